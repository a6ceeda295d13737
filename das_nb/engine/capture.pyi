# Written by `make export` from the module beside it: do not edit.
"""Capture once"""
import torch
from das_nb.engine.captures import Captures
from das_nb.models.language_model import LanguageModel

TOLERANCE: dict

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

def capture(
    model: LanguageModel, pool, layers, positions, budget: int | None = None, batch_size: int = 64, progress=None,
    between=None, path: str = 'auto', component: str = 'block_output', head: int | None = None,
    stack: str | None = None,
) -> Captures:
    """Run every prompt of `pool` once and keep what `Captures.resume` needs at all `layers` x `positions`.

    Parameters:
        pool: The prompts: a `Pool`, or anything with `.prompts`
        layers: Layers to resume from, counted from 0
        positions: Positions to resume at: roles, indices, or tuples of those for sites of several tokens
        budget: Bytes of memory to use before going to disk; default half of what is free
        batch_size: Prompts per forward pass
        progress: Called with (prompts done, prompts in all)
        between: Called before each forward pass, of `Captures.resume` too; what it raises ends the work
        path: "plain" for the reference path only; "auto" takes the fast path where the self-check allows it
        component: Where in a block, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder"""
