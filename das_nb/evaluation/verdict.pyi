# Written by `make export` from the module beside it: do not edit.
"""What may be concluded about a hypothesis at a site: supported, refuted, or undecided, with the reasons"""
from das_nb.engine.site import Site
from das_nb.evaluation.controls import Controls
from das_nb.method.alignment import Alignment
from das_nb.method.report import Report
from das_nb.tables import Table
from dataclasses import dataclass

BASELINES: dict
NEARLY_ALL: float
LESS_THAN_HALF: float

def corrected(report: Report, looked_at: int = 1) -> tuple:
    """The IIA's 95 % interval, allowing for the choice of the best among many cells (Bonferroni).

    Parameters:
        looked_at: Cells among which this one was chosen

    Returns: Lower and upper end"""

def able(report: Report) -> bool:
    """Whether the network does the task: at least half of the way from one constant answer to no mistake."""

def standing(report: Report, looked_at: int = 1) -> str:
    """What the IIA is clearly above.

    Parameters:
        looked_at: Cells among which this one was chosen

    Returns: A few words"""

def sentences(report: Report, looked_at: int = 1) -> list:
    """What a report says, in full sentences.

    Parameters:
        looked_at: Cells among which this one was chosen

    Returns: Strings"""

@dataclass(frozen=True, repr=False)
class Verdict(Table):
    """What may be concluded about a hypothesis at a site.

    Parameters:
        outcome: "supported", "refuted" or "undecided"
        reasons: Sentences, with the numbers
        figures: What the reasons rest on: shares of 1, and one dict for each rival"""
    hypothesis: str
    site: Site
    model: str
    outcome: str
    reasons: tuple
    figures: dict
    @property
    def notes(self) -> tuple: ...
    def title(self) -> str: ...
    def to_dict(self) -> dict:
        """Returns: With the site's layer, position, component, head and stack as keys of their own"""

def verdict(
    alignment: Alignment | Report, rivals=(), looked_at: int = 1, controls: Controls | None = None, n: int = 2000,
    seed: int = 1,
) -> Verdict:
    """Say what an alignment shows: its hypothesis is supported, refuted at this site, or undecided, with the reasons.

    Supported: the network does the task, the lower end of the interval, corrected for the `looked_at` cells, is
    above every baseline and at least `NEARLY_ALL` (.8) of the way from no intervention to task accuracy, and no
    rival is significantly better (paired tests with Holm's correction). Refuted, at this site: the upper end is
    under `LESS_THAN_HALF` (.5) of the way. Else undecided. The way is `(iia - no_intervention)/(task_accuracy -
    no_intervention)`.

    Parameters:
        alignment: An `Alignment`, or a `Report`. An alignment without a report is evaluated first
        rivals: Alignments of other hypotheses with the same task; needs an `Alignment`
        looked_at: Cells among which this one was chosen by the same pairs; 1 on fresh ones
        controls: Of the same alignment
        n: Random pairs for the comparison with rivals
        seed: Of those pairs

    Raises:
        ValueError: rivals beside a Report, controls of another alignment
    Example:
        >>> verdict = das.verdict(alignment, rivals=[das.fit(model, task, "midpoint", layer=2, position="dollars")])
        >>> verdict.outcome, verdict.reasons"""
