# Written by `make export` from the module beside it: do not edit.
"""Every setting of a fit, with its default and the value in the paper"""
from das_nb.method.intervention import Intervention
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True)
class FitConfig:
    """Settings of `Fit`; a ValueError names one that cannot be.

    Parameters:
        steps: Optimiser steps at most
        batch_size: Pairs per forward pass
        accumulate: Forward passes per optimiser step
        rotation_lr: Adam's learning rate for the rotation (and for the switches of a dimension mask)
        boundary_lr: Adam's learning rate for the boundary
        warmup: Share of the steps in which the learning rates rise from 0; then they fall linearly to 0
        temperature: At the first and at the last step, in directions
        decay: How the temperature falls: "geometric" or "linear"
        boundary_weight: Weight of the boundary (share of directions swapped) in the loss
        mask: What is swapped: "boundary", "paper", "fixed", "dimension" or "whole", see `Intervention`
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
    def from_dict(cls, d: dict) -> Any:
        """The config that `dataclasses.asdict` gave; an unknown key is refused."""
    @classmethod
    def boundless(cls, **settings) -> FitConfig:
        """Boundless DAS (Wu et al. 2023): learn a rotation, and how many of its directions to swap. The default.

        Parameters:
            **settings: Others of `FitConfig`"""
    @classmethod
    def das(cls, rank: int, **settings) -> FitConfig:
        """Distributed alignment search, DAS (Geiger et al. 2023): learn a rotation; how many directions to swap is
        chosen.

        Parameters:
            rank: Directions that are swapped, of all variables together
            **settings: Others of `FitConfig`"""
    @classmethod
    def dbm(cls, **settings) -> FitConfig:
        """Desiderata-based masking, DBM (Davies et al. 2023): learn which of the network's own dimensions to swap.

        Parameters:
            **settings: Others of `FitConfig`"""
    @classmethod
    def full_vector(cls, **settings) -> FitConfig:
        """A vanilla interchange intervention, or activation patching: swap everything at the site. Nothing is learnt.

        Parameters:
            **settings: Others of `FitConfig`"""
    @classmethod
    def paper(cls) -> FitConfig:
        """The recipe of Wu et al. (2023).

        3 epochs of 20,000 pairs in batches of 16, gradients of 4 batches accumulated; learning rates 1e-3
        (rotation) and 1e-2 (boundary) with 10 % warm-up; temperature 50 to 0.1, linearly; boundary weight 1; the
        released mask; the checkpoint chosen on 200 pairs with the soft mask."""
    def at(self, step: int) -> float:
        """Temperature T at step t, from 0: geometric `T0 (T1/T0)^(t/tau)`, or linear `T0 + (T1 - T0) t/tau`, tau the
        last step.

        `decay` says which. The linear one, from 50 to 0.1, is that of Wu et al. 2023, section 3.

        Returns: In directions"""
    def rate(self, step: int) -> float:
        """Share of the learning rates at `step`, from 0: it rises linearly during the warm-up, then falls linearly to
        0.

        Returns: From 0 to 1"""
    def optimiser(self, intervention: Intervention) -> tuple:
        """Adam with the learning rates of the config, for rotation and boundary each its own.

        Parameters:
            intervention: What is trained

        Returns: (Adam, its schedule); (None, None) where nothing is to be trained"""
