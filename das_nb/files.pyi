# Written by `make export` from the module beside it: do not edit.
"""Write a file safely; values that JSON can hold"""
from pathlib import Path
from typing import Any

def write_safely(path: Path, write) -> None:
    """Write to a temporary name and rename, so that `path` never holds half a file.

    Parameters:
        path: Where the file is to be
        write: Function that writes it to the path it is given"""

def json_values(x) -> Any:
    """Values that JSON can hold."""
