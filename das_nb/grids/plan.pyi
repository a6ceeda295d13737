# Written by `make export` from the module beside it: do not edit.
"""A grid's arguments, checked before any work, and its folder"""
from das_nb.causal.task import Task
from das_nb.grids.cells import Cell
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from typing import Any

AXES: tuple

def read_about(folder) -> dict:
    """The `grid.json` of a folder; a ValueError if there is none that can be read.

    Parameters:
        folder: Of a grid"""

class Plan:
    """What a grid is to hold: checked when it is made, before any work and any folder."""
    model: LanguageModel
    task: Task
    config: FitConfig | None
    n: int
    out: Any
    inside: Any
    axes: Any
    about: Any
    folder: Any
    cells: Any
    def __init__(
        self, model: LanguageModel, task: Task, hypotheses, layers, positions, seeds=(0,),
        config: FitConfig | None = None, out=None, n: int = 500, component: str = 'block_output',
        head: int | None = None, stack: str | None = None,
    ) -> None:
        """
        Parameters:
            hypotheses: Names of hypotheses of the task, or one
            layers: Blocks, from 0, or one
            positions: Roles, indices, or tuples of those
            seeds: Of pairs, start and order
            config: Default `FitConfig()`
            out: Folder; default: a temporary one
            n: Pairs of each evaluation
            component: Where in the blocks, one of `das_nb.models.components.COMPONENTS`
            head: Query head, for component="head_output"
            stack: "encoder" or "decoder" of an encoder-decoder"""
    def enter(self) -> None:
        """Make or extend the folder; from then on others see the plan too."""
    def kept(self, cell: Cell) -> bool:
        """Returns: Whether it is finished; one that another process is at is not"""
    def interrupted(self) -> KeyboardInterrupt:
        """Returns: To be raised"""
