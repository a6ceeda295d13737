# Written by `make export` from the module beside it: do not edit.
"""The maps and the table of Wu et al. 2023, and the few numbers in which a map is summed up, for theirs and for ours"""
import pandas as pd

def paper_grids() -> dict:
    """The paper's alignment maps of Alpaca 7B, to two decimals; each cell is the highest of three seeds.

    Layers run from 0 to 30, positions from 69 to 81 of 82 tokens.

    Returns: Name -> DataFrame of IIA, layers x positions"""

def paper_tokens() -> list:
    """The tokens at the positions of the paper's maps, from the end of the input to the end of the prompt.

    X stands for a digit of the amount.

    Returns: One text a position"""

def paper_table() -> pd.DataFrame:
    """The paper's table of results as printed.

    Task accuracy, highest IIA, correlation with the map of `partner`, variance of IIA times 100.
    `grid` names the row's map in `paper_grids`, and is empty where that was not published.

    Returns: One row a result, by name"""

def grid_summary(grid: pd.DataFrame, other=None, over='mean') -> pd.Series:
    """A map in a few numbers: of the cells that were run, and of two maps beside each other.

    `cells`, `maximum`, `mean` and `variance` (of the sample, times 100) are of the cells that were run;
    `correlation` is with the cells that `other` has too, and `low` to `high` its 95 % interval. Those are NaN where
    there is no other, or where all cells of one of the two are equal. Raises ValueError for a map without cells,
    and for fewer than 4 sites in common.

    Parameters:
        grid: A map of IIA, or rows of `Grid.table` of one hypothesis
        other: Another one, on the same sites, to correlate with
        over: What becomes of several seeds, see `sheet`"""

def recomputed() -> pd.DataFrame:
    """The paper's table, computed from its maps by `grid_summary`.

    Each is correlated with the map that the paper correlates it with.

    Returns: One row a map, by name"""
