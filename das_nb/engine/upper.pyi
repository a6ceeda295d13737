# Written by `make export` from the module beside it: do not edit.
"""The plain path with a hook, and the upper layers on their own"""
import torch
from collections.abc import Iterator
from das_nb.models.components import Place
from das_nb.models.language_model import Encoded, LanguageModel
from torch import nn
from transformers.cache_utils import DynamicCache
from typing import Any

ATTEND: str

def by_length(rows: torch.Tensor, lengths: torch.Tensor, size: int = 64) -> Iterator[Any]:
    """Split `rows` into batches of prompts of one length.

    Parameters:
        rows: Indices of prompts
        lengths: Length of every prompt
        size: Most prompts in a batch

    Returns: Yields index tensors into `rows`"""

def plain_hidden(
    model: LanguageModel, encoded: Encoded, layer: int, rows: torch.Tensor, index: torch.Tensor, place: Place = ...,
) -> torch.Tensor:
    """Hidden states read by a hook in a full forward pass.

    Parameters:
        encoded: The prompts
        layer: Block whose output is read
        rows: Which prompts, `[n]`
        index: Which tokens of each, `[n, p]`, counted from the start
        place: Where in the block, `place_of`; default its output

    Returns: `[n, p, width]`"""

def at_last(logits) -> Any:
    """`[n, vocabulary]` of `[n, tokens, vocabulary]`. Of one token a view: an index would have the backward pass write
    a tensor of zeros first."""

def put_at(index: torch.Tensor, hidden: torch.Tensor) -> Any:
    """Writes into a component, at one or several tokens of each prompt.

    Parameters:
        index: Tokens of each prompt, `[n, p]`
        hidden: What to write there, `[n, p, width]`

    Returns: For `tap`"""

def plain_resume(
    model: LanguageModel, encoded: Encoded, layer: int, rows: torch.Tensor, index: torch.Tensor, hidden: torch.Tensor,
    place: Place = ...,
) -> torch.Tensor:
    """Logits of a full forward pass in which a hook writes `hidden` into block `layer`.

    Parameters:
        hidden: What the tokens' hidden states are replaced by, `[n, p, width]`
        place: Where in the block, `place_of`; default its output

    Returns: Logits of the answer, `[n, vocabulary]`"""

def attend(
    module, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, attention_mask: torch.Tensor,
    scaling: float | None = None, **kwargs
) -> tuple:
    """Attention over the past that a `PastCache` gave, and the tokens that run.

    Parameters:
        query: `[n, heads, tokens, head width]`
        key: Of the tokens that run, `[n, key heads, tokens, head width]`; `key.past` is the past's (shared `[1,
            ...]`, own `[n, ...]`)
        value: Likewise
        attention_mask: Added to the scores, `[n or 1, 1, tokens, past + tokens]`

    Returns: (`[n, tokens, heads, head width]`, None), as `transformers` wants it"""

def in_parts(hf) -> bool:
    """Whether the network's attention can be replaced by `attend`: where it would be PyTorch's own."""

def packable(module) -> bool:
    """Whether `module` is a frozen linear layer on a processor whose weights are worth bringing in order once."""

class _Product(torch.autograd.Function):
    """A packed product whose gradient goes to the rows alone."""
    layer: Any
    @staticmethod
    def forward(ctx, x, layer) -> Any: ...
    @staticmethod
    def backward(ctx, grad) -> Any: ...

class Packed(nn.Linear):
    """A linear layer that shares its weights with another, and has them in oneDNN's order besides."""
    there: Any
    of: Any
    def __init__(self, linear: nn.Linear) -> None: ...
    @property
    def back(self) -> Any:
        """The transposed weights, packed when a gradient first needs them."""
    def forward(self, x) -> Any: ...

def packing_takes(hf) -> int:
    """Memory that the packed form of a network's linear layers takes.

    Returns: Bytes, forward and backward"""

def packed(linear: nn.Linear) -> Packed:
    """The packed form of `linear`, made anew where its weights were changed since."""

def shallow(module) -> Any:
    """A module with the weights and children of `module`, whose list of children is its own."""

class AtLast(nn.Module):
    """A layer that a block adds to its hidden states, run for the last token alone; to the other tokens the same is
    added, which nobody reads."""
    layer: Any
    def __init__(self, layer) -> None: ...
    def forward(self, x, *args, **kwargs) -> Any: ...

def upper_part(
    hf, start: int, pack: bool = False, trim: bool = False, in_tuple: int = 0, stop: int | None = None,
) -> Any:
    """`hf` with the blocks from `start` on, up to `stop`; the weights are shared, `hf` itself stays as it is. Of an
    encoder-decoder these are blocks of the encoder.

    Parameters:
        hf: A `transformers` causal language model
        start: First block that is kept
        pack: Have the linear layers packed
        trim: Of the last block only the last token's output is right
        in_tuple: How long the tuples are that blocks of this architecture return; for `start` over the last block,
            where one that does nothing is kept
        stop: Block before which it ends; default after the last one"""

class PastCache(DynamicCache):
    """A cache whose layers begin with given keys and values, and that keeps nothing of what is added: one step, then
    thrown away."""
    past: Any
    length: int
    in_parts: bool
    keep: Any
    def __init__(self, past, length: int, in_parts: bool, keep=None) -> None:
        """
        Parameters:
            past: Function of the layer index that gives its past `(keys, values)`, each `(shared [1, heads, tokens,
                head width], own [batch, ...])`
            length: Tokens in the past
            in_parts: For `attend`: hand the past over as it is
            keep: Called with the layer index, keys and values of the tokens that run"""
    def get_seq_length(self, layer_idx=0) -> Any: ...
    def update(self, keys, values, layer_idx, *args, **kwargs) -> Any: ...

def windows(hf) -> dict:
    """What each kind of layer of `hf` sees. A network without kinds of layers has one, called ''.

    Parameters:
        hf: A `transformers` causal language model

    Returns: Kind of layer -> tokens that its attention looks back on, its own among them; None: all"""

def causal_mask(known: torch.Tensor, start: int, dtype, window: int | None = None) -> torch.Tensor:
    """Additive attention mask of the columns from `start` on, over all columns.

    Parameters:
        known: True where a column holds a token, `[n, columns]`
        start: First column that runs
        dtype: Of the hidden states
        window: Tokens that one looks back on, itself among them; default all

    Returns: `[n, 1, columns-start, columns]`: 0 where a token may look, the lowest number elsewhere"""
