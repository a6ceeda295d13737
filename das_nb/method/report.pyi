# Written by `make export` from the module beside it: do not edit.
"""An interchange intervention accuracy with everything it must be compared with"""
from das_nb.engine.site import Site
from das_nb.tables import Table
from dataclasses import dataclass

@dataclass(frozen=True, repr=False)
class Report(Table):
    """An interchange intervention accuracy (IIA) with what it is worth. All accuracies are shares of 1.

    `IIA = mean over pairs of [answer(network(b; h <- h')) == causal model(b; V <- V(s))]` (Wu et al. 2023, section
    3), with b the base, s the source, h' the hidden state at the site after the swap, V the variable it is to hold.

    Parameters:
        hypothesis: Name of the hypothesis
        site: Where
        model: Name of the model
        n: Pairs
        iia: Hard mask
        interval: 95 % Wilson interval of `iia`
        iia_soft: Mask at the temperature of the chosen checkpoint
        rank: Directions that the hard mask swaps, all variables together
        width: Of the site
        task_accuracy: Of the network on the same prompts
        no_intervention: The network's own answer to the base, taken for the counterfactual one
        whole_swap: The site's whole vector from the source
        random_rotation: Random subspaces of the same rank, mean over draws
        majority: Always the most frequent counterfactual label
        by_variable: IIA of the pairs that swap each variable
        seed: Of the evaluation's prompts and pairs
        rule: By which logits become an answer, one of `das_nb.causal.prompting.RULES`
        examples: Solved examples before each prompt"""
    hypothesis: str
    site: Site
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
    rule: str = 'vocabulary'
    examples: int = 0
    @property
    def normalised(self) -> float:
        """`(IIA - no intervention)/(task accuracy - no intervention)`: 0 is doing nothing; NaN where the two are
        equal."""
    @property
    def normalised_paper(self) -> float:
        """`(IIA - majority)/(task accuracy - majority)`: the scale of Wu et al. 2023, whose 0 is a dummy classifier."""
    def to_dict(self) -> dict:
        """The report with its site's layer, position, component, head and stack as keys of their own.

        Returns: As JSON holds it; the default answer rule and no examples are left out"""
    @classmethod
    def from_dict(cls, d: dict) -> Report:
        """The report that a file holds. A ValueError where it is none, or where a figure cannot be.

        Parameters:
            d: As `to_dict` gave it, or an older or newer das_nb: keys that are not known are left aside"""
    def title(self) -> str: ...
    def rows(self) -> list:
        """The report line by line.

        Returns: (name, figure, what it means)"""
    def __repr__(self) -> str: ...
