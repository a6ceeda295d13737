# Written by `make export` from the module beside it: do not edit.
"""The interface of every path, the plain path, and what the faster paths share"""
import torch
from collections.abc import Iterator
from contextlib import contextmanager
from das_nb.engine.memory import Arena
from das_nb.engine.site import Site
from das_nb.engine.tokens import Tokens
from das_nb.models.components import Place
from das_nb.models.language_model import LanguageModel
from typing import Any

BATCH_SIZE: int

class Path:
    """A way to run some prompts from the middle: keeps in `fill` what `hidden` reads and `resume` goes on from."""
    tokens: Tokens
    model: Any
    inside: Any
    layers: Any
    positions: list
    name: str
    checked: str
    def __init__(self, tokens: Tokens, sites: list, budget: int | None = None) -> None:
        """
        Parameters:
            tokens: Of the prompts
            sites: `Site`s of one component, at any layers and positions
            budget: Bytes of memory that a path which keeps something may use"""
    @classmethod
    def suits(cls, model: LanguageModel) -> bool:
        """Whether the path is worth a try with a network."""
    def place(self, layer: int) -> Place:
        """Where in block `layer` the component is."""
    def warn(self, stacklevel: int = 1) -> Any:
        """Warn of what the user should know of a path that is filled, such as what went to disk."""
    def covers(self, site: Site) -> bool:
        """Whether what is kept will do for a site at one of `layers`."""
    def fill(self, keep, batch_size: int = ..., check=None, progress=None) -> None:
        """Run every prompt once.

        Parameters:
            keep: Called with rows, logits without intervention, and (where rows share them) which is each row's
            batch_size: Prompts per forward pass
            check: Called before each forward pass; what it raises ends the work
            progress: Called with (prompts done, prompts in all)"""
    def hidden(self, site: Site, rows: torch.Tensor) -> torch.Tensor:
        """The hidden states of prompts `rows` at a site of p tokens.

        Returns: `[n, p, width]`"""
    def resume(self, site: Site, rows: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
        """Go on from `hidden` at a site, everything else as in the prompts' own runs.

        Parameters:
            rows: Prompts, `[n]`
            hidden: `[n, p, width]`; gradients flow through it

        Returns: Logits of the answer, `[n, vocabulary]`, float32"""

class PlainPath(Path):
    """Full forward passes with a hook. Right for any architecture, and what the other paths are checked against."""
    name: str
    def fill(self, keep, batch_size=..., check=None, progress=None) -> None: ...
    def alone(self, rows: torch.Tensor) -> torch.Tensor:
        """What the network answers to prompts `rows` without intervention.

        Returns: `[n, vocabulary]`"""
    def hidden(self, site, rows) -> Any: ...
    def resume(self, site, rows, hidden) -> Any: ...

def put_away(into, at, x) -> None:
    """Keep hidden states as they are; a TypeError where they are of another dtype than the weights, and would be
    rounded.

    Parameters:
        into: Tensor that keeps
        at: Where in it
        x: What is kept, of its dtype"""

class KeptPath(Path):
    """A path that keeps hidden states and runs the upper part of the network alone."""
    in_decoder: bool
    site_runs: Any
    arena: Arena
    pack: Any
    in_tuple: int
    first: int
    states: dict
    parts: dict
    def __init__(self, tokens, sites, budget: int | None = None) -> None:
        """
        Parameters:
            budget: Bytes of memory to use before going to disk; default half of what is free"""
    def __getstate__(self) -> Any: ...
    def warn(self, stacklevel=1) -> Any: ...
    def below(self, layer: int) -> int:
        """The last block whose output a run that is resumed at `layer` takes as it was.

        Returns: -1: the embeddings"""
    def hidden(self, site, rows) -> Any: ...
    def make_room(self, columns: int, site_columns: int) -> None:
        """Empty tensors for what is kept.

        Parameters:
            columns: Of the states below
            site_columns: Of the components inside"""
    def stores(self) -> list:
        """What is read where while prompts run, and where it is kept. What the first block is given are the
        embeddings.

        Returns: (stack, block, `Place`, tensor)"""
    @contextmanager
    def noting_tuples(self) -> Iterator[Any]:
        """Note in `in_tuple` what a block returns in the passes meanwhile; for a stand-in above the last block."""
    def upper(self, layer: int, trim: bool = False) -> tuple:
        """The network that goes on from a site at `layer`, made once.

        Returns: (network, the block of it that runs first)"""
