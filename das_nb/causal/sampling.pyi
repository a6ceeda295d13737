# Written by `make export` from the module beside it: do not edit.
"""Which prompts of a pool are base and source: balanced, at random, or as the paper draws them"""
from das_nb.causal.pairs import Pairs
from das_nb.causal.task import Task

PAPER_REGIONS: dict

def make_pairs(task_or_pool, hypothesis, n: int, seed: int = 0, sampling: str = 'balanced', exclude=()) -> Pairs:
    """Draw base and source pairs for a hypothesis and label them by running its causal model.

    Parameters:
        task_or_pool: A `Pool` to draw from, or a `Task`, for which a pool of `n` (at least 100) prompts is made
        hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`
        n: How many pairs
        seed: The same seed gives the same pairs
        sampling: "balanced" over base label, counterfactual label and swapped variable; "random"; or "paper", on
            fresh prompts of its own
        exclude: A `Pool`, or several, whose prompts must not come back in prompts that are drawn here"""

def meaning(task: Task, hypothesis) -> str:
    """Digest of what a hypothesis says about 200 random pairs.

    Different digests are of different hypotheses, tasks or prompts. The same digest says that no pair of these
    tells the hypotheses apart; on rare inputs they may still differ.

    Parameters:
        hypothesis: Name of one of the task's hypotheses, or a `Hypothesis`

    Returns: 16 hexadecimal digits"""
