# Written by `make export` from the module beside it: do not edit.
"""Interchange intervention accuracy, and what it is worth"""
import torch
from das_nb.causal.pairs import Pairs
from das_nb.engine.captures import Captures
from das_nb.method.alignment import Alignment
from das_nb.method.intervention import Intervention
from das_nb.method.report import Report
from typing import Any

EVALUATION: int

def random_twin(intervention: Intervention, generator: torch.Generator) -> Intervention:
    """The same intervention in a random place: another rotation, or other dimensions, of the same rank."""

def evaluate_on(alignment: Alignment, captures: Captures, pairs: Pairs, seed: int = 0, draws: int = 5) -> Report:
    """IIA of an alignment on given pairs, with its interval and baselines.

    Parameters:
        captures: Of the pool that the pairs are of
        pairs: Of the alignment's hypothesis
        seed: Of the random subspaces
        draws: Random subspaces"""

def held_out(alignment: Alignment, n: int, seed: int) -> Any:
    """A captured pool that shares no prompt with those the alignment was trained and chosen on.

    Parameters:
        n: Prompts
        seed: Of the prompts"""
