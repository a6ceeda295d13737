# Written by `make export` from the module beside it: do not edit.
"""What an interchange intervention accuracy must carry to mean something"""
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True)
class Report:
    """An interchange intervention accuracy with what it is worth. All accuracies are shares of 1.

    Parameters:
        hypothesis: Name of the hypothesis
        layer: Block, from 0
        position: Role, index or tuple
        model: Name of the model
        n: Pairs
        iia: Hard mask
        interval: 95 % Wilson interval of `iia`
        iia_soft: Mask at the temperature of the chosen checkpoint
        rank: Directions that the hard mask swaps, all variables together
        width: Of the site
        by_variable: IIA of the pairs that swap each variable
        seed: Of the evaluation's prompts and pairs
        component: Where in the block
        head: Query head, for "head_output"
        rule: By which logits become an answer, one of `das_nb.causal.prompting.RULES`
        examples: Solved examples before each prompt
        stack: Of an encoder-decoder, where it was named"""
    hypothesis: str
    layer: int
    position: object
    model: str
    n: int
    iia: float
    interval: tuple
    iia_soft: float
    rank: int
    width: int
    task_accuracy: float
    no_intervention: float
    whole_swap: float
    random_rotation: float
    majority: float
    by_variable: dict
    seed: int
    component: str = 'block_output'
    head: int | None = None
    rule: str = 'vocabulary'
    examples: int = 0
    stack: str | None = None
    @property
    def where(self) -> Any: ...
    @property
    def normalised(self) -> Any: ...
    @property
    def normalised_paper(self) -> Any: ...
    @classmethod
    def from_dict(cls, d) -> Any: ...
    def to_dict(self) -> dict:
        """Returns: As it is saved: of the default rule and no examples nothing is said"""
    def rows(self) -> list:
        """The report line by line.

        Returns: (name, figure, what it means)"""
    def __str__(self) -> str: ...
