# Written by `make export` from the module beside it: do not edit.
"""What each command of `das-nb` does"""
from typing import Any

DEMO: dict

def asked_task(args) -> Any:
    """The task of the command line; its threshold, where there is one, is calibrated once the model is there."""

def asked_model(args) -> Any:
    """The model of the command line, loaded."""

def asked_config(args, start=None) -> Any:
    """The `FitConfig` of the command line.

    Returns: `start`: what the settings change; default `FitConfig()`"""

def setting(text: str) -> tuple:
    """A setting from the command line.

    Returns: (name, value)"""

def asked_place(args) -> dict:
    """Where in the blocks, and in which stack of them."""

def pairs(args) -> Any:
    """Pairs, and what an IIA on them is worth."""

def stored(name) -> Any:
    """Parameters, layers, width and bytes of a model, from the heads of its files.

    Returns: Of `bundled_models`"""

def models(args) -> Any:
    """What is known of each bundled model, without loading it."""

def fit(args) -> Any:
    """One alignment and its report."""

def pictures(grid) -> Any:
    """Write the maps, the table and the page of a grid into its folder; their paths."""

def summary(grid) -> Any:
    """A grid as data."""

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
