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
        position: A role ("dollars"), an index from either end, or a tuple of those: several tokens as one vector
        component: Where in the block: its output, or another of `COMPONENTS`
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
    def inside(self) -> dict:
        """Returns: As `capture` takes it"""
    def width(self, model: LanguageModel) -> int:
        """Returns: Of its vectors"""
    def __str__(self) -> str: ...
    def spec(self) -> dict:
        """The site as JSON holds it, without what is the default.

        Returns: `component` and `head` where it is not the block's output, `stack` where it is named"""
    @classmethod
    def from_dict(cls, d) -> Site:
        """The site that `d` names; a ValueError where it has no layer or no position.

        Parameters:
            d: The header of a file, a row of a table, or a report as a dict; other keys than those of a site are
            left
                aside"""
    @classmethod
    def of(
        cls, site: Site | None = None, layer: int | None = None, position='last', component: str = 'block_output',
        head: int | None = None, stack: str | None = None,
    ) -> Site:
        """The site of a call that takes both forms; both at once, or neither, is refused.

        Parameters:
            site: The long form
            layer: The short form: this and the others"""
