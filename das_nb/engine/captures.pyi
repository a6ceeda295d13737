# Written by `make export` from the module beside it: do not edit.
"""What a pool of prompts leaves behind in a network, and how a run goes on from it"""
import torch
from das_nb.causal.pairs import Pool
from das_nb.models.components import Place
from das_nb.models.language_model import Encoded, LanguageModel
from dataclasses import dataclass
from typing import Any

class Arena:
    """Room for captured tensors: in memory up to `budget` bytes, in memory-mapped temporary files beyond it."""
    device: Any
    left: int
    files: Any
    on_disk: int
    free: Any
    def __init__(self, device, budget: int) -> None: ...
    def empty(self, *shape, dtype) -> Any: ...

def free_memory(device) -> int:
    """Memory that captures may take: half of what is free now.

    Returns: Bytes"""

def keep_freed_memory() -> None:
    """Have glibc keep up to 62 MiB of freed memory for the next tensors. Where the C library is another one, nothing
    happens."""

@dataclass
class Captures:
    """What a pool of prompts leaves behind in a network: enough to resume any prompt's run from any captured site.

    Parameters:
        pool: The pool the rows refer to
        encoded: Its tokens
        layers: Layers that can be resumed from
        positions: Positions that can be resumed at
        predictions: Token predicted for each prompt without intervention, `[n]`
        words: Logits of the task's answer words at that place, `[n, answers]`, float32; None where an answer is no
            single token
        ids: Tokens of those words
        path: "fast", or "plain" where the fast path does not hold
        reason: Why that path
        shared: Tokens that all prompts begin with
        columns: Tokens of the longest prompt
        first: First column whose hidden states are kept
        until: Column before which keys and values are kept
        pack: Whether the fast path has linear layers packed
        in_tuple: Length of the tuple that a block of the network returns; 0: a tensor
        component: Where in a block, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for "head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; None: its encoder
        states: block (-1: the embeddings) -> its output, `[n, columns-first, width]`
        parts: layer -> the component inside its block, `[n, columns-first, width of the component]`
        past: layer -> ((shared k, k), (shared v, v))
        mask: True where a column holds a token, `[n, columns]`
        between: Function called before each forward pass; what it raises ends the work"""
    model: LanguageModel
    pool: Pool
    encoded: Encoded
    layers: tuple
    positions: tuple
    predictions: torch.Tensor
    words: torch.Tensor | None = None
    ids: torch.Tensor | None = None
    path: str = 'plain'
    reason: str = ''
    shared: int = 0
    columns: int = 0
    first: int = 0
    until: int = 0
    pack: bool = False
    in_tuple: int = 0
    component: str = 'block_output'
    head: int | None = None
    stack: str | None = None
    states: dict = ...
    parts: dict = ...
    past: dict = ...
    mask: torch.Tensor = ...
    arena: Arena = ...
    between: object = ...
    _index: dict = ...
    _columns: dict = ...
    _masks: dict = ...
    _places: dict = ...
    _upper: dict = ...
    def index(self, position) -> torch.Tensor:
        """Where `position` is in every prompt of the pool.

        Parameters:
            position: A role, an index from either end, or a tuple of those

        Returns: Token index in each prompt, `[n, p]`"""
    @property
    def beside(self) -> Any: ...
    def columns_of(self, position) -> torch.Tensor:
        """The columns of `position`: token indices with the prompts aligned at their end.

        Returns: `[n, p]`"""
    def place(self, layer) -> Place:
        """Where in block `layer` the captured component is."""
    @property
    def inside(self) -> Any: ...
    def below(self, layer) -> int:
        """The last block whose output a run that is resumed at `layer` takes as it was. A decoder is run from the end
        of the encoder on.

        Returns: -1: the embeddings"""
    def hidden(self, layer: int, rows: torch.Tensor, position) -> torch.Tensor:
        """The captured hidden states of `rows` at a site.

        Parameters:
            layer: Block
            rows: Prompts, `[n]`
            position: A role, an index, or a list of those

        Returns: `[n, positions x width]`: several positions are laid side by side"""
    def __getstate__(self) -> Any: ...
    def resume(self, layer: int, rows: torch.Tensor, position, hidden: torch.Tensor) -> torch.Tensor:
        """Go on from `hidden` at a site, everything else as in the prompt's own run.

        Parameters:
            rows: Prompts, `[n]`
            position: A role, an index, or a list of those
            hidden: The hidden states to go on with, `[n, positions x width]`; gradients flow through it

        Returns: Logits of the answer (a causal model's: at the last token), `[n, vocabulary]`, float32"""
