# Written by `make export` from the module beside it: do not edit.
"""Pick, train and watch: `das.Studio()` in a cell"""
from das_nb.causal.task import Task
from das_nb.grids.grid import Grid
from das_nb.method.alignment import Alignment
from das_nb.method.config import FitConfig
from das_nb.studio.watching import WatchedRun
from pathlib import Path
from typing import Any

class Studio(WatchedRun):
    """Pick, train and watch. `grid` and `alignment` are the plain objects of what was found.

    All arguments have defaults. A model that is loaded already, and a task of one's own, can be passed.
    `component`, `head` and `stack` say where in each layer is looked, as in `fit_grid`.

    Raises:
        ValueError: the model has no such component, head or stack
    Example:
        >>> studio = das.Studio()               # in a cell of its own; then press Run
        >>> studio.grid                         # what was fitted, once it ran"""
    out: Any
    run: Any
    def __init__(
        self, model=None, task: Task | None = None, *, out=None, foreground: bool | None = None,
        config: FitConfig | None = None, component: str = 'block_output', head: int | None = None,
        stack: str | None = None,
    ) -> None:
        """
        Parameters:
            model: A `LanguageModel`, or what `load_model` takes; default: the bundled `price-tagger`
            task: Default: the Price Tagging Game
            out: Folder of the grid; one that holds a grid with the same settings goes on. Default: a temporary one
            foreground: Train in the kernel's own thread: Stop is then the kernel's interrupt. Default: on Colab,
                where widgets do not hear from other threads
            config: Training settings; default `FitConfig()`
            component: Where in the blocks, one of `das_nb.models.components.COMPONENTS`
            head: Query head, for component="head_output"
            stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder"""
    @property
    def grid(self) -> Grid:
        """What is fitted so far, as `fit_grid` returns it."""
    @property
    def cell(self) -> Any:
        """The finished cell that is selected in the map; of several seeds, the best one.

        Returns: A `Cell`, or None"""
    @property
    def alignment(self) -> Alignment:
        """The alignment of the selected cell; where none is selected, of the best one of the hypothesis on the map."""
    def reset(self) -> None:
        """A new, empty map. What was finished stays in its folder, if that has a name."""
    def save(self, folder) -> Path:
        """Copy the grid to a folder, as `fit_grid` would have written it.

        Parameters:
            folder: A new or an empty one"""
    def open_grid(self, folder) -> Grid:
        """Show a grid; Run goes on with it. Its model and task must be ones that can be loaded by name.

        Parameters:
            folder: Of a grid, finished or not"""
