# Written by `make export` from the module beside it: do not edit.
"""`@checked`: a public function refuses what its annotations rule out, before any work"""
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

AT_LEAST: dict
BETWEEN: dict
BYTES: tuple
P = ParamSpec('P')
R = TypeVar('R')

def check_kind(x, name: str, kinds: tuple, least: int | None = None) -> Any:
    """`x` as the argument takes it: numpy's integer as an `int`. An error unless it is of one of `kinds`.

    Parameters:
        x: What was given
        name: Of the argument
        kinds: Classes, as its annotation names them
        least: Of an integer; default: as `AT_LEAST` says"""

def checked(function: Callable[P, R] | None = None, **at_least: int) -> Callable[P, R]:
    """Decorator of a function that refuses, before any work, arguments that its annotations rule out.

    Parameters:
        function: With annotations; `self` and `cls` are not looked at
        **at_least: Smallest numbers of arguments that differ from `AT_LEAST`"""

def check_fields(self) -> None:
    """For the `__post_init__` of a dataclass: an error for a field that its annotation rules out; integers as `int`."""
