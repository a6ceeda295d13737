# Written by `make export` from the module beside it: do not edit.
"""A place in a network: layer, position, component, head, stack"""
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True)
class Site:
    """Where an intervention happens: at one block, at one or several tokens.

    Parameters:
        layer: Block, counted from 0
        position: A role ("dollars"), an index from either end, or a tuple of those: several tokens, taken together
            as one vector
        component: Where in the block: its output, or another of `das_nb.models.components.COMPONENTS`
        head: Query head, from 0, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; None: its encoder, and all other networks"""
    layer: int
    position: object
    component: str = 'block_output'
    head: int | None = None
    stack: str | None = None
    def __post_init__(self) -> None: ...
    @property
    def n_tokens(self) -> Any: ...
    @property
    def inside(self) -> dict: ...
    def width(self, model: LanguageModel) -> int: ...
    def spec(self) -> dict:
        """Returns: As it is saved: of a block's output, layer and position alone; the stack where it is named"""
    def __str__(self) -> str: ...
