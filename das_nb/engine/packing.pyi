# Written by `make export` from the module beside it: do not edit.
"""Linear layers for few rows: a frozen network's weights, put in the processor's order once"""
import torch
from torch import nn
from typing import Any

PACKED_FROM: Any

def packable(module, device=None) -> bool:
    """Whether `module` is a frozen linear layer on a processor whose weights are worth packing.

    Parameters:
        module: Any module
        device: Where it will be; default: where it is"""

class _Product(torch.autograd.Function):
    """A packed product whose gradient goes to the rows alone."""
    layer: Any
    @staticmethod
    def forward(ctx, x, layer) -> Any: ...
    @staticmethod
    def backward(ctx, grad) -> Any: ...

class Packed(nn.Linear):
    """A linear layer that shares its weights with another, and has them in oneDNN's order besides."""
    there: Any
    of: Any
    def __init__(self, linear: nn.Linear) -> None: ...
    @property
    def back(self) -> Any:
        """The transposed weights, packed when a gradient first needs them."""
    def forward(self, x) -> Any: ...

def packed(linear: nn.Linear) -> Packed:
    """The packed form of `linear`, made anew where its weights were changed since."""

def packed_bytes(module, device=None) -> int:
    """Memory that packing its linear layers takes, for one direction; those that are packed already take nothing more.

    Parameters:
        module: A network, or a part of it
        device: Where it will be; default: where it is"""

def worth_packing(hf, free: int, device=None) -> bool:
    """Whether a network's linear layers are to be packed: for both directions they must take less than half of `free`.

    Parameters:
        hf: A network
        free: Bytes that there are for captures
        device: Where it will be; default: where it is"""
