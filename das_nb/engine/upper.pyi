# Written by `make export` from the module beside it: do not edit.
"""A network that begins at a block"""
from torch import nn
from typing import Any

def shallow(module) -> Any:
    """A module with the weights and children of `module`, whose list of children is its own."""

def replaced(module, name: str, new) -> Any:
    """`module` with another sub-module at `name`, such as "mlp.up_proj"."""

def with_packed(module) -> Any:
    """`module` with packed linear layers; itself where it has none."""

class AtLast(nn.Module):
    """A layer that a block adds to its hidden states, run for the last token alone. Nobody reads the others."""
    layer: Any
    def __init__(self, layer) -> None: ...
    def forward(self, x, *args, **kwargs) -> Any: ...

def blocks_from(hf, start: int, stop: int | None = None, trim: bool = False) -> list:
    """The blocks that `upper_part` keeps, made ready to run without those below them."""

def with_blocks(module, whole, kept: list, span: slice) -> Any:
    """`module` with the blocks `kept` in place of the list `whole`, of which they are `span`; its configurations say
    so."""

def upper_part(
    hf, start: int, pack: bool = False, trim: bool = False, in_tuple: int = 0, stop: int | None = None,
) -> Any:
    """`hf` with the blocks from `start` up to `stop` alone; of an encoder-decoder these are blocks of the encoder.

    Weights are shared, and `hf` stays as it is.

    Parameters:
        hf: A network of `transformers`
        start: First block that is kept; over the last one, a block that does nothing is kept
        pack: Have the linear layers packed
        trim: Of the last block only the last token's output is right
        in_tuple: Length of the tuple that a block of this architecture returns; 0: a tensor
        stop: Block before which it ends; default after the last one"""
