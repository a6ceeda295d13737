# Written by `make export` from the module beside it: do not edit.
"""Which directions of the rotated space are swapped"""
import torch
from torch import nn
from typing import Any

def soft_interval(low: torch.Tensor, high: torch.Tensor, rank: int, temperature: float) -> torch.Tensor:
    """1 between `low` and `high`, 0 outside, with edges as soft as `temperature`. An interval that begins at 0 has no
    lower edge.

    Parameters:
        low: Where each interval begins, in directions, `[variables, 1]`
        high: Where it ends, `[variables, 1]`
        rank: Directions in all
        temperature: In directions

    Returns: `[variables, rank]`"""

class BoundaryMask(nn.Module):
    """Consecutive intervals of learned width, one per variable; the gradient of the widths never dies."""
    rank: int
    boundary: Any
    def __init__(self, rank: int, n_variables: int = 1) -> None:
        """
        Parameters:
            rank: Directions of the rotated space
            n_variables: Intervals"""
    def edges(self) -> Any:
        """Begin and end of each interval, in directions, `[variables, 1]` each."""
    def forward(self, temperature: float, hard: bool = False) -> Any: ...
    def widths(self) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None:
        """Back into the widths that make sense: each at least 0, together at most 1."""

class PaperMask(nn.Module):
    """The boundary mask of the paper's code; one interval after the other for several variables."""
    rank: int
    boundary: Any
    def __init__(self, rank: int, n_variables: int = 1) -> None: ...
    def widths(self) -> Any:
        """Of each interval, as a share of `rank`: clamped one by one, as the code does it, and ending where the
        directions do."""
    def forward(self, temperature: float, hard: bool = False) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None: ...

class FixedMask(nn.Module):
    """Equal shares of all directions, one per variable: DAS with a chosen size."""
    def __init__(self, rank: int, n_variables: int = 1) -> None: ...
    def forward(self, temperature: float = 1.0, hard: bool = False) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None: ...

class DimensionMask(nn.Module):
    """One learned switch for each dimension and variable; `size` is the share of dimensions that are swapped."""
    logits: Any
    def __init__(self, rank: int, n_variables: int = 1) -> None: ...
    def forward(self, temperature: float, hard: bool = False) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None: ...
