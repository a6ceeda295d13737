# Written by `make export` from the module beside it: do not edit.
"""A grid's arguments, checked before any work, and its folder"""
from das_nb.causal.task import Task
from das_nb.grids.cells import Cell
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from pathlib import Path
from typing import Any

AXES: tuple
MOST_CELLS: int

def cells_of(about: dict) -> list:
    """All cells of a grid, finished or not, in its order; each knows the grid's component.

    Parameters:
        about: A grid's `grid.json`, or its axes with the component"""

def read_about(folder) -> dict:
    """The `grid.json` of a folder; a ValueError, which names the file, if there is none that can be read.

    Parameters:
        folder: Of a grid"""

def checked_axes(task: Task, hypotheses, layers, positions, seeds, depth: int, of: str) -> dict:
    """The axes of a command, or an error that says what is wrong with them. No network is needed.

    Parameters:
        hypotheses: As `fit_grid` takes them
        layers: As `fit_grid` takes them
        positions: As `fit_grid` takes them
        seeds: As `fit_grid` takes them
        depth: Layers that the network has
        of: What has them, for the error: the model's name, and the stack's

    Returns: Axis -> list of plain values, each once"""

def token_texts(model, task, positions, stack=None) -> dict:
    """Text of the tokens at each position of the first prompt; unknown positions raise.

    Returns: Position as JSON -> text"""

def joined(folder: Path, here: dict) -> dict:
    """The `grid.json` of a folder and of a plan together; a folder that holds anything else is refused."""

def enter(folder: Path, here: dict) -> dict:
    """Make a folder a grid, or extend the one in it; its `grid.json` then."""

def check_shapes(hf, task: Task, config: FitConfig, axes: dict, inside: dict) -> None:
    """Refuse a component that a layer of `hf` does not have, and a rank that a site is too narrow for."""

class Plan:
    """What a grid is to hold: checked when it is made, before any work and any folder."""
    n: int
    out: Any
    inside: Any
    model: LanguageModel
    config: FitConfig
    task: Task
    axes: dict
    about: dict
    folder: Any
    cells: Any
    def __init__(
        self, model: LanguageModel, task: Task, hypotheses, layers, positions, *, seeds=(0,),
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
        """Make or extend the folder, which must have been named; from then on others see the plan too."""
    def kept(self, cell: Cell) -> bool:
        """Whether a cell is finished; one that another process is at is not."""
    def interrupted(self) -> KeyboardInterrupt:
        """What to raise on Ctrl-C: it says what is kept, and how to go on."""
    def kept_words(self) -> str:
        """What is kept, and how to go on."""
