# Written by `make export` from the module beside it: do not edit.
"""Beginnings that several prompts share run once"""
import torch
from dataclasses import dataclass
from typing import Any

def shared_prefix(ids: list) -> int:
    """Length of the common prefix; at least the last token of each prompt stays outside.

    Parameters:
        ids: Token ids of each prompt

    Returns: Number of tokens that all prompts begin with"""

def stages(tokens: torch.Tensor, cost: int = 128) -> list:
    """Where to cut prompts so that beginnings which several of them share run once, at the least cost.

    Parameters:
        tokens: Sorted rows of token ids, `[n, columns]`
        cost: What a stage costs besides its tokens, in tokens

    Returns: Columns where a stage ends; the last one is `columns`"""

@dataclass
class Stage:
    """Columns `start` to `stop` of a batch. Distinct beginnings run once; what they leave goes to all that begin so.

    Parameters:
        representative: A prompt of the batch with each beginning, `[distinct]`
        beginning_of: Which beginning each prompt of the batch has, `[n]`
        last: Whether prompts end here"""
    start: int
    stop: int
    representative: torch.Tensor
    beginning_of: torch.Tensor
    last: bool
    def to_all(self, x) -> Any:
        """What was made for the distinct beginnings, for every prompt.

        Returns: `[distinct, ...]` -> `[n, ...]`"""

def cut(tokens: torch.Tensor) -> list:
    """A batch in `stages`.

    Parameters:
        tokens: Sorted rows of token ids, `[n, columns]`

    Returns: `Stage`s"""
