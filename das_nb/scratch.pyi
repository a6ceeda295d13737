# Written by `make export` from the module beside it: do not edit.
"""Folders that go with their process, and with the next one where that was killed"""
from typing import Any

def clear_scratch() -> None:
    """Remove the temporary folders of das_nb whose processes were killed: of this user, on this machine."""

class Scratch:
    """A temporary folder, `name`, that lives as long as this object, and no longer than its process."""
    name: Any
    def __init__(self, prefix: str) -> None: ...
