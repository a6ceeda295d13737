# Written by `make export` from the module beside it: do not edit.
"""Maps, training curves, baselines: each takes an object and an `ax`, and returns the `ax`"""
import pandas as pd
from typing import Any

COLOURS: list
BLUE: Any
ORANGE: Any
GREEN: Any
GREY: str
ACCURACIES: tuple
NORMALISED: dict

def visible(token: str, most: int = 14) -> str:
    """A token as it is shown on an axis or in a table: nothing in it stays invisible.

    Parameters:
        token: Text of a token
        most: Characters after which it is cut"""

def draw_map(
    values: pd.DataFrame, columns: list, ends: tuple, names: tuple, ax, width: float, bar=True, best=None,
) -> None:
    """The cells of a map with their numbers, layers from bottom to top; the best is framed, the tokens are named.

    Parameters:
        values: Layers x positions
        columns: What stands under each column: two lines
        ends: Values at which the colours begin and end
        names: What the ends of a scale of shares are called; empty for another scale
        ax: matplotlib axes
        width: Of a column, in points
        bar: Whether it has a colour bar of its own
        best: (layer, position) that is framed, as `best_site` finds it; default: that of the highest value"""

def alignment_map(grid, hypothesis: str, ax=None, value='iia') -> Any:
    """Map of a grid: layers from bottom to top, positions from left to right, mean over seeds; cells that were not run
    are hatched, the best is framed.

    Parameters:
        grid: A `Grid`, or a table like that of `Grid.table`
        hypothesis: Which hypothesis of the grid
        ax: matplotlib axes; default: new ones of a fitting size
        value: Column of the table: an accuracy, "normalised", "normalised_paper", or a number such as "rank"

    Returns: The axes"""
