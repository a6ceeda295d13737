# Written by `make export` from the module beside it: do not edit.
"""Named parts that say what a result was made with, and one comparison that says in words which of them differ"""
from collections.abc import Iterable

def digest_of(values: Iterable) -> str:
    """A digest of values in their order.

    Parameters:
        values: Of strings, numbers, lists, ... that `repr` writes alike everywhere

    Returns: 16 hexadecimal digits"""

def differing(there: dict, here: dict) -> list:
    """Which named parts of two identities differ, in words.

    Parameters:
        there: An identity: part -> what it is, or a dict of such
        here: Another

    Returns: One sentence without a full stop for each part; empty where all that both say is the same"""

def unsaid(there: dict, here: dict) -> list:
    """Which parts cannot be compared, as the first says nothing of them.

    Parameters:
        there: An identity
        here: Another, with all its parts

    Returns: Names of parts"""

def check_same(there: dict, here: dict, of: str, todo: str) -> None:
    """A ValueError that says which parts differ.

    Parameters:
        there: What a result was made with
        here: What there is now
        of: What the result is, as the beginning of a sentence: "The grid in runs/map is"
        todo: What to do about it"""

def warn_unsaid(there: dict, here: dict, what: str, stacklevel: int = 3) -> None:
    """Warn, once, of the parts that could not be compared, since an older file says nothing of them.

    Parameters:
        there: What a result was made with
        here: What there is now
        what: What the result is: "runs/left.safetensors" """
