# Written by `make export` from the module beside it: do not edit.
"""Check arguments, and refuse them with an error that says what was given and what to do"""
from typing import Any

def is_integer(x) -> bool:
    """Whether `x` is an integer, Python's or numpy's. A bool is none."""

def check_count(n, at_least: int, what: str) -> int:
    """`n` as an int. A ValueError unless it is an integer from `at_least` on.

    Parameters:
        n: What was given
        at_least: The smallest that will do
        what: What it is called, for the error: "n", "n (pairs of each case)" """

def check_seed(seed) -> int:
    """`seed` as an int. A ValueError unless it is an integer from 0 on."""

def check_known(name, names, what: str) -> Any:
    """`name` itself. A ValueError that suggests close names unless it is among `names`.

    Parameters:
        name: What was given
        names: What there is
        what: What the names are, for the error: "role of this prompt" """
