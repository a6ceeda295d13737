# Written by `make export` from the module beside it: do not edit.
"""Captured prompts of a grid, and the training and evaluation of one of its cells"""
from das_nb.engine.captures import Captures
from das_nb.grids.cells import Cell
from das_nb.grids.plan import Plan
from das_nb.method.alignment import Alignment
from das_nb.method.bench import Bench
from das_nb.method.training import Fit
from typing import Any

class Trainer:
    """Trains and evaluates the cells of a plan on shared prompts, which are captured when the first cell needs them."""
    plan: Plan
    check: Any
    prepared: Any
    sites: dict
    bench: Bench | None
    test: Captures | None
    def __init__(self, plan: Plan, check=None) -> None:
        """
        Parameters:
            check: Called before each forward pass, whatever it is for; what it raises ends the work"""
    def prepare(self, cell: Cell) -> None:
        """Capture the prompts of a cell, unless they are there: at all sites, so that a resumed grid is bit for bit
        the same."""
    def begin(self, cell: Cell) -> Fit:
        """One cell's training, to be iterated."""
    def end(self, training: Fit) -> Alignment:
        """Evaluate what a training came to, as `Alignment.evaluate` does with prompts of its own."""
    def fit(self, cell: Cell) -> Alignment:
        """Train and evaluate one cell. What goes wrong with it alone is a `CellFailed`."""
