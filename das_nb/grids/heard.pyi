# Written by `make export` from the module beside it: do not edit.
"""What a run is warned of is kept with it, not printed into whatever cell is running"""
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

@contextmanager
def heard(into: list) -> Iterator[Any]:
    """Collect this thread's warnings; in the main thread they are shown besides.

    Parameters:
        into: Is appended to, each warning once"""
