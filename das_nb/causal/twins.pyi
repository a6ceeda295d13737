# Written by `make export` from the module beside it: do not edit.
"""Pairs whose source differs from the base in the swapped variable, and in nothing else that is read later"""
from collections.abc import Iterator
from das_nb.causal.model import CausalModel
from das_nb.causal.pairs import Pairs
from das_nb.causal.task import Task
from typing import Any

def ancestors(model: CausalModel, variable: str) -> set:
    """The variable, and all that it is computed from."""

def read_beside(model: CausalModel, variable: str) -> set:
    """What else is read where the variable is: the other parents of its descendants that do not descend from it."""

def may_change(model: CausalModel, variable: str) -> list:
    """The inputs that a twin may take from elsewhere: those behind the variable that nothing beside it reads."""

class _Donors:
    """Inputs that a twin takes values from; those that agree with the base on what is read beside come first."""
    beside: Any
    rng: Any
    computed: list
    values: list
    alike: dict
    def __init__(self, model, variable, inputs, rng) -> None: ...
    def key(self, run) -> Any: ...
    def beside_of(self, run) -> Any: ...
    def candidates(self, base, run) -> Iterator[Any]:
        """Inputs that differ from the base in what a twin may change."""

def make_twins(task: Task, hypothesis, n: int = 400, seed: int = 0, exclude=()) -> Pairs:
    """Draw bases and their twins: sources that differ in the swapped variable, and in nothing else that is read later.

    Every other parent of the variable's descendants has the base's value, so the counterfactual label of a pair of
    twins is the label of the source. What may change are the inputs behind the variable that nothing beside it
    reads (`may_change`); they are taken from other inputs of the task, so limits that the sampler keeps between
    inputs may be passed.

    Parameters:
        hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`
        n: Pairs at most, spread evenly over the variables; half of them flip the answer where that can be
        seed: The same seed gives the same twins
        exclude: A `Pool`, or several, whose prompts must not come back

    Returns: Of a pool of their own, base and source in turn

    Raises:
        ValueError: the hypothesis has no twins, because all that its variable is computed from is read beside it,
        or
            none was found that flips the answer
    Example:
        >>> twins = das_nb.causal.twins.make_twins(task, "left_boundary", 200)
        >>> (twins.counterfactual == twins.source_label).all()      # True"""
