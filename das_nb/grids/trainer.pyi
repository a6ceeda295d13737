# Written by `make export` from the module beside it: do not edit.
"""Captured prompts and training shared by all cells of a grid"""
from das_nb.causal.task import Task
from das_nb.engine.captures import Captures
from das_nb.grids.cells import Cell
from das_nb.method.alignment import Alignment
from das_nb.method.bench import Bench
from das_nb.method.config import FitConfig
from das_nb.method.training import Fit
from das_nb.models.language_model import LanguageModel
from typing import Any

class Ground:
    """Captured prompts of a grid, made when the first cell needs them."""
    inside: dict
    model: LanguageModel
    task: Task
    config: FitConfig
    n: int
    between: Any
    at: Any
    sites: list
    bench: Bench | None
    test: Captures | None
    def __init__(
        self, model: LanguageModel, task: Task, config: FitConfig, axes: dict, n: int, between=None,
        component: str = 'block_output', head: int | None = None, stack: str | None = None,
    ) -> None:
        """
        Parameters:
            axes: With "layers" and "positions"
            n: Pairs of each evaluation
            between: Called before each forward pass, whatever it is for; what it raises ends the work
            component: As for `Plan`"""
    def prepare(self, cell: Cell) -> None:
        """Capture what `cell` stands on, unless that is there. All sites of the command, so that a resumed grid is the
        same to the last bit."""
    def begin(self, cell: Cell) -> Fit:
        """One cell's training, to be iterated."""
    def end(self, training: Fit) -> Alignment:
        """Evaluate what a training came to, as `Alignment.evaluate` does with prompts of its own."""
    def fit(self, cell: Cell) -> Alignment:
        """Train and evaluate one cell."""
