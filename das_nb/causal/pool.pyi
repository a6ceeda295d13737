# Written by `make export` from the module beside it: do not edit.
"""Inputs of a task with their prompts and right answers, drawn once for all hypotheses and sites"""
import numpy as np
from das_nb.causal.task import Hypothesis, Task
from typing import Any

class Pool:
    """Inputs of a task with their prompts and right answers. Pairs refer to them by index.

    `prompts` is a list of `Prompt`, `labels` an [n] int64 array of indices into `task.answers`. A ValueError for
    two inputs that are written alike and have different labels."""
    task: Task
    inputs: list
    prompts: list
    labels: Any
    first: Any
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
    def labels_by(self, hypothesis: Hypothesis) -> np.ndarray:
        """Each input's label by the hypothesis' causal model. A ValueError unless it is the task's own for every
        input.

        Parameters:
            hypothesis: Whose causal model to run

        Returns: [n_pool] int64, index into `task.answers`"""
    def counterfactual_labels(self, hypothesis: Hypothesis, base, source, variable) -> np.ndarray:
        """The counterfactual label of each pair: the base's answer with the variable's value from the run of the
        source.

        A ValueError where two pairs of the same prompts would have different labels.

        Parameters:
            hypothesis: Whose causal model to run
            base: [n] index of each base
            source: [n] index of each source
            variable: [n] index into `hypothesis.variables` of the variable to swap

        Returns: [n] int64, index into `task.answers`"""

def make_pool(task: Task, n: int, seed: int = 0, exclude=()) -> Pool:
    """Draw inputs of a task, with their prompts and right answers; none of its solved examples is among them.

    Inputs come independently of each other, so that two prompts of a pool may be the same.

    Parameters:
        task: Whose inputs to draw
        n: How many prompts
        seed: The same seed gives the same pool
        exclude: A `Pool`, or several, whose prompts must not come back (training pools, when making a test pool)

    Raises:
        ValueError: the task has too few inputs that are not in `exclude`
        TypeError: `task` is no `Task`
    Example:
        >>> train = das.make_pool(task, 1000)
        >>> test = das.make_pool(task, 400, seed=1, exclude=train)"""

def texts_of(pools) -> set:
    """The texts of all prompts of a pool, or of several."""

def taken_texts(task, exclude) -> set:
    """Texts that no prompt may have: those of the excluded pools, and of the task's solved examples."""
