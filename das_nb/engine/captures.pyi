# Written by `make export` from the module beside it: do not edit.
"""What a pool of prompts leaves behind in a network, and how a run goes on from it"""
import torch
from das_nb.causal.pool import Pool
from das_nb.engine.paths import Path
from das_nb.engine.site import Site
from das_nb.engine.tokens import Tokens
from das_nb.models.language_model import Encoded, LanguageModel
from dataclasses import dataclass
from typing import Any

@dataclass
class Captures:
    """What a pool of prompts leaves behind in a network: enough to resume any prompt's run from any captured site.

    Parameters:
        pool: The pool the rows refer to
        tokens: Its tokens
        layers: Layers that can be resumed from
        positions: Positions that can be resumed at
        component: Where in a block, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for "head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; None: its encoder
        runner: Keeps what is captured, and runs the network
        reason: Why that path was taken
        predictions: Token predicted for each prompt without intervention, `[n]`
        words: Logits of the task's answer words at that place, `[n, answers]`, float32; None where an answer is no
            single token
        ids: Tokens of those words
        made_with: What they are of: network, tokenizer and pool, as `stamp` gives it
        check: Called before each forward pass; what it raises ends the work"""
    model: LanguageModel
    pool: Pool
    tokens: Tokens
    layers: tuple
    positions: tuple
    component: str = 'block_output'
    head: int | None = None
    stack: str | None = None
    runner: Path | None = ...
    reason: str = ''
    predictions: torch.Tensor | None = None
    words: torch.Tensor | None = None
    ids: torch.Tensor | None = None
    made_with: dict | None = ...
    check: object = ...
    @property
    def path(self) -> str:
        """"fast", or "plain" where no faster path holds."""
    @property
    def encoded(self) -> Encoded:
        """Token ids and offsets of the pool's prompts."""
    def site(self, layer: int, position) -> Site: ...
    def index(self, position) -> torch.Tensor:
        """Token index of a position in each prompt.

        Returns: `[n, p]`"""
    def __getstate__(self) -> Any: ...
    def check_of(self, pool=None) -> None:
        """A ValueError that says what changed since the capture, or that the captures are of another pool.

        Parameters:
            pool: That they are to be of; default: their own"""
    def keep(self, rows, logits, which=...) -> None:
        """Note what the network says of some prompts without intervention; `which` of the logits is that of each row."""
    def hidden(self, layer: int, rows: torch.Tensor, position) -> torch.Tensor:
        """The captured hidden states of `rows` at a site.

        Parameters:
            layer: Block
            rows: Prompts, `[n]`
            position: A role, an index, or a list of those

        Returns: `[n, positions x width]`: several positions are laid side by side"""
    def resume(self, layer: int, rows: torch.Tensor, position, hidden: torch.Tensor) -> torch.Tensor:
        """Go on from `hidden` at a site, everything else as in the prompt's own run.

        Parameters:
            rows: Prompts, `[n]`
            position: A role, an index, or a list of those
            hidden: The hidden states to go on with, `[n, positions x width]`; gradients flow through it

        Returns: Logits of the answer (a causal model's: at the last token), `[n, vocabulary]`, float32"""

def pool_parts(pool) -> dict:
    """What a pool is: prompts with their roles and inputs, and right answers.

    Parameters:
        pool: A `Pool`, or anything with `.prompts`"""

def stamp(model: LanguageModel, pool) -> dict:
    """What captures of a pool are of, now.

    Returns: network, tokenizer, pool: dicts"""
