# Written by `make export` from the module beside it: do not edit.
"""Base and source inputs, and what the causal model says would happen if a variable came from the source"""
import numpy as np
from das_nb.causal.pool import Pool
from das_nb.tables import Table
from dataclasses import dataclass
from typing import Any

class Pairs:
    """Base and source prompts of a pool, the variable that is swapped, and what the hypothesis' causal model says
    then.

    All are [n] int64 arrays: `base` and `source` are indices into the pool, `variable` into the hypothesis'
    variables; `base_label`, `source_label` and `counterfactual` are indices into the task's answers."""
    pool: Pool
    hypothesis: Any
    base: Any
    source: Any
    variable: Any
    base_label: Any
    source_label: Any
    counterfactual: np.ndarray
    def __init__(self, pool: Pool, hypothesis, base, source, variable=0) -> None:
        """
        Parameters:
            pool: The prompts
            hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`
            base: [n] index into the pool
            source: [n] index into the pool
            variable: [n] or one index into `hypothesis.variables`"""
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __getitem__(self, index) -> Pairs:
        """A subset of the pairs, on the same pool.

        Parameters:
            index: Integer, slice, boolean mask or array of integers"""
    def shuffled(self, seed: int = 0) -> Pairs:
        """The same pairs with the counterfactual labels permuted among them: right labels no longer, a control to
        train on.

        Parameters:
            seed: Of the permutation"""
    def records(self) -> list:
        """The pairs in full, for JSON: inputs, prompts and labels in words.

        Returns: One dict per pair, of numbers and strings"""
    def under(self, other) -> Pairs:
        """The same bases and sources with the variables and labels of another hypothesis.

        A ValueError if a pair swaps a variable that has no counterpart there.

        Parameters:
            other: Name of one of the task's hypotheses, or a `Hypothesis`"""
    def distinguishing(self, other) -> np.ndarray:
        """Which pairs tell the hypothesis from another one, because the two predict different answers.

        Parameters:
            other: Name of one of the task's hypotheses, or a `Hypothesis`

        Returns: [n] bool"""
    def report(self) -> PairReport:
        """Count the strata, and score cheap tricks and rival hypotheses against the counterfactual labels."""

@dataclass(frozen=True, repr=False)
class PairReport(Table):
    """What an IIA on a set of pairs can be worth: what cheap tricks score, and which share of the pairs can tell.

    `strata` is {variable: {"Yes -> No": pairs, ...}}, from base label to counterfactual label, or "changed" and
    "unchanged" for more than two answers.

    Parameters:
        hypothesis: Name
        n: Number of pairs
        strata: Pairs of each kind, for each swapped variable
        changed: Fraction whose counterfactual label is not the base's label; doing nothing scores 1 - changed
        majority: Fraction with the most frequent counterfactual label: what a constant answer scores
        whole_swap: Fraction whose counterfactual label is the source's: what copying the source's answer scores
        distinguishes: Other hypothesis -> fraction of pairs where it predicts a different answer"""
    hypothesis: str
    n: int
    strata: dict
    changed: float
    majority: float
    whole_swap: float
    distinguishes: dict
    def to_dict(self) -> Any: ...
    def title(self) -> Any: ...
    def rows(self) -> Any: ...

def strata(task) -> tuple:
    """Base label -> counterfactual label; neighbours differ in whether the label changes.

    Returns: Names"""

def stratum_of(task, base_label, counterfactual) -> np.ndarray:
    """[n] index into `strata(task)`."""
