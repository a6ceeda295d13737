# Written by `make export` from the module beside it: do not edit.
"""Rotation weights, and angles between subspaces"""
from das_nb.method.alignment import Alignment
from typing import Any

def rotation_weights(alignment: Alignment, ax=None) -> Any:
    """Weight of each of the network's own dimensions in the found subspace, the largest first.

    Beside it, dashed, stands a random subspace of the same rank.

    Parameters:
        ax: matplotlib axes; default: new ones

    Returns: The axes"""

def angles_figure(angles, expectation=None, ax=None) -> Any:
    """Principal angles of pairs of subspaces, the smallest first, over those of random subspaces of the same ranks.

    Raises ValueError for what are no angles, and for an expectation of another length.

    Parameters:
        angles: Principal angles in degrees, one dimension; or a dict: name of a pair of subspaces -> its angles
        expectation: Of random subspaces: (mean, low, high), each with as many angles; or a dict of those, by name
            of the pair
        ax: matplotlib axes; default: new ones

    Returns: The axes"""
