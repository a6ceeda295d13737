# Written by `make export` from the module beside it: do not edit.
"""Check arguments, and refuse them with an error that says what was given and what to do"""
from typing import Any

PROMPT: int
PAIR: int

def is_integer(x) -> bool:
    """Whether `x` is an integer, Python's or numpy's. A bool is none."""

class Unfit(ValueError, TypeError):
    """What was given cannot be. Of another kind or not: `except ValueError` catches it, and so does `except
    TypeError`."""

def shown(x) -> str:
    """What was given, for an error: short, and on one line."""

def check_count(n, at_least: int, what: str, at_most: int = ...) -> int:
    """`n` as an int. A ValueError unless it is an integer from `at_least` on.

    Parameters:
        n: What was given
        at_least: The smallest that will do
        what: What it is called, for the error: "n", "n (pairs of each case)"
        at_most: The largest"""

def check_seed(seed, what: str = 'seed') -> int:
    """`seed` as an int. A ValueError unless it is an integer from 0 on."""

def check_known(name, names, what: str) -> Any:
    """`name` itself. A ValueError that suggests close names unless it is among `names`.

    Parameters:
        name: What was given
        names: What there is
        what: What the names are, for the error: "role of this prompt" """

def check_choice(x, known, what: str) -> str:
    """`x` itself. A ValueError with all there is, unless it is among `known`.

    Parameters:
        x: What was given
        known: What there is: strings
        what: What it is called: "mask" """

def is_number(x) -> bool:
    """Whether `x` is a finite number, Python's or numpy's. A bool is none."""

def check_number(x, what: str, at_least: float = 0.0, at_most: float | None = None, over: bool = False) -> Any:
    """`x` itself. A ValueError unless it is a finite number in its range.

    Parameters:
        x: What was given
        what: What it is called
        at_least: The smallest that will do
        at_most: The largest
        over: `at_least` itself will not do"""

def kind_words(kind: type) -> str:
    """A class as an error names it, with where one comes from."""

def check_is_a(x, kind: type, what: str) -> Any:
    """`x` itself. A ValueError unless it is a `kind`.

    Parameters:
        x: What was given
        kind: What it must be
        what: What it is called"""

def check_list(xs, what: str) -> list:
    """`xs` as a list. A ValueError unless it is a list, or another collection, of at most 100,000.

    Parameters:
        xs: What was given
        what: What they are called"""

def check_all(xs, kind: type, what: str) -> list:
    """`xs` as a list. A ValueError unless it is a list, or another collection, of `kind`.

    Parameters:
        xs: What was given
        kind: What each must be
        what: What they are called"""

def check_path(path, what: str) -> Any:
    """`path` itself. A ValueError unless it can name a file or a folder.

    Parameters:
        path: What was given
        what: What it is called"""

def check_room(n: int, each: int, what: str) -> None:
    """A ValueError where `n` of them would not fit in the memory that is free.

    Parameters:
        n: How many
        each: Bytes of one
        what: What they are: "prompts" """

def check_position(position, what: str = 'position') -> Any:
    """`position` itself. A ValueError unless it is a role, an index, or a tuple of those.

    Parameters:
        position: What was given
        what: What it is called"""
