# Written by `make export` from the module beside it: do not edit.
"""Memory for captures: up to a budget, on disk beyond it"""
from das_nb.scratch import Scratch
from typing import Any

class Arena:
    """Room for captured tensors: in memory up to `budget` bytes, in memory-mapped temporary files beyond it."""
    device: Any
    budget: int
    left: int
    files: Scratch | None
    on_disk: int
    free: Any
    def __init__(self, device, budget: int) -> None: ...
    def empty(self, *shape, dtype) -> Any: ...
    def warn(self, stacklevel: int = 2) -> None:
        """Say what is on disk, if anything is."""

def free_memory(device) -> int:
    """Memory that captures may take: half of what is free now.

    Returns: Bytes"""

def keep_freed_memory() -> None:
    """Have glibc keep up to 62 MiB of freed memory for the next tensors. With another C library, nothing happens."""
