# Written by `make export` from the module beside it: do not edit.
"""What a figure carries: a caption from its data, a table of its numbers, and files for a paper"""
import pandas as pd
from typing import Any, NamedTuple

FORMATS: tuple

class Note(NamedTuple):
    """What a plot shows, in words and in numbers."""
    caption: str
    table: pd.DataFrame

def note(axes, caption: str, table: pd.DataFrame) -> Any:
    """Note on axes what was drawn into them.

    Parameters:
        axes: One matplotlib axes, or an array of them
        caption: What the plot shows; as plain text
        table: The numbers that were drawn

    Returns: The axes"""

def plots_of(drawn) -> list:
    """What was noted on axes; a ValueError where nothing was.

    Parameters:
        drawn: Axes, an array of axes, or a figure

    Returns: `Note`s, each once"""

def caption(drawn) -> str:
    """A caption for a plot, from its data: what is shown, how many pairs and seeds it rests on, and how sure that is.

    Parameters:
        drawn: What a plot returned, or its figure"""

def figure_table(drawn) -> pd.DataFrame:
    """The numbers of a plot. A figure of several plots has as many tables: ask for one of its axes.

    Parameters:
        drawn: What a plot returned, or its figure"""

def save_figure(drawn, path, dpi: int = 300) -> list:
    """Write a figure, its caption beside it (.txt) and the numbers (.csv, one for each plot in it).

    Files of these names are replaced.

    Parameters:
        drawn: What a plot returned, or its figure
        path: .pdf, .svg or .eps for vectors, .png for pixels
        dpi: Of pixels

    Returns: Paths of what was written"""
