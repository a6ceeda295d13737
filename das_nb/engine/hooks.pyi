# Written by `make export` from the module beside it: do not edit.
"""The reference: read a hidden state, or write one, in a run of the whole network"""
import torch
from collections.abc import Iterator
from das_nb.models.components import Place
from das_nb.models.language_model import Encoded, LanguageModel
from typing import Any

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

def at_last(logits: torch.Tensor) -> torch.Tensor:
    """Logits at the last token. Of one token a view: an index would make the backward pass write zeros first.

    Parameters:
        logits: `[n, tokens, vocabulary]`

    Returns: `[n, vocabulary]`"""

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
