# Written by `make export` from the module beside it: do not edit.
"""A row for each alignment; the best of them; and a table as a map"""
import numpy as np
import pandas as pd
from das_nb.grids.cells import Cell
from das_nb.method.report import Report

def report_row(cell: Cell, report: Report) -> dict:
    """A cell and its report as a row of a table: the report's figures, its interval as `low`, `high`, its site as
    columns."""

def site_names(rows: pd.DataFrame) -> np.ndarray:
    """One name for all rows of a site. By `repr`: 1 and '1' differ, and a tuple is one thing.

    Returns: Of strings, one a row"""

def of_site(rows: pd.DataFrame, layer: int, position) -> pd.DataFrame:
    """The rows of one site.

    Parameters:
        rows: Of a grid's table, of one hypothesis
        position: A role, an index, or a tuple of those

    Returns: One row a seed"""

def positions_in_order(positions) -> list:
    """Each position once, as on a map: integers from left to right, others as they come."""

def best_first(rows: pd.DataFrame, value='iia', over='mean') -> pd.DataFrame:
    """The rows in order, best first.

    Sites go by the mean over their seeds, of equal ones the lowest mean rank first, then as on the map; the seeds
    of a site go by their own value.

    Parameters:
        rows: Of a grid's table, of one hypothesis
        value: Column
        over: What counts of several seeds: "mean", "max", or a function of their values

    Returns: The same rows"""

def best_cell(rows: pd.DataFrame) -> pd.Series:
    """The best seed at the best site, of the rows of one hypothesis."""

def best_site(rows: pd.DataFrame, value='iia', over='mean') -> tuple | None:
    """Where the best of a map is: the site of `best_first`'s first row.

    Returns: (layer, position); None where there is no value"""

def over_seeds(rows: pd.DataFrame, best: pd.Series) -> str:
    """Mean and range of the IIA at the site of `best`, as a sentence.

    Parameters:
        rows: Of a grid's table, of one hypothesis
        best: One of them

    Returns: Empty where there is one seed"""

def sheet(rows: pd.DataFrame, value='iia', layers=None, positions=None, over='mean') -> pd.DataFrame:
    """A column of a grid's table as a map.

    Parameters:
        rows: Of a table like that of `Grid.table`, of one hypothesis
        value: Column
        layers: Of the map; default: those of the rows
        positions: Likewise
        over: What becomes of several seeds: "mean", "max", "std", or a function of their values

    Returns: Layers from 0 up x positions; NaN where nothing was run"""

def map_rows(values: pd.DataFrame, value='iia') -> pd.DataFrame:
    """A map as rows: what `sheet` makes, back.

    Returns: layer, position, and the value"""
