# Written by `make export` from the module beside it: do not edit.
"""Interchange intervention accuracy, and what it is worth"""
import numpy as np
import torch
from das_nb.causal.pairs import Pairs
from das_nb.engine.captures import Captures
from das_nb.method.alignment import Alignment
from das_nb.method.intervention import Intervention
from das_nb.method.report import Report
from dataclasses import dataclass
from typing import Any

RANDOM_SUBSPACES: int
SCORES_PER_PAIR: Any

def random_twin(intervention: Intervention, generator: torch.Generator) -> Intervention:
    """The same intervention in a random place: another rotation, or other dimensions, of the same rank."""

@dataclass(frozen=True)
class Score:
    """What the network does on pairs after an interchange, and what it would have done without.

    Parameters:
        right: `[n]` booleans: the answer after the interchange is the counterfactual label
        unmoved: `[n]`: the network's own answer to the base is"""
    right: np.ndarray
    unmoved: np.ndarray
    @property
    def n(self) -> int: ...
    @property
    def iia(self) -> float: ...
    @property
    def interval(self) -> tuple: ...
    @property
    def no_intervention(self) -> float: ...

def majority(pairs: Pairs) -> float:
    """Share of the pairs that have the most frequent counterfactual label."""

def score(alignment: Alignment, captures: Captures, pairs: Pairs) -> Score:
    """Interchange every pair with the hard mask. All that counts right answers on pairs calls this.

    Parameters:
        captures: Of the pool that the pairs are of; of another network, the alignment is tried there
        pairs: Of the alignment's hypothesis"""

def evaluate_on(alignment: Alignment, captures: Captures, pairs: Pairs, seed: int = 0) -> Report:
    """IIA of an alignment on given pairs, with its interval and baselines.

    Parameters:
        captures: Of the pool that the pairs are of
        pairs: Of the alignment's hypothesis
        seed: Of the random subspaces"""

def held_out(alignment: Alignment, n: int, seed: int) -> Any:
    """A captured pool that shares no prompt with those the alignment was trained and chosen on.

    Parameters:
        n: Prompts
        seed: Of the prompts"""
