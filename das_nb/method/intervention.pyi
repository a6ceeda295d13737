# Written by `make export` from the module beside it: do not edit.
"""Interchange in a rotated space, with a learned boundary"""
import torch
from torch import nn
from typing import Any

MASKS: dict

class Intervention(nn.Module):
    """A distributed interchange intervention on vectors of one width: `h' = b + ((s - b) R * m) R^T`.

    Wu et al. 2023, section 3: b is the base's hidden state, s the source's, R the rotation with orthonormal
    columns, m the mask over its directions. Call it with base and source `[n, width]`, and with the variable that
    each row swaps where there are several. Arithmetic is float32 whatever the network's dtype; the result has the
    base's dtype. `temperature` (in directions) and `hard` set how the mask is read.

    The masks: "boundary" (Boundless DAS), "paper" (the same, as in the released code), "fixed" (DAS), "dimension"
    (DBM: no rotation), "whole" (the whole vector). One that cannot be is refused with a ValueError."""
    rotation: Any
    mask_name: str
    width: int
    n_variables: int
    mask: Any
    temperature: float
    hard: bool
    def __init__(
        self, width: int, n_variables: int = 1, mask: str = 'boundary', rank: int | None = None,
        generator: torch.Generator | None = None,
    ) -> None:
        """
        Parameters:
            width: Width of the hidden state (times the number of positions of the site)
            n_variables: Variables, each with its own part of the space
            mask: Which directions are swapped: a name in `MASKS`
            rank: Directions of the rotated space; default `width`
            generator: Where the random start comes from"""
    def forward(
        self, base: torch.Tensor, source: torch.Tensor, variable: torch.Tensor | None = None, hard: bool | None = None,
    ) -> torch.Tensor:
        """`h' = b + ((s - b) R * m) R^T`: the source's part in the swapped directions, the base's in all others.

        Parameters:
            base: b, `[n, width]`
            source: s, `[n, width]`
            variable: Variable that each row swaps, `[n]`; may be left out where there is one
            hard: How the mask is read; default: as the attribute `hard` says

        Returns: h', `[n, width]`"""
    def rank(self) -> list:
        """Directions that the hard mask swaps, per variable.

        Returns: One integer per variable"""
    def boundary(self) -> tuple:
        """Width of each variable's interval, in directions: k, where there is one variable.

        Returns: One number per variable; empty for a mask without a boundary"""
    def subspace(self, variable: int = 0) -> torch.Tensor:
        """Basis of the space that the hard mask swaps for a variable.

        Returns: `[width, rank]`, orthonormal columns"""
    def extra_repr(self) -> Any: ...
    def check_weights(self) -> None:
        """A ValueError for weights that no training gives: not finite, no orthonormal basis, boundaries that are no
        shares."""
    def to_pyvene(self) -> Any:
        """The same intervention for pyvene, its forward equal to ours up to rounding; a ValueError where pyvene has
        none.

        Returns: A pyvene intervention"""
