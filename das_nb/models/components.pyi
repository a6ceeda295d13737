# Written by `make export` from the module beside it: do not edit.
"""The components of a block: where something can be read or written, and its name in words"""
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

COMPONENTS: tuple
OUTPUT: Place

def blocks_path(hf, stack: str | None = None) -> str:
    """Name of the list of transformer blocks of `hf`, which every architecture calls differently.

    Parameters:
        hf: A network of `transformers`
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder

    Returns: Such as "model.layers" """

def blocks(hf, stack: str | None = None) -> Any: ...

@dataclass(frozen=True)
class Place:
    """Where in a block a component is.

    Parameters:
        module: The sub-module, by its name in the block; '': the block itself
        given: What that is given; else what it makes
        first: First entry, where it is a part of that
        width: Entries
        stack: The stack of blocks, where the network has two
        steps: A module of plain PyTorch, which may be called for each time step"""
    module: str = ''
    given: bool = False
    first: int | None = None
    width: int | None = None
    stack: str | None = None
    steps: bool = False
    @property
    def part(self) -> Any: ...

def check_component(component: str, head: int | None = None) -> None:
    """A ValueError for an unknown component, or a head where there is none. Needs no network.

    Parameters:
        component: One of `COMPONENTS`
        head: Query head, for "head_output" """

def component_in(saved: dict) -> dict:
    """The component that a file tells of. One that tells of none is of block outputs.

    Parameters:
        saved: What a file says

    Returns: component, head, stack"""

def place_of(
    hf, layer: int, component: str = 'block_output', head: int | None = None, stack: str | None = None,
) -> Place:
    """Where `component` is in block `layer`; a ValueError where there is none.

    Parameters:
        hf: A network
        layer: Block, from 0
        component: One of `COMPONENTS`
        head: Query head, from 0, for "head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder"""

def hidden_of(output) -> Any:
    """The hidden state in what a block returns: a tensor, or a tuple that begins with it."""

def mine(hook) -> Any:
    """A forward hook for the passes of this thread alone: while it is there, another thread may run the same network."""

@contextmanager
def tap(block, place: Place, change) -> Iterator[Any]:
    """Look at a component, or change it, in the passes that this thread makes.

    Parameters:
        block: A transformer block
        change: Called with the component, `[n, tokens, width]`, in each pass; what it returns is put there, or None"""

def component_name(component: str, head: int | None, stack: str | None = None) -> str:
    """Nothing for a block's output, else such as ', attention output' or ', head 3'; before it a stack, as ',
    decoder'.

    Parameters:
        component: One of `COMPONENTS`

    Returns: To be put behind something"""

def place_name(layer, position, component, head, stack=None) -> str:
    """How reports call a site: layer 3, position 'last', attention output."""
