# Written by `make export` from the module beside it: do not edit.
"""Write a file safely; values that JSON can hold"""
from pathlib import Path
from typing import Any

def write_safely(path: Path, write) -> None:
    """Write to a temporary name and rename, so that `path` never holds half a file.

    Parameters:
        path: Where the file is to be
        write: Function that writes it to the path it is given

    Raises:
        OSError: a full disk, no permission, ...: names the file, and says that what was there is kept"""

def json_values(x) -> Any:
    """Values that JSON can hold."""

def json_object(text: str, where) -> dict:
    """The JSON object that a text holds; a ValueError that names the file where it holds none.

    Parameters:
        text: What stands in a file
        where: The file, for the error"""
