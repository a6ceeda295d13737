# Written by `make export` from the module beside it: do not edit.
"""Read what a person typed, and print tables for 80 columns"""
from pathlib import Path
from typing import Any

class Usage(ValueError):
    """Something was asked wrongly: one line, exit status 2."""

def whole_numbers(text: str) -> list:
    """Layers or seeds from the command line; both ends of a range count.

    Parameters:
        text: "0,2,4", "0-5" or "0-2,5"

    Returns: Integers in the order given"""

def site_position(text: str) -> Any:
    """The position of one site from the command line.

    Parameters:
        text: "last", "-3", "amount+last" or "amount,last"

    Returns: A role, an integer, or a tuple of those"""

def site_positions(text: str) -> list:
    """The positions of several sites from the command line; both ends of a range count.

    Parameters:
        text: "last,dollars", "-13:-1", "amount+last,-3" """

def glued(argv: list) -> list:
    """`--positions -13:-1` as `--positions=-13:-1`.

    Parameters:
        argv: As the shell gave it"""

def writable(path: Path) -> Path:
    """Reject a path at which nothing can be written.

    Parameters:
        path: A file or folder that need not be there yet"""

def columns(rows: list) -> str:
    """Rows as aligned columns.

    Parameters:
        rows: Lists of strings; the first are the headings, "<" before one sets its column flush left"""

def words(position) -> str:
    """A position of the command line.

    Returns: As one types it"""

def ranked(table, most: int | None = None) -> str:
    """The cells of each hypothesis, best first: sites by their mean over seeds.

    Parameters:
        table: Of `Grid.table`
        most: Rows of each hypothesis; default all"""

def text_map(table, hypothesis: str) -> str:
    """IIA at each layer and position, mean over seeds, the last layer on top.

    Parameters:
        table: Of `Grid.table`

    Returns: Empty where it is wider than 80 columns"""

def say(*lines) -> None:
    """Tell the person, on standard error."""

def called() -> str:
    """How the command line was called, for lines to be copied: a virtual environment need not be on the path."""
