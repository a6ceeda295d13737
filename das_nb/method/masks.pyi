# Written by `make export` from the module beside it: do not edit.
"""Which directions of the rotated space are swapped"""
import torch
from torch import nn
from typing import Any

def soft_interval(low: torch.Tensor, high: torch.Tensor, rank: int, temperature: float) -> torch.Tensor:
    """`m_i = sigmoid((i + 1/2 - l)/T) sigmoid((k - i - 1/2)/T)`, i from 0: near 1 inside an interval, near 0 outside.

    Wu et al. 2023, section 3, with each direction taken at its centre. An interval from 0 on has no lower edge.

    Parameters:
        low: Where each interval begins, l, in directions, `[variables, 1]`
        high: Where it ends, k, `[variables, 1]`
        rank: Directions in all
        temperature: T, in directions

    Returns: `[variables, rank]`"""

class BoundaryMask(nn.Module):
    """The first k directions: `m_i = sigmoid((k - i - 1/2)/T)`, i from 0, with k learnt (Wu et al. 2023, section 3).

    For several variables consecutive intervals of learnt width, see `soft_interval`. Hard, a direction is swapped
    if its centre is in the interval: `m_i = 1 if l <= i + 1/2 < k else 0`. The gradient is that of a temperature of
    at least one direction, so that it never dies (a straight-through estimate)."""
    rank: int
    boundary: Any
    def __init__(self, rank: int, n_variables: int = 1) -> None:
        """
        Parameters:
            rank: Directions of the rotated space, r
            n_variables: Intervals"""
    def edges(self) -> Any:
        """Begin and end of each interval, l and k, in directions, `[variables, 1]` each."""
    def forward(self, temperature: float, hard: bool = False) -> Any: ...
    def widths(self) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None:
        """Back into the widths that make sense: each at least 0, together at most 1."""

class PaperMask(nn.Module):
    """The mask of the paper's code: `m_i = sigmoid((i - l)/T) sigmoid((k - i)/T)`, i from 0, with k learnt.

    Wu et al. 2023, section 3, as released: a direction is taken at its lower end i, not at its centre i + 1/2. For
    several variables one interval after the other; the first begins at l = 0. Hard: `m_i = 1 if l <= i < k else 0`."""
    rank: int
    boundary: Any
    def __init__(self, rank: int, n_variables: int = 1) -> None:
        """
        Parameters:
            rank: Directions of the rotated space, r
            n_variables: Intervals"""
    def widths(self) -> Any:
        """Of each interval, as a share of `rank`: clamped one by one as there, and ending where the directions do."""
    def forward(self, temperature: float, hard: bool = False) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None: ...

class FixedMask(nn.Module):
    """Equal shares of all directions, one share per variable: `m_i = 1` for the first k, with k chosen and not learnt.

    Of a rotated space this is DAS (Geiger et al. 2023); of the whole vector as it is, the whole swap."""
    def __init__(self, rank: int, n_variables: int = 1) -> None: ...
    def forward(self, temperature: float = 1.0, hard: bool = False) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None: ...

class DimensionMask(nn.Module):
    """One learnt switch per dimension and variable: `m_j = sigmoid(w_j/T)`, hard 1 where w_j > 0.

    This is desiderata-based masking, DBM. There is no rotation: j counts the network's own dimensions.
    `size` is the share of dimensions that are swapped."""
    logits: Any
    def __init__(self, rank: int, n_variables: int = 1) -> None: ...
    def forward(self, temperature: float, hard: bool = False) -> Any: ...
    def size(self) -> Any: ...
    def project(self) -> None: ...
