# Written by `make export` from the module beside it: do not edit.
"""Names, shares, intervals and places as figures, pages and cards write them"""
from das_nb.engine.site import Site

def in_words(name: str) -> str:
    """A name of Python's as a person writes it: 'left_boundary' is 'left boundary'."""

def column_name(column: str) -> str:
    """A column of a grid's table in words.

    Parameters:
        column: Of `Grid.table`"""

def listed(names) -> str:
    """Names in a sentence: a, b and c."""

def counted(n: int, noun: str) -> str:
    """How many there are: 1 seed, 2 seeds."""

def cut(text: str, most: int) -> str:
    """A text that is too long, cut, with an ellipsis as its last character.

    Parameters:
        most: Characters"""

def visible(token: str, most: int = 14) -> str:
    """A token as it is shown on an axis or in a table: nothing in it stays invisible.

    Parameters:
        token: Text of a token
        most: Characters after which it is cut"""

def share(x: float, missing: str = 'n/a') -> str:
    """A share as figures write it: two digits, without the zero before the point.

    Parameters:
        x: Of 1; another number, such as a variance, keeps what stands before its point
        missing: What is written for NaN"""

def reported(x: float) -> str:
    """A share as reports and tables write it: three digits."""

def span(low: float, high: float, write=...) -> str:
    """From where to where; empty for NaN."""

def interval(low: float, high: float) -> str:
    """A 95 % interval of a share."""

def position_name(position) -> str:
    """A position in words.

    Parameters:
        position: A role, an index, or a tuple of those"""

def site_name(site: Site) -> str:
    """A site in words."""
