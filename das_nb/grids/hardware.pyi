# Written by `make export` from the module beside it: do not edit.
"""How fast a machine is at what training does"""
from dataclasses import dataclass
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from typing import Any

REACHED: float
LAUNCH: float
HARDWARE: dict
LARGEST: Any

@dataclass(frozen=True)
class Work:
    """What a piece of a run asks of a machine. Works are added, and multiplied by a number.

    Parameters:
        flops: Floating-point operations of matrix products
        entries: Entries of tensors that other operations, and products of activations with one another, read and
            write
        calls: Operations, views among them
        kept: Bytes that the forward pass keeps for the backward one"""
    flops: float = 0.0
    entries: float = 0.0
    calls: float = 0.0
    kept: float = 0.0
    def __add__(self, other) -> Any: ...
    def __sub__(self, other) -> Any: ...
    def __mul__(self, k) -> Any: ...

class Count(TorchDispatchMode):
    """A context that counts the operations in it as `work`, those of backward passes too."""
    weights: set
    work: Work
    seen: set
    keep: Any
    def __init__(self, weights=()) -> None:
        """
        Parameters:
            weights: Parameters, which are there anyway and count as nothing kept"""
    def __enter__(self) -> Any: ...
    def __exit__(self, *error) -> Any: ...
    def __torch_dispatch__(self, func, types, args=(), kwargs=None) -> Any:
        """Called in place of each operation."""

@dataclass(frozen=True)
class Hardware:
    """Speeds and memory of a machine.

    Parameters:
        flops: Matrix products, floating-point operations a second
        entries: Entries a second that operations read and write
        call: Seconds that an operation takes at least
        memory: Bytes
        device: "cpu", "cuda" or "mps" """
    name: str
    flops: float
    entries: float
    call: float
    memory: int
    device: str = 'cuda'
    def seconds(self, work: Work) -> float:
        """How long some work takes."""

def named_hardware(name: str) -> Hardware:
    """A machine by its name; an unknown one is refused, with the nearest names.

    Parameters:
        name: One of `HARDWARE`"""

def least_seconds(function, device, tries=30, least=0.002) -> float:
    """Least seconds of a call, each try long enough to be timed.

    Parameters:
        function: Called without arguments
        least: Seconds of each try"""

def product_speed(width: int, inner: int, rows: int, dtype, device) -> float:
    """Floating-point operations a second of a linear layer forward and back, packed where the engine packs."""

def call_overhead(device) -> float:
    """Seconds that an operation takes at least: those of a network so small that calling it is all its work."""

class _Middle(nn.Module):
    """What stands between the large products of a network: a norm, the scores of attention, an activation."""
    turn: Any
    def __init__(self, turn) -> None: ...
    def forward(self, x) -> Any:
        """Returns: `[rows, tokens, width]`"""

def memory_speed(width: int, rows: int, dtype, device, call: float) -> float:
    """Entries a second that other operations read and write; `call` is what each call takes at least."""

def here(width: int = 1024, inner: int = 4096, rows: int = 512, dtype=..., device='cpu') -> Hardware:
    """Measure this machine, for a network of a given size: matrix products, entries, calls, free memory. Takes a
    second.

    Parameters:
        width: Of the hidden state
        inner: Of the MLP
        rows: Tokens that run at once"""
