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
    """The Price Tagging Game of Wu et al. 2023 (section 4): does an amount lie in a bracket of prices?

    The prompt asks to say yes only if an item costs between `lower` and `upper` dollars. Amounts are integers, in
    cents, written as dollars. The hypotheses are the four causal models of the paper, `left_boundary`,
    `left_and_right_boundary`, `midpoint` and `bracket`, and `right_boundary`; an instruction that names one limit
    has `above` or `below` alone. Roles of the prompt, which serve as positions: "lower", "upper", "amount",
    "instruction", "dollars", "response", "last".

    Parameters:
        instruction: Name of one of `INSTRUCTIONS`, or an `Instruction` of your own
        context: An (irrelevant) sentence that stands before the instruction, with one space
        bracket: (lower, upper) in dollars fixes the bracket; default: the paper's sampler draws one for each prompt

    Raises:
        ValueError: an unknown instruction, or a bracket that is not lower < upper
    Example:
        >>> task = das.price_tagging_game()
        >>> print(task.prompt(task.sample(1)[0]).text)
        >>> das.price_tagging_game(bracket=(2.00, 5.00))    # the same bracket in every prompt"""
