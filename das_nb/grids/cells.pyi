# Written by `make export` from the module beside it: do not edit.
"""Name, claim, write and verify the files of a grid's cells"""
from collections.abc import Iterator
from contextlib import contextmanager
from das_nb.engine.site import Site
from das_nb.method.alignment import Alignment
from das_nb.method.report import Report
from pathlib import Path
from typing import Any, NamedTuple

def native(x) -> Any:
    """A value as Python has it: tuples for lists, its own integers for numpy's."""

class _Axes(NamedTuple):
    hypothesis: str
    layer: int
    position: object
    seed: int

class Cell(_Axes):
    """One alignment of a grid: hypothesis, layer, position, seed. Cells are compared, and files named, by these four."""
    inside: Any
    def within(self, inside: dict) -> Cell:
        """The same cell in a grid of another component."""
    @property
    def site(self) -> Site: ...
    @property
    def name(self) -> str:
        """Of its file, without the suffix."""
    def file(self, folder) -> Path:
        """Where its alignment is, once finished."""
    def __str__(self) -> str: ...

def cell_of(row) -> Cell:
    """The cell that a row of a grid's table is of.

    Parameters:
        row: A dict, or a row of a grid's table"""

def save_cell(path: Path, alignment: Alignment) -> None:
    """Save an alignment over whatever is there. Any `load_alignment` reads it."""

def differences(there: dict, here: dict, inside='') -> list:
    """Where two dicts of JSON values differ, in words.

    Parameters:
        there: What was found
        here: What is asked for; its keys are compared
        inside: Name of the dict that these are parts of

    Returns: "config.steps is 200 there and 6 here", ..."""

def cell_header(path: Path, cell: Cell, about: dict) -> dict:
    """What a cell's file says. A ValueError where it cannot stand for the cell: damaged, altered, of another cell or
    grid.

    Parameters:
        about: The grid's `grid.json`

    Returns: Beside the weights: site, report, history, ..."""

def cell_report(path: Path, cell: Cell, about: dict) -> Report:
    """The report in a cell's file, checked as `cell_header` does."""

def fault(path: Path, cell: Cell, about: dict) -> str:
    """Why a file cannot stand for a cell.

    Returns: Empty if the file is sound and of this cell"""

def claim_file(folder: Path, cell: Cell) -> Path: ...

def claimed_by(folder: Path, cell: Cell) -> str:
    """Who is at a cell, and for how long, in words.

    Returns: Empty where nobody knows"""

@contextmanager
def claim(folder: Path, cell: Cell) -> Iterator[Any]:
    """Claim a cell, without waiting.

    Returns: Yields True if the cell is ours until the end of the block, False if another process is at it"""

def settled(folder: Path, cell: Cell, about: dict) -> bool:
    """Whether a claimed cell has a sound file. A damaged one is moved to `damaged/`, with a warning that names it.

    Parameters:
        about: The grid's `grid.json`"""

class CellFailed(Exception):
    """One cell could not be fitted, for the reason that it says."""

@contextmanager
def of_one_cell(*others) -> Iterator[Any]:
    """What goes wrong in the block is of one cell: `CellFailed`. Not a disk's OSError, nor the exceptions `others`."""

def note_failure(folder: Path, cell: Cell, reason: str) -> None: ...

def failure(folder: Path, cell: Cell, since: float = 0.0) -> str:
    """Why a cell could not be fitted.

    Parameters:
        since: Of notes since then

    Returns: Empty where there is none, or where the cell has been fitted since"""
