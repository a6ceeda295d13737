# Written by `make export` from the module beside it: do not edit.
"""Orthonormal bases that gradient descent can turn, at the price of one small linear solve"""
import torch
from torch import Tensor, nn
from typing import Any

def check_rank(width: int, rank: int | None) -> int:
    """`rank`, or `width` where it is None; a ValueError where no such basis exists"""

def random_basis(
    width: int, rank: int | None = None, generator: torch.Generator | None = None, dtype: torch.dtype = ...,
) -> Tensor:
    """Orthonormal columns drawn uniformly at random.

    The Q of a Gaussian matrix's QR decomposition, with the signs of R's diagonal (Mezzadri 2007).
    A rank under 1 or over the width raises ValueError.

    Parameters:
        width: dimensions of the hidden state
        rank: number of columns; None: as many as `width`
        generator: a CPU generator, for a repeatable draw
        dtype: of the result; the draw itself is in float64

    Returns: [width, rank]"""

class _Solve(torch.autograd.Function):
    """`rows @ G^-1` by the factors of `G`; with `turned`, `rows @ G^-T`.

    The gradient for `G` is a product of as few rows, where that of a factorisation would take several d^3 passes."""
    turned: Any
    @staticmethod
    def forward(ctx, G, rows, LU, pivots, turned) -> Any: ...
    @staticmethod
    def backward(ctx, grad) -> Any: ...

class Rotation(nn.Module):
    """An orthonormal basis R `[width, rank]` that is trained through one unconstrained parameter X.

    `R = (I - A/2)^-1 (I + A/2) S, A = X S^T - S X^T`: the Cayley map (Wen and Yin 2013) of a fixed random start S.
    It is the R of Wu et al. 2023, section 3, which PyTorch's orthogonal parametrisation trains there.

    Calling it gives the basis, differentiable in the parameter `weight` (X), which starts at zero: there the basis
    is the buffer `start` (S). Build it once a step and use it for the whole batch. Keep it in float32 when the
    network is in bfloat16: a solve has no 16-bit form, and orthonormality would be lost. A rank under 1 or over the
    width raises ValueError."""
    width: int
    rank: int
    weight: Any
    def __init__(
        self, width: int, rank: int | None = None, generator: torch.Generator | None = None, dtype: torch.dtype = ...,
    ) -> None:
        """
        Parameters:
            width: dimensions of the hidden state
            rank: columns of the basis; None: all `width` of them
            generator: a CPU generator, for a repeatable start
            dtype: float32 or float64"""
    def forward(self) -> Tensor:
        """`R = 2 (S + N) G^-1 - S`: the basis at the present value of the parameter.

        Returns: R, [width, rank], orthonormal columns"""
    def masked(self, x: Tensor, mask: Tensor) -> Tensor:
        """`(x R * m) R^T`: the part of `x` in the masked directions.

        Where `x` has less than half as many rows as R has columns, R is not built: `x R = 2 x (S + N) G^-1 - x S`,
        and back by `G^-T`.

        Parameters:
            x: [n, width]
            mask: weight of each direction, [rank] or [n, rank]

        Returns: [n, width]"""
    def extra_repr(self) -> str: ...

def principal_angles(A: Tensor, B: Tensor) -> Tensor:
    """Principal angles between the spans of the columns: `cos theta_j = singular values of Q_A^T Q_B`.

    Q_A and Q_B are orthonormal bases of the two. A small angle is taken from its sine instead (Knyazev and
    Argentati 2002). Other shapes raise ValueError.

    Parameters:
        A: [width, a], columns linearly independent; they need not be orthonormal
        B: [width, b], likewise

    Returns: [min(a, b)], radians, float64, largest first"""
