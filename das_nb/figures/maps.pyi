# Written by `make export` from the module beside it: do not edit.
"""IIA at each layer and position of a grid: `alignment_map`, `Grid.plot`"""
import pandas as pd
from typing import Any, NamedTuple

def table_of(grid) -> pd.DataFrame:
    """The table of a grid, with its component, head and stack as columns where those are not the default; a table as
    it is."""

def rows_of(table: pd.DataFrame, hypothesis: str, value: str) -> pd.DataFrame:
    """The rows of one hypothesis; a ValueError names what there is."""

def component_of(rows: pd.DataFrame) -> str:
    """Component, head and stack of a map in words; a ValueError where the rows are of several.

    Parameters:
        rows: Of the table of a grid

    Returns: Empty for the output of a block; to be put behind something"""

class Map(NamedTuple):
    """What is to be drawn of one map.

    Parameters:
        what: The rest of the title: what the numbers are
        values: Layers x positions
        columns: What stands under each column: two lines
        ends: Of its scale
        names: Of those ends; empty where the numbers are no shares
        rows: Of the table of a grid that it is made of
        best: (layer, position) that is framed; None: that of the highest value"""
    title: str
    what: str
    values: pd.DataFrame
    columns: list
    ends: tuple
    names: tuple
    rows: pd.DataFrame | None = None
    best: tuple | None = None

def of_seeds(what: str, rows: pd.DataFrame) -> str:
    """From how many seeds the cells of a map are; empty for one."""

def map_of(grid, hypothesis: str, value='iia', title=None, over='mean') -> Map:
    """One hypothesis of a grid as a map.

    Parameters:
        grid: A `Grid`, or a table like that of `Grid.table`
        hypothesis: Which hypothesis of the grid
        value: Column of the table, or "spread" of the IIA over the seeds
        title: Default: the hypothesis. Component, head and stack are put behind it
        over: What becomes of several seeds: "mean" or "max" """

def alignment_map(grid, hypothesis: str, ax=None, value='iia') -> Any:
    """Map of a grid: layers from bottom to top, positions from left to right, mean over seeds.

    Cells that were not run are hatched, the best is framed. A component, head or stack that is not the default
    stands in the title. Raises ValueError for a hypothesis without finished cells, or a column that the table does
    not have.

    Parameters:
        grid: A `Grid`, or a table like that of `Grid.table`
        hypothesis: Which hypothesis of the grid
        ax: matplotlib axes; default: new ones of a fitting size
        value: Column of the table: an accuracy, "normalised", "normalised_paper", or a number such as "rank"

    Returns: The axes"""
