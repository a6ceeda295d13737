# Written by `make export` from the module beside it: do not edit.
"""The parts of which every map is made: columns with names, a scale with a meaning, cells with numbers, a frame around the best"""
import pandas as pd

CHARACTER: float
ACCURACIES: tuple
NORMALISED: dict

def column_names(table: pd.DataFrame, positions) -> list:
    """What stands under each column of a map.

    Parameters:
        table: Of a grid; its `token` says what is at a position
        positions: Of the columns

    Returns: Two lines each"""

def longest(columns: list) -> float: ...

def room(columns: list) -> float:
    """Width of a column at which neighbouring names do not touch.

    Parameters:
        columns: What stands under each

    Returns: In points"""

def name_positions(ax, positions, columns: list, flat: bool) -> None:
    """Write the names under the columns; upright, and without the second line, where they may not lie."""

def scale(rows: pd.DataFrame, value: str) -> tuple:
    """Ends of the colour scale, and what they are called.

    Parameters:
        rows: Of the table of a grid
        value: Column

    Returns: ((low, high), (name of the low end, of the high one)); no names where the numbers are no shares"""

def beyond(values, low: float, high: float) -> str:
    """At which ends of the scale values lie clearly beyond it, in matplotlib's words."""

def name_colours(bar, ends: tuple, names: tuple) -> None:
    """Mark both ends of the scale on the colour bar by what they are."""

def column_width(ax, columns: int) -> float: ...

def new_axes(values: pd.DataFrame, columns: list) -> tuple:
    """New axes for one map.

    Returns: (axes, width of a column)"""

def heatmap(ax, values: pd.DataFrame, ends: tuple, write, width: float, bar: bool = True) -> None:
    """The coloured cells with their numbers. A cell that was not run is hatched.

    Parameters:
        values: Rows from bottom to top
        ends: Values at which the colours begin and end
        write: Number -> text in a cell
        width: Of a column, in points
        bar: Whether it has a colour bar; it ends in a point where values lie clearly beyond"""

def frame(ax, row: int, column: int) -> None:
    """A frame around a cell."""

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
