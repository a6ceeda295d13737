# Written by `make export` from the module beside it: do not edit.
"""Capture once, and run only the blocks above a site on the tokens from the site on"""
from collections.abc import Iterator
from contextlib import contextmanager
from das_nb.engine.paths import KeptPath
from das_nb.engine.tokens import Tokens
from dataclasses import dataclass
from typing import Any

def kept_columns(tokens: Tokens, positions) -> tuple:
    """What is kept of prompts, so that they can be resumed at some positions.

    Parameters:
        positions: Of the sites

    Returns: (tokens all prompts begin with, first column of kept states, column before which keys and values are
        kept)"""

class CausalPath(KeptPath):
    """Keeps states at the sites, and keys and values of the tokens before them.

    Runs the blocks above a site, on the tokens from the site on."""
    shared: Any
    first: Any
    until: Any
    mask: Any
    past: dict
    def __init__(self, tokens, sites, budget=None) -> None: ...
    @classmethod
    def suits(cls, model) -> Any: ...
    def covers(self, site) -> Any:
        """Whether a position is among those that are kept: it may lie between sites that were asked for."""
    def masks(self, rows, start: int) -> tuple:
        """Who may look where, of the columns from `start` on. Made once for each `start` where no prompt is padded.

        Returns: (mask, or one for each kind of layer; position ids)"""
    def resume(self, site, rows, hidden) -> Any:
        """Run only the blocks above the site, on the site's first token and those behind it. The rest is in the cache."""
    def run_shared(self) -> list:
        """Run the tokens that all prompts begin with.

        Returns: (keys, values) of each block, `[1, heads, shared, width]`"""
    def make_room_for_past(self, common: list) -> None:
        """Empty tensors for the prompts' own keys and values, beside those of the tokens that all begin with."""
    def fill(self, keep, batch_size=..., check=None, progress=None) -> None:
        """One pass over the prompts; through a streamed network, one block after the other."""

@dataclass
class Section:
    """Blocks of a network, as a network of their own: all of them, or one block of a streamed network.

    Parameters:
        hf: The part of the network
        first: Number of its first block in the whole network
        common: Keys and values of the tokens that all prompts begin with, for each of its blocks
        stores: (block of `hf`, `Place`, tensor) of what is kept"""
    hf: object
    first: int
    common: list
    stores: list
    @contextmanager
    def carrying(self, states: list) -> Iterator[Any]:
        """Have the one block of a section run on what the block below made, and leave its own output there.

        Parameters:
            states: What the block below made, one tensor a stage; replaced by what this one makes"""

def sorted_batches(tokens: Tokens, shared: int, batch_size: int) -> list:
    """Prompts in the order of the alphabet, so that those which begin alike run together.

    Parameters:
        shared: Tokens that all prompts begin with

    Returns: (rows `[n]`, their tokens behind the shared ones, -1 for padding, `[n, columns-shared]`)"""
