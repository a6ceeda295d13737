# Written by `make export` from the module beside it: do not edit.
"""Every stream of random numbers, and how many prompts a number of pairs is drawn from"""
from typing import Any

STREAMS: dict
EVALUATION: int
TRAINING_POOL: int
VALIDATION_POOL: int
GRID_POOL: int

def pool_stream(seed, attempt=0) -> Any:
    """The inputs of a pool of prompts (`make_pool`)."""

def paper_inputs_stream(seed, attempt=0) -> Any:
    """The inputs that the paper's sampler begins with, base and source in turn (`make_pairs` with sampling='paper')."""

def paper_regions_stream(seed, attempt=0) -> Any:
    """Which variable is swapped and in which regions the amounts lie, by the paper's sampler."""

def pairs_stream(seed) -> Any:
    """Which prompts of a pool are base and source, which variable is swapped, and the order of the pairs
    (`make_pairs`)."""

def examples_stream(seed) -> Any:
    """The solved examples before each prompt (`Task.variant(examples=)`)."""

def shuffled_stream(seed) -> Any:
    """The permutation of the counterfactual labels (`Pairs.shuffled`)."""

def joint_stream(seed) -> Any:
    """The bases and the two sources of a joint interchange (`joint_iia`)."""

def twins_stream(seed, part=0) -> Any:
    """The bases of twins, what their sources take from others, and which of those is tried (`make_twins`)."""

def explorer_stream(draw) -> Any:
    """The inputs of the Studio's button for a new prompt, `draw` times pressed so far."""

def evaluation_seed(seed) -> Any:
    """The prompts that `Alignment.evaluate`, `compare` and `retest` evaluate on."""

def validation_seed(seed) -> Any:
    """Where each seed draws its own prompts: the pairs that choose a checkpoint, and the permutation of their labels."""

def fit_seed(seed) -> Any:
    """A fit's random start, then the order of its pairs (`fit`)."""

def random_subspaces_seed(seed) -> Any:
    """The random rotations of a report's baseline; far from the start of any fit, which would otherwise be one of
    them."""

def weights_seed(seed) -> Any:
    """The weights of a random network of the same shape (`random_network`)."""

def bases_seed(seed) -> Any:
    """Random subspaces of given sizes, for the angles between two of them (`random_angles`, `random_dimensions`)."""

def resamples_seed(seed) -> Any:
    """The resamples of a bootstrap interval, and the permutations of a test (`das_nb.evaluation.stats`)."""

def prompts_for(n: int) -> int:
    """How many prompts `n` evaluation pairs are drawn from: as many as pairs, from 100 to 2000.

    Returns: Size of the pool"""
