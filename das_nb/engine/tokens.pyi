# Written by `make export` from the module beside it: do not edit.
"""Where each position is, in prompts of different length"""
import torch
from das_nb.models.language_model import Encoded, LanguageModel
from typing import Any

class Tokens:
    """The tokens of some prompts, and where positions are among them."""
    model: LanguageModel
    prompts: Any
    encoded: Encoded
    stack: str | None
    lengths: Any
    columns: int
    def __init__(self, model: LanguageModel, prompts, encoded: Encoded, stack: str | None = None) -> None:
        """
        Parameters:
            prompts: Strings or `Prompt`s
            encoded: Their tokens
            stack: "decoder": positions are those a decoder begins with, with columns of their own"""
    def __len__(self) -> int: ...
    @property
    def rows(self) -> torch.Tensor: ...
    @property
    def ids(self) -> list: ...
    def index(self, position) -> torch.Tensor:
        """The tokens at `position`, in every prompt.

        Parameters:
            position: A role, an index from either end, or a tuple of those

        Returns: `[n, p]`, counted from the start"""
    def columns_of(self, position) -> torch.Tensor:
        """As `index`, with the prompts aligned at their end.

        Returns: `[n, p]`"""

def warn_if_alike(pool, ids: list, stacklevel: int = 2) -> None:
    """Warn of prompts that are the same tokens and have different right answers.

    Parameters:
        pool: With labels
        ids: Of its prompts"""
