# Written by `make export` from the module beside it: do not edit.
"""Every setting of a fit, with its default and the one of the paper"""
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True)
class FitConfig:
    """Settings of `Fit`.

    Parameters:
        steps: Optimiser steps at most
        batch_size: Pairs per forward pass
        accumulate: Forward passes per optimiser step
        rotation_lr: Adam's learning rate for the rotation (and for the switches of a dimension mask)
        boundary_lr: Adam's learning rate for the boundary
        warmup: Share of the steps over which the learning rates rise from 0; then they fall linearly to 0
        temperature: At the first and at the last step, in directions
        decay: How the temperature falls: "geometric" or "linear"
        boundary_weight: Weight of the boundary (share of directions swapped) in the loss
        mask: A mask of `Intervention`
        rank: Directions of the rotated space; default the width of the site
        n_prompts: Prompts in the training pool
        n_train: Training pairs
        n_validation: Validation pairs, of prompts not trained on
        eval_every: Steps between validations
        patience: Validations without a better one before training stops; 0: never stop early
        select: Which validation IIA chooses the checkpoint: with the "hard" or the "soft" mask
        sampling: How pairs are drawn, see `make_pairs`"""
    steps: int = 200
    batch_size: int = 64
    accumulate: int = 1
    rotation_lr: float = 0.01
    boundary_lr: float = 0.02
    warmup: float = 0.1
    temperature: tuple = (16.0, 0.1)
    decay: str = 'geometric'
    boundary_weight: float = 0.5
    mask: str = 'boundary'
    rank: int | None = None
    n_prompts: int = 1000
    n_train: int = 4000
    n_validation: int = 200
    eval_every: int = 25
    patience: int = 4
    select: str = 'hard'
    sampling: str = 'balanced'
    def __post_init__(self) -> None: ...
    @classmethod
    def paper(cls) -> Any:
        """The paper's recipe: 3 epochs of 20,000 pairs in batches of 16, gradients of 4 batches accumulated, rotation
        1e-3, boundary 1e-2, linear schedule with 10 % warm-up, temperature 50 to 0.1 linearly, boundary weight 1,
        the released mask, the checkpoint chosen on 200 pairs with the soft mask."""
    @classmethod
    def from_dict(cls, d: dict) -> Any:
        """The config that `dataclasses.asdict` gave; an unknown key is refused."""
    def at(self, step: int) -> float:
        """The temperature schedule.

        Returns: Temperature at `step` (from 0), in directions"""
    def rate(self, step: int) -> float:
        """Share of the learning rates at `step` (from 0): it rises linearly during the warm-up, then falls linearly to
        0.

        Returns: From 0 to 1"""
