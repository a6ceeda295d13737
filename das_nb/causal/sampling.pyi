# Written by `make export` from the module beside it: do not edit.
"""Which prompts of a pool are base and source: balanced, at random, or as the paper draws them"""
from das_nb.causal.pairs import Pairs
from das_nb.causal.task import Task

PAPER_REGIONS: dict

def make_pairs(task_or_pool, hypothesis, n: int, seed: int = 0, sampling: str = 'balanced', exclude=()) -> Pairs:
    """Draw base and source pairs for a hypothesis and label them by running its causal model.

    The label of a pair is what the causal model answers for the base b with the variable V as in the source s,
    `causal model(b; V <- V(s))`: the interchange intervention of Wu et al. 2023, section 3. Labels are computed,
    never read from anywhere. "balanced" pairs are evenly spread over the base's label, the counterfactual label and
    the swapped variable, so that no intervention and a constant answer score .5 on a task of two answers.

    Parameters:
        task_or_pool: A `Pool` to draw from, or a `Task`, for which a pool of `n` (at least 100) prompts is made
        hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`
        n: How many pairs
        seed: The same seed gives the same pairs
        sampling: "balanced" over base label, counterfactual label and swapped variable; "random"; or "paper", on
            fresh prompts of its own
        exclude: A `Pool`, or several, whose prompts must not come back in prompts that are drawn here

    Raises:
        ValueError: an unknown hypothesis or sampling, n under 1, a pool of less than two prompts, a cell of the
            balance that the pool has no pairs for
    Example:
        >>> pairs = das.make_pairs(das.make_pool(task, 500), "left_boundary", 1000)
        >>> pairs.report()                                   # what cheap answers score on them"""

def meaning(task: Task, hypothesis) -> str:
    """Digest of what a hypothesis says about 200 random pairs.

    Different digests are of different hypotheses, tasks or prompts. The same digest says that no pair of these
    tells the hypotheses apart; on rare inputs they may still differ.

    Parameters:
        hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`

    Returns: 16 hexadecimal digits"""
