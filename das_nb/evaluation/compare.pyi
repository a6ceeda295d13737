# Written by `make export` from the module beside it: do not edit.
"""Two hypotheses, on the pairs for which they predict different answers"""
import pandas as pd
from das_nb.method.alignment import Alignment
from dataclasses import dataclass

SIGNIFICANT: float

class SamePredictions(ValueError):
    """No pair distinguishes the two hypotheses: one may be a refinement of the other."""

@dataclass(frozen=True)
class Comparison:
    """Two alignments on pairs for which their hypotheses predict different answers.

    On half of these pairs `a` predicts that the base's answer changes, on the other half `b`: doing nothing scores
    .50.

    Parameters:
        a: Hypothesis of the first alignment
        b: Of the second
        n: Distinguishing pairs
        share: Of all random pairs that distinguish
        interval_a: 95 %
        p: Exact McNemar test of equal IIA, two-sided"""
    a: str
    b: str
    n: int
    share: float
    iia_a: float
    iia_b: float
    interval_a: tuple
    interval_b: tuple
    p: float

def compare(a: Alignment, b: Alignment, n: int = 2000, seed: int = 1) -> Comparison:
    """Which of two alignments does its own hypothesis' interchanges better, on the pairs that tell the hypotheses
    apart.

    On all other pairs both predict the same answer, so that they say nothing about the choice. The test is
    McNemar's exact one, paired: both are tried on the same pairs. `p` is that of the difference.

    Parameters:
        b: Of another hypothesis, on the same model and task; its site may be another
        n: Random pairs, of which the distinguishing ones count

    Raises:
        SamePredictions: no pair tells the two hypotheses apart (a ValueError)
        ValueError: alignments of two models, or of two ways of asking
    Example:
        >>> rival = das.fit(model, task, "midpoint", layer=2, position="dollars")
        >>> print(das.compare(alignment, rival))"""

def paired_tests(two_by_two, n, seed) -> list:
    """`compare` for each two, as rows, with p adjusted for all that were tested (Holm 1979), and which is `better`."""

def compare_many(*alignments: Alignment, n: int = 2000, seed: int = 1) -> pd.DataFrame:
    """Paired tests between all of several hypotheses, on distinguishing pairs, with Holm's correction for their
    number.

    Parameters:
        *alignments: Of different hypotheses, on the same model and task; their sites may differ
        n: Random pairs, of which the distinguishing ones count
        seed: Of prompts and pairs

    Returns: The fields of `Comparison`, `p_holm`, and `better`: which is significantly better, if any"""
