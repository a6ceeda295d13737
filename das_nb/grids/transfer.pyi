# Written by `make export` from the module beside it: do not edit.
"""Test alignments where they were not trained: other brackets, other answers, an irrelevant context"""
import pandas as pd
from das_nb.causal.pairs import Pairs
from das_nb.causal.pool import Pool
from das_nb.causal.task import Task
from das_nb.engine.captures import Captures
from das_nb.grids.grid import Grid
from das_nb.method.alignment import Alignment
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass

TRIED: dict
RETESTED: tuple

@dataclass(frozen=True)
class Condition:
    """A way of putting a task, in which alignments are trained or tested.

    Parameters:
        only: "correct" or "incorrect": only prompts that the network, left alone, answers right, or wrong"""
    name: str
    task: Task
    only: str | None = None
    def __post_init__(self) -> None: ...

def condition_pool(model: LanguageModel, condition: Condition, n: int, seed: int = 0, exclude=()) -> Pool:
    """Prompts of a condition. A ValueError where there are none.

    Of "correct" or "incorrect" ones there may be fewer than `n`: a network that hardly errs gives few.

    Parameters:
        model: Decides which prompts count, where the condition is about its answers
        n: Prompts at most
        exclude: A `Pool`, or several, whose prompts must not come back"""

def condition_pairs(
    model: LanguageModel, condition: Condition, hypothesis: str, layers, positions, n: int = 500, seed: int = 1,
    exclude=(), **inside
) -> tuple:
    """Captured prompts of a condition, and pairs of them.

    Parameters:
        hypothesis: Name of one of the condition's task
        layers: Sites at which the pairs are to be tested
        positions: Sites at which the pairs are to be tested
        n: Pairs
        seed: Of prompts and pairs
        exclude: Pools whose prompts must not come back
        **inside: component, head and stack, as `capture` takes them

    Returns: (`Captures`, `Pairs`)"""

def tested(alignment: Alignment, captures: Captures, pairs: Pairs) -> dict:
    """Hard-mask IIA of an alignment under a condition, with its interval and what it is worth.

    Parameters:
        captures: Of the condition's prompts
        pairs: On them

    Returns: iia, low, high, n, no_intervention, majority, task_accuracy"""

def retest(
    grid: Grid, condition: Condition, hypothesis: str | None = None, n: int = 500, seed: int = 1,
) -> pd.DataFrame:
    """IIA of a grid's alignments under another condition than the one they were trained in; nothing is trained.

    Parameters:
        hypothesis: Of the grid; default: its first
        n: Pairs, the same for every cell
        seed: Of prompts and pairs

    Returns: A row a cell, with the columns `RETESTED`; component, head and stack where they are not the default"""
