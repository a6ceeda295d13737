# Written by `make export` from the module beside it: do not edit.
"""The keys and values of a run that begins in the middle"""
import torch
from transformers.cache_utils import DynamicCache
from typing import Any

ATTEND: str

def across_prompts(x: torch.Tensor, shared: torch.Tensor) -> torch.Tensor:
    """`x @ shared`, with `shared` the same for all n prompts: one product with the rows of all, no copy of `shared`.

    Parameters:
        x: `[n, G, r, a]`
        shared: `[G, a, b]`

    Returns: `[n, G, r, b]`"""

def attend(
    module, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, attention_mask: torch.Tensor,
    scaling: float | None = None, **kwargs
) -> tuple:
    """softmax(scaling q [K_shared | K_own | K]^T + mask) [V_shared | V_own | V]; nothing is concatenated but scores.

    n prompts, H query heads of width w in G groups (one key head each), t tokens that run. Of the past, s tokens
    are the same for all prompts and o are each prompt's own; a `PastCache` gives them. What is not known here, such
    as a cap on the scores, raises NotImplementedError.

    Parameters:
        query: `[n, H, t, w]`
        key: Of the tokens that run, `[n, G, t, w]`; `.past` is (shared `[1, G, s, w]`, own `[n, G, o, w]`)
        value: Likewise
        attention_mask: Added to the scores, `[n or 1, 1, t, s+o+t]`
        scaling: Default: the inverse root of w

    Returns: (`[n, t, H, w]`, None), as `transformers` wants it"""

def in_parts(hf) -> bool:
    """Whether `attend` can replace the network's attention: where that is PyTorch's own. Some old ones have another.

    Parameters:
        hf: A network of `transformers`"""

class PastCache(DynamicCache):
    """A cache for one step: its layers begin with given keys and values, and nothing of what is added is kept."""
    past: Any
    length: int
    in_parts: bool
    keep: Any
    def __init__(self, past, length: int, in_parts: bool, keep=None) -> None:
        """
        Parameters:
            past: Function of the layer index: (keys, values), each (shared `[1, G, s, w]`, own `[n, G, o, w]`)
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
