# Written by `make export` from the module beside it: do not edit.
"""How an alignment was trained, and what its number is to be compared with"""
from das_nb.method.alignment import Alignment
from das_nb.method.report import Report
from typing import Any

def kept_step(alignment: Alignment) -> int:
    """The step of the checkpoint that training kept; of equal ones, that of the lowest rank."""

def training_curves(alignment: Alignment, axes=None) -> Any:
    """Loss, IIA, boundary and temperature over the steps of a training; the dotted line is the checkpoint that was
    kept.

    Raises ValueError for an alignment without a history.

    Parameters:
        axes: Four matplotlib axes; default: a new row of them

    Returns: The axes"""

def baselines(report: Report, ax=None) -> Any:
    """IIA with its interval, beside its baselines and the task accuracy.

    Parameters:
        ax: matplotlib axes; default: new ones

    Returns: The axes"""

def training_figure(aligned: Alignment, unaligned: Alignment, axes=None) -> Any:
    """The training curves of two alignments in the same axes; the ring is the checkpoint that was kept.

    Raises ValueError for an alignment without a history.

    Parameters:
        aligned: At a site that holds the variable
        unaligned: At one that does not
        axes: Four matplotlib axes; default: a new row of them

    Returns: The axes"""
