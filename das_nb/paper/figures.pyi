# Written by `make export` from the module beside it: do not edit.
"""The paper's own maps in the look of ours, and a map of ours beside the paper's"""
from typing import Any

CAUSAL_MODELS: tuple

def paper_panel(names=..., value='iia', axes=None, across=2) -> Any:
    """The paper's alignment maps of Alpaca 7B on one colour scale.

    Parameters:
        names: Names of `paper_grids`, or one
        value: "iia", or "normalised_paper": 0 at the dummy classifier, 1 at the task accuracy
        axes: As many matplotlib axes as there are maps; default: new ones
        across: Maps in a row of new axes

    Returns: The axes, in one dimension"""

def beside_paper(grid, hypothesis: str, name=None, value='iia', over='mean', axes=None) -> Any:
    """A map of a grid, and the paper's beside it, on one colour scale.

    Parameters:
        grid: A `Grid`, or a table like that of `Grid.table`
        hypothesis: Which hypothesis of the grid
        name: Which of `paper_grids`; default: that of the hypothesis
        value: "iia" or "normalised_paper"
        over: What becomes of several seeds of ours: "mean" or "max"
        axes: Two matplotlib axes; default: new ones

    Returns: The axes"""
