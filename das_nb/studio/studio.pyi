# Written by `make export` from the module beside it: do not edit.
"""Pick, train and watch: `das.Studio()` in a cell"""
import ipywidgets as W
from das_nb.causal.task import Task
from das_nb.grids.grid import Grid
from das_nb.method.alignment import Alignment
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from das_nb.studio.choices import Choices
from das_nb.studio.explorer import InterchangeExplorer
from das_nb.studio.live_map import AlignmentMap
from das_nb.studio.panels import RunPanel, SetupPanel
from das_nb.studio.picker import TokenPicker
from das_nb.studio.rotation_view import RotationView
from das_nb.studio.widget import LiveWidget
from pathlib import Path
from typing import Any

class CodeView(LiveWidget):
    """Source code with a button that copies it."""

class Studio(W.VBox):
    """Pick, train and watch, in a notebook: choose a model, a hypothesis, layers and positions, press Run, click a
    cell of the map.

    All arguments have defaults. `grid` and `alignment` are the plain objects of what was found, and the tab "Code"
    is the program that does the same.

    Example:
        >>> studio = das.Studio()
        >>> studio.grid.table()                 # what is fitted so far"""
    choices: Choices
    out: Any
    run: Any
    foreground: bool
    setup: SetupPanel
    picker: TokenPicker
    controls: RunPanel
    map: AlignmentMap
    code: CodeView
    explorer: InterchangeExplorer
    rotation: RotationView
    hint: Any
    pages: Any
    children: list
    folder: Any
    filed: Any
    def __init__(
        self, model: LanguageModel | None = None, task: Task | None = None, out=None, foreground: bool | None = None,
        config: FitConfig | None = None,
    ) -> None:
        """
        Parameters:
            model: Default: the bundled `price-tagger`
            task: Default: the Price Tagging Game
            out: Folder of the grid; one that holds a grid with the same settings goes on. Default: a temporary one
            foreground: Train in the kernel's own thread: Stop is then the kernel's interrupt. Default: on Colab,
                where widgets do not hear from other threads
            config: Training settings; default `FitConfig()`"""
    def close(self) -> None:
        """End the run and all widgets."""
    def start(self) -> Any:
        """What Run does. On the kernel's own thread it returns at the end."""
    def reset(self) -> None:
        """A new, empty map. What was finished stays in its folder, if that has a name."""
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
    def save(self, folder) -> Path:
        """Copy the grid to a folder, as `fit_grid` would have written it.

        Parameters:
            folder: A new or an empty one"""
    def open_grid(self, folder) -> Grid:
        """Show a grid; Run goes on with it. Its model and task must be ones that can be loaded by name.

        Parameters:
            folder: Of a grid, finished or not"""
