# Written by `make export` from the module beside it: do not edit.
"""Compare a fast path with full forward passes before it is trusted"""
from das_nb.engine.paths import Path, PlainPath

TOLERANCE: dict
CHECKED_PROMPTS: int
CHECK_PASSES: int

def checked_sites(layers, positions) -> list:
    """Where a path is checked: at the lowest, middle and highest layer, the first and the last position.

    Parameters:
        layers: Sorted

    Returns: (layer, position)"""

def apart(a, b) -> float:
    """The largest difference, relative to the largest entry of `b`."""

def self_check(path: Path, check=None) -> str:
    """Compare a path with full forward passes: hidden states, and logits after these were swapped between prompts.

    Parameters:
        path: Filled
        check: Called before each forward pass

    Returns: Empty where it agrees with the plain path, else what differs"""

def check_own(plain: PlainPath, check=None) -> None:
    """A ValueError for a network whose runs cannot be resumed by any path; at the first site.

    Parameters:
        check: Called before each forward pass"""
