# Written by `make export` from the module beside it: do not edit.
"""What each command of `das-nb` does"""
from typing import Any

DEMO: dict

def pairs(args) -> Any:
    """Pairs, and what an IIA on them is worth."""

def stored(name) -> dict:
    """Parameters, layers, width and bytes of a model, from the heads of its files.

    Parameters:
        name: Of `bundled_models`"""

def models(args) -> Any:
    """What is known of each bundled model, without loading it."""

def fit(args) -> Any:
    """One alignment and its report."""

def pictures(grid) -> dict:
    """Write the maps, the table and the page of a grid into its folder; their paths."""

def summary(grid) -> tuple:
    """A grid as data: component, head and stack where they are not the default.

    Returns: (data, table)"""

def fitted_grid(model, task, out, **asked) -> Any:
    """Fit a grid, write its pictures; data and text."""

def grid(args) -> Any:
    """Many alignments."""

def estimate(args) -> Any:
    """What a grid will take, before anything is loaded."""

def demo(args) -> Any:
    """The main job on the bundled model."""

def table(args) -> Any:
    """The table of a grid."""

def paper(args) -> Any:
    """The paper's experiments."""
