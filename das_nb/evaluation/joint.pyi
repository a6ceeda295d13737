# Written by `make export` from the module beside it: do not edit.
"""Swap the variables of one alignment singly and together, and see that each leaves the others alone"""
import numpy as np
import torch
from das_nb.causal.pool import Pool
from das_nb.causal.task import Hypothesis
from das_nb.engine.site import Site
from das_nb.method.alignment import Alignment
from das_nb.method.intervention import Intervention
from das_nb.tables import Table
from dataclasses import dataclass
from typing import Any

def swap_together(intervention: Intervention, base: torch.Tensor, sources: dict) -> torch.Tensor:
    """Swap several variables, each from its own source.

    Parameters:
        base: `[n, width]`
        sources: Variable (index) -> `[n, width]`, in the order of swapping

    Returns: `[n, width]`, float32"""

def draw_case(pool: Pool, hypothesis: Hypothesis, columns: dict, n: int, rng: np.random.Generator) -> tuple:
    """Draw bases and sources, balanced over base label and counterfactual label.

    Parameters:
        columns: Variable (index) -> which source it is taken from: {0: 0, 1: 0} both from one, {0: 0, 1: 1} from
            two
        n: How many

    Returns: ([n] bases, variable -> [n] sources, [n] counterfactual labels), indices into the pool and
        `task.answers`"""

def others_differ(pool: Pool, hypothesis: Hypothesis, variable: int, n: int, rng: np.random.Generator) -> tuple:
    """Bases and sources that agree in one variable, and differ in the others so that it shows in the answer.

    Parameters:
        variable: Index of the one that is swapped
        n: At most how many

    Returns: ([n] bases, [n] sources)"""

@dataclass(frozen=True, repr=False)
class Joint(Table):
    """What an alignment of several variables does when they are swapped singly and together. Shares of 1.

    `cases`: case -> iia, interval (95 %), no_intervention, whole_swap (the whole vector of the source; of several
    sources, the best one). `left_alone`: swapped variable -> n, share, interval, whole_swap: how often the
    network's answer to the base stays, although the other variables differ. `order`: each variable from its own
    source, the share of answers that are the same when they are swapped in the opposite order. RAVEL (Huang et al.
    2024) calls the first cause, the second isolate.

    Parameters:
        n: Pairs (or triples) of each case
        rank: Variable -> directions of its interval"""
    hypothesis: str
    site: Site
    model: str
    n: int
    rank: dict
    cases: dict
    left_alone: dict
    order: float
    def to_dict(self) -> dict:
        """Returns: With the site's layer, position, component, head and stack as keys of their own"""
    @classmethod
    def from_dict(cls, d: dict) -> Any:
        """What `to_dict` gave; keys that are not known are left aside.

        Returns: `Joint`"""
    def title(self) -> str: ...
    def rows(self) -> list:
        """Returns: (what, share, interval, no intervention, whole swap)"""

def joint_iia(alignment: Alignment, n: int = 1000, seed: int = 1) -> Joint:
    """Swap the variables of an alignment singly, all from one source, and each from its own, on fresh prompts.

    `cases` has the share of pairs with the causal model's answer in each case, with interval and baselines;
    `left_alone` says whether swapping one variable leaves the others as they were.

    Parameters:
        alignment: Of several variables
        n: Pairs of each case
        seed: Of prompts and pairs

    Raises:
        ValueError: an alignment of one variable, n under 4
    Example:
        >>> both = das.fit(model, task, "left_and_right_boundary", layer=1, position="amount")
        >>> print(das.joint_iia(both))"""
