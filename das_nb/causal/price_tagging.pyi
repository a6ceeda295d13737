# Written by `make export` from the module beside it: do not edit.
"""The paper's task, its instructions and its causal models"""
from das_nb.causal.task import Task
from dataclasses import dataclass
from typing import Any

INSTRUCTIONS: dict
ALPACA: str

def money(cents: int) -> str:
    """An amount of money in cents, written in dollars with two decimals: 250 is '2.50'."""

@dataclass(frozen=True)
class Instruction:
    """How the Price Tagging Game is put to the language model.

    Parameters:
        name: How it is called in code, tables and files
        template: The sentence, with {lower} and {upper} (edges included), {lower} alone (more than) or {upper}
            (less than)
        answers: The two words: for an amount that fulfils it, and for one that does not"""
    name: str
    template: str
    answers: tuple
    def __post_init__(self) -> None: ...
    @property
    def limits(self) -> Any: ...

def as_instruction(given) -> Instruction:
    """An instruction from what `price_tagging_game` takes. A ValueError for a name that is none of `INSTRUCTIONS`.

    Parameters:
        given: Its name, an `Instruction`, or the fields of one as a file holds them"""

def price_tagging_game(instruction='yes_no', context: str = '', bracket=None) -> Task:
    """The Price Tagging Game of Wu et al. 2023: does an amount lie in a bracket of prices?

    Parameters:
        instruction: Name of one of `INSTRUCTIONS`, or an `Instruction` of your own
        context: An (irrelevant) sentence that stands before the instruction, with one space
        bracket: (lower, upper) in dollars fixes the bracket; default: the paper's sampler draws one for each prompt"""
