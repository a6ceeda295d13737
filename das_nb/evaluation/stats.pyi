# Written by `make export` from the module beside it: do not edit.
"""How sure are we? Intervals for accuracies, and tests for two alignments on the same pairs"""
import numpy as np
from collections.abc import Callable

def wilson(successes: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Wilson's interval for an accuracy; no pairs at all, or more successes than pairs, raise ValueError

    Parameters:
        successes: pairs answered right
        n: pairs
        confidence: that the interval holds the true accuracy

    Returns: lower and upper end"""

def wilson_shared(correct, base, source, confidence: float = 0.95) -> tuple[float, float]:
    """Wilson's interval for pairs that share prompts; unequal lengths, and values other than 0 and 1, raise ValueError

    Parameters:
        correct: right? one boolean (or 0/1) per pair
        base: the base prompt of each pair, as an index
        source: its source prompt
        confidence: that the interval holds the true accuracy

    Returns: lower and upper end"""

def bootstrap(
    values, statistic: Callable = ..., n: int = 2000, seed: int = 0, confidence: float = 0.95,
) -> tuple[float, float]:
    """Percentile bootstrap interval of `statistic`; fewer than 2 values, or values that are not finite, raise
    ValueError

    Parameters:
        values: independent values, one dimension
        statistic: function of an array of values to a number
        n: resamples
        seed: of the resampling
        confidence: that the interval holds the true statistic

    Returns: lower and upper end"""

def mcnemar(a_correct, b_correct) -> float:
    """Exact two-sided p that A and B are equally accurate; 1.0 where they never differ.

    Unequal lengths or values other than 0 and 1 raise ValueError.

    Parameters:
        a_correct: was A right? one boolean (or 0/1) per pair
        b_correct: was B right? on the same pairs, in the same order

    Returns: p"""

def permutation_test(a, b, n: int = 10000, seed: int = 0) -> float:
    """Two-sided p that the paired values of A and B have the same mean, by sign flips; unequal lengths raise
    ValueError

    Parameters:
        a: values of A
        b: values of B, in the same order
        n: random sign patterns; all are counted exactly where there are no more than that
        seed: of the random patterns

    Returns: p"""

def pearson(x, y, confidence: float = 0.95) -> tuple[float, tuple[float, float]]:
    """Pearson's correlation with Fisher's interval; unequal lengths, fewer than 4 values and constant values raise
    ValueError

    Parameters:
        x: values, one dimension; at least 4
        y: as many values, in the same order
        confidence: that the interval holds the true correlation

    Returns: r, (lower end, upper end)"""

def auc(scores, first) -> float:
    """Area under the ROC curve, by the rank sum (Mann and Whitney 1947); values of one kind only raise ValueError

    Parameters:
        scores: values, one dimension
        first: is it of the first kind? one boolean (or 0/1) per value

    Returns: from 0 to 1"""

def holm(pvalues) -> np.ndarray:
    """Holm's adjusted p-values; values outside 0 to 1 raise ValueError

    Parameters:
        pvalues: one p per test

    Returns: adjusted p, in the order given"""
