# Written by `make export` from the module beside it: do not edit.
"""Does the found subspace do what the site does, where the swapped variable is all that differs?"""
from das_nb.engine.site import Site
from das_nb.method.alignment import Alignment
from das_nb.tables import Table
from dataclasses import dataclass

@dataclass(frozen=True, repr=False)
class Twins(Table):
    """What a found subspace and its whole site do on twins: pairs in which the swapped variable alone differs.

    Only twins count whose two prompts the network answers right when it is left alone: its mistakes are no evidence
    against the subspace.

    Parameters:
        n: Twins flipping: Those whose answers differ; the two shares are of these whole_swap: Share of 1 on which
        swapping the site's whole vector gives the source's answer found: The same for the found subspace distance:
        `D = sum |z_found - z_whole|^2 / sum |z_found - z_base|^2` of the answers' centred logits z: 0 where
            the subspace does what the site does, 1 where the site does nothing; NaN where the subspace does nothing
        whole_swap_interval: Of 95 %, as the next two
        found_interval: Of `found`
        distance_interval: Of `distance`
        left_out: Share of the twins that the network, left alone, does not answer right twice"""
    hypothesis: str
    site: Site
    model: str
    n: int
    flipping: int
    whole_swap: float
    found: float
    distance: float
    whole_swap_interval: tuple
    found_interval: tuple
    distance_interval: tuple
    left_out: float
    def title(self) -> str: ...
    def to_dict(self) -> dict: ...
    def rows(self) -> list: ...

def twins(alignment: Alignment, n: int = 400, seed: int = 1) -> Twins:
    """Do the found directions do what the whole site does, where nothing but the variable differs?

    On twins (`das_nb.causal.twins`) the whole site may be swapped: whatever else it holds, the causal model's
    answer is the twin's. Where the network uses the variable at this site, the whole swap gives that answer, and
    the found subspace does the same (`distance` near 0). Where it does not (Makelov et al. 2023), the found
    subspace moves the answer in a way that the network itself never goes (`distance` near 1).

    The twins share no prompt with those that the alignment was trained and chosen on. What the test cannot tell: a
    site that holds the answer itself passes it, for a hypothesis whose variable is the answer; and a later copy of
    the variable, which the network reads at another place as well, moves the answer by a part.

    Parameters:
        n: Twins; half of them flip the answer where that can be
        seed: Of the twins

    Raises:
        ValueError: the hypothesis has no twins, or the network answers none of them right
    Example:
        >>> das.twins(das.fit(model, task, "left_boundary", 1, "amount"))"""
