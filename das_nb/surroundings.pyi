# Written by `make export` from the module beside it: do not edit.
"""Gradients, autocast and compiled code, as das_nb needs them while it works, and afterwards as they were"""
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

class _Eager:
    """Compiled code runs as if it were not, so that hooks inside are called: from the first to enter to the last."""
    lock: Any
    within: int
    stance: Any
    def __init__(self) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, *error) -> None: ...

@contextmanager
def surroundings(gradients: bool = False) -> Iterator[Any]:
    """PyTorch as das_nb needs it meanwhile: no inference mode, no autocast, nothing compiled. For `with`, or above a
    def.

    Tensors made in inference mode could not be trained through later.

    Parameters:
        gradients: Switch them on; else they stay on or off, as they are"""

@contextmanager
def torch_defaults() -> Iterator[Any]:
    """float32 and the processor as PyTorch's defaults meanwhile: for a network that is made here, not for one that
    runs."""

def copied(module) -> Any:
    """A shallow copy. A compiled `forward` that leads to the original is left out, for that of the class.

    Returns: Weights, children and hooks are shared"""

def as_network(net, name: str) -> Any:
    """The network to look into; a ValueError for one whose modules call no hooks, or that passes no gradient.

    Parameters:
        net: A module, or what torch.compile made of one
        name: What errors call it

    Returns: The module itself"""
