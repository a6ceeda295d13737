# Written by `make export` from the module beside it: do not edit.
"""A caption for each kind of plot, from its data"""
import pandas as pd
from das_nb.method.alignment import Alignment
from das_nb.method.report import Report

BASELINES: tuple

def rests_on(rows: pd.DataFrame) -> str:
    """On how many seeds and pairs the cells of a map rest, and how wide their intervals are, as a sentence.

    Parameters:
        rows: Of the table of a grid"""

def map_caption(title: str, what: str, values: pd.DataFrame, ends: tuple, names: tuple, rows=None, best=None) -> str:
    """Caption of an alignment map.

    Parameters:
        title: What the map is of
        what: The numbers in it
        values: Layers x positions
        ends: Values at which the colours begin and end
        names: What those are called; empty where the numbers are no shares
        rows: Of the table of a grid, for the counts
        best: (layer, position) that is framed; default: that of the highest value"""

def long(values: pd.DataFrame, name: str = 'value') -> pd.DataFrame:
    """A map as rows.

    Parameters:
        values: Layers x positions
        name: Of the column of numbers

    Returns: layer, position, and the number; cells that were not run are left out"""

def alignment_name(a: Alignment) -> str:
    """An alignment in words: what, where, in which network, from which seed."""

def history_table(alignment: Alignment) -> pd.DataFrame:
    """The history of a training as rows.

    Returns: step, loss, iia, validation_soft, validation_hard, rank, temperature, and a column boundary_VARIABLE
        for each variable"""

def training_caption(alignment: Alignment, kept: int) -> str:
    """Caption of the curves of a training.

    Parameters:
        kept: Step of the checkpoint"""

def report_table(report: Report) -> pd.DataFrame:
    """An IIA and its baselines as rows; the IIA has its interval.

    Returns: Index: iia and its baselines; value, low, high"""

def report_caption(report: Report) -> str:
    """Caption of an IIA beside its baselines."""
