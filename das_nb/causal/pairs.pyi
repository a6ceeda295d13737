# Written by `make export` from the module beside it: do not edit.
"""Base and source inputs, and what the causal model says would happen if a variable came from the source"""
import numpy as np
from das_nb.causal.task import Hypothesis, Task
from dataclasses import dataclass
from typing import Any

PAPER_REGIONS: dict

class Pool:
    """Inputs of a task with their prompts and right answers. Pairs refer to them by index."""
    task: Task
    inputs: list
    prompts: list
    labels: Any
    def __init__(self, task: Task, inputs: list) -> None:
        """
        Parameters:
            task: Writes the prompts and computes the labels
            inputs: Dicts, input name -> value"""
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def runs(self, hypothesis: Hypothesis) -> list:
        """Each input's run of the hypothesis' causal model.

        Parameters:
            hypothesis: Whose causal model to run

        Returns: Per input, a dict with the value of every variable"""
    def interchange(self, hypothesis: Hypothesis, base, source, variable) -> np.ndarray:
        """The counterfactual label of each pair: the base's answer with the variable's value taken from the run of the
        source.

        Parameters:
            hypothesis: Whose causal model to run
            base: [n] index of each base
            source: [n] index of each source
            variable: [n] index into `hypothesis.variables` of the variable to swap

        Returns: [n] int64, index into `task.answers`"""

def make_pool(task: Task, n: int, seed: int = 0, exclude=()) -> Pool:
    """Draw `n` inputs of a task, none of them among its solved examples. A ValueError says so if the task has too few
    inputs that are not in `exclude`.

    Parameters:
        task: Whose inputs to draw
        n: How many prompts
        seed: The same seed gives the same pool
        exclude: A `Pool`, or several, whose prompts must not come back (training pools, when making a test pool)"""

class Pairs:
    """Base and source prompts of a pool, the variable that is swapped, and what the hypothesis' causal model says
    then."""
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
    def __getitem__(self, index) -> Pairs:
        """A subset of the pairs, on the same pool.

        Parameters:
            index: Integer, slice, boolean mask or array of integers"""
    def __repr__(self) -> str: ...
    def shuffled(self, seed: int = 0) -> Pairs:
        """The same pairs with the counterfactual labels permuted among them: right labels no longer, a control to
        train on.

        Parameters:
            seed: Of the permutation"""
    def records(self) -> list:
        """The pairs in full, for JSON: inputs, prompts and labels in words.

        Returns: One dict per pair, of numbers and strings"""
    def under(self, other) -> Pairs:
        """The same bases and sources with the variables and labels of another hypothesis. A ValueError if a pair swaps
        a variable that has no counterpart there.

        Parameters:
            other: Name of one of the task's hypotheses, or a `Hypothesis`"""
    def distinguishing(self, other) -> np.ndarray:
        """Which pairs tell the hypothesis from another one, because the two predict different answers.

        Parameters:
            other: Name of one of the task's hypotheses, or a `Hypothesis`

        Returns: [n] bool"""
    def report(self) -> PairReport:
        """Count the strata, and score the cheap tricks and rival hypotheses against the counterfactual labels."""

@dataclass(frozen=True)
class PairReport:
    """What an IIA on a set of pairs can be worth: each figure is the score of a cheap trick, or the share of pairs
    that can tell.

    Parameters:
        hypothesis: Name
        n: Number of pairs
        strata: Swapped variable -> {"Yes -> No": count, ...}: base label -> counterfactual label
            ("changed"/"unchanged" for more than two answers)
        changed: Fraction whose counterfactual label differs from the base label; doing nothing scores 1 - changed
        majority: Fraction with the most frequent counterfactual label: what a constant answer scores
        whole_swap: Fraction whose counterfactual label is the source's label: what copying the source's answer
            scores
        distinguishes: Other hypothesis -> fraction of pairs where it predicts a different answer"""
    hypothesis: str
    n: int
    strata: dict
    changed: float
    majority: float
    whole_swap: float
    distinguishes: dict
    def to_dict(self) -> Any: ...
    def rows(self) -> Any:
        """Names and figures for a table."""
    def __str__(self) -> str: ...

def make_pairs(task_or_pool, hypothesis, n: int, seed: int = 0, sampling: str = 'balanced', exclude=()) -> Pairs:
    """Draw base and source pairs for a hypothesis and label them by running its causal model.

    Parameters:
        task_or_pool: A `Pool` to draw from, or a `Task`, for which a pool of `n` (at least 100) prompts is made
        hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`
        n: How many pairs
        seed: The same seed gives the same pairs
        sampling: "balanced" over base label, counterfactual label and swapped variable; "random"; or "paper", on
            fresh prompts of its own
        exclude: A `Pool`, or several, whose prompts must not come back in prompts that are drawn here"""
