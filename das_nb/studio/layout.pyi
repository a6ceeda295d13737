# Written by `make export` from the module beside it: do not edit.
"""What the Studio is made of, and the cell of the notebook that it stands in"""
import ipywidgets as W
from das_nb.studio.choices import Choices
from das_nb.studio.explorer import InterchangeExplorer
from das_nb.studio.live_map import AlignmentMap
from das_nb.studio.panels import SetupPanel
from das_nb.studio.picker import TokenPicker
from das_nb.studio.rotation_view import RotationView
from das_nb.studio.run_panel import RunPanel
from das_nb.studio.widget import LiveWidget
from typing import Any

HINT: str

def only_one(studio) -> None:
    """End the Studios that earlier runs of this cell made.

    Parameters:
        studio: That was made just now"""

class CodeView(LiveWidget):
    """Source code with a button that copies it."""

def attempt(line, act) -> None:
    """Do what a button says, and say in `line` how it went.

    Parameters:
        line: An `HTML` widget
        act: What is done; it may return what is said then"""

class FilesPanel(W.VBox):
    """A folder with Save and Open."""
    folder: Any
    save_button: Any
    open_button: Any
    line: Any
    def __init__(self) -> None: ...

class StudioLayout(W.VBox):
    """The parts of the Studio, one below the other; nothing happens in them yet."""
    choices: Choices
    foreground: bool
    setup: SetupPanel
    picker: TokenPicker
    controls: RunPanel
    map: AlignmentMap
    code: CodeView
    explorer: InterchangeExplorer
    rotation: RotationView
    files: FilesPanel
    head: Any
    hint: Any
    pages: Any
    children: list
    def __init__(self, choices: Choices, foreground: bool = False) -> None:
        """
        Parameters:
            choices: What is fitted first
            foreground: Training is in the kernel's own thread"""
    def close(self) -> None:
        """Close all widgets."""
