# Written by `make export` from the module beside it: do not edit.
"""Inside an alignment: the network's own dimensions in it, and its angles with others"""
import numpy as np
import pandas as pd
from das_nb.causal.task import Hypothesis, Task
from das_nb.method.alignment import Alignment
from das_nb.method.bench import Bench
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel

def dimension_weights(alignment: Alignment, variable: int = 0) -> np.ndarray:
    """Weight of each of the network's own dimensions in the subspace found for a variable.

    Parameters:
        variable: Index into the hypothesis' variables

    Returns: [width], from 0 to 1; their sum is the rank"""

def dimensions_for(weights, share: float = 0.9) -> int:
    """The fewest dimensions that carry `share` of the weight.

    Parameters:
        weights: [width], such as `dimension_weights` gives
        share: Of all weight

    Returns: 0 where there is no weight at all"""

def random_weights(width: int, rank: int, draws: int = 200, seed: int = 0) -> np.ndarray:
    """Weights of the dimensions in random subspaces.

    Parameters:
        draws: Random subspaces

    Returns: [draws, width], each row sorted, the largest first"""

def random_dimensions(width: int, rank: int, share: float = 0.9, draws: int = 200, seed: int = 0) -> tuple:
    """`dimensions_for` of random subspaces.

    Returns: (mean, lower end, upper end), of 95 % of the draws"""

def angles(a: Alignment, b: Alignment, variable_a: int = 0, variable_b: int = 0) -> np.ndarray:
    """Principal angles between the subspaces of two alignments, or of two variables of one.

    Parameters:
        b: At a site of the same width
        variable_a: Index into the variables of `a`
        variable_b: Of `b`

    Returns: [smaller rank], degrees, largest first"""

def random_angles(width: int, rank_a: int, rank_b: int, draws: int = 200, seed: int = 0) -> tuple:
    """Principal angles between random subspaces.

    Returns: (mean, lower end, upper end) of 95 % of the draws, each [smaller rank]; degrees, largest first"""

def similarity(alignments) -> pd.DataFrame:
    """Mean squared cosine of the principal angles between all subspaces of some alignments, two by two.

    `random` is what random subspaces of these ranks have on average: the larger rank over the width.

    Parameters:
        alignments: At sites of one width

    Returns: a, b: "hypothesis: variable, site, seed"; rank_a, rank_b; similarity; random: of random subspaces"""

def rank_sweep(
    model: LanguageModel, task: Task, hypothesis: str | Hypothesis, layer: int, position, ranks, seed: int = 0,
    config: FitConfig | None = None, on: Bench | None = None, n: int = 1000, component: str = 'block_output',
    head: int | None = None, stack: str | None = None,
) -> pd.DataFrame:
    """IIA of DAS with a fixed number of directions, against that number.

    Parameters:
        hypothesis: Name of one of `task.hypotheses`
        layer: Block, from 0
        position: A role, an index from either end, or a list of those
        ranks: Directions, all variables together: multiples of the number of variables
        seed: Of the fits
        config: Its mask and rank do not matter here
        on: Captured prompts; default: sampled and captured once for all ranks
        n: Pairs to evaluate on
        component: Where in the block, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder

    Returns: rank, iia, low, high (95 %), and the baselines of `Report`; one row for each rank"""
