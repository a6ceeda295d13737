# Written by `make export` from the module beside it: do not edit.
"""A function that draws, made safe: the same seed gives the same draws, and nobody can change them afterwards"""
from collections.abc import Callable
from typing import Any

class Draws:
    """Draws by a function of a generator: `draws(n, seed)`. Each is a dict of its own."""
    sample: Any
    def __init__(self, sample: Callable) -> None:
        """
        Parameters:
            sample: Function of a `numpy.random.Generator` that returns one dict"""
    def __call__(self, n: int, seed) -> list:
        """The same seed gives the same draws.

        Parameters:
            n: How many
            seed: What `numpy.random.default_rng` takes

        Returns: Dicts"""

def check_draws(draws: Draws) -> list:
    """Draw a few times: a ValueError unless draws follow from the seed, and differ with it.

    A draw with another seed lies between the two that are compared, as a function may count its calls.

    Returns: Those of seed 0"""
