# Written by `make export` from the module beside it: do not edit.
"""A grid as one HTML file that can be mailed, archived and read without anything installed"""
from das_nb.grids.grid import Grid
from pathlib import Path

def marked(model, prompt, positions, stack=None) -> list:
    """Cut a prompt at the tokens on which positions fall.

    Parameters:
        model: A `LanguageModel`
        prompt: A `Prompt`
        positions: Roles, indices, or tuples of those
        stack: Where they count: "decoder" has tokens of its own, so that none is on the prompt

    Returns: (text, name of the positions on it or ""), in order; the texts together are the prompt"""

def telling_pair(task, hypothesis, n: int = 400) -> dict:
    """An interchange on the causal model alone, with as much change in the answer as the task allows.

    Parameters:
        task: A `Task`
        hypothesis: A `Hypothesis` of it
        n: Pairs to choose from

    Returns: rows: (what, inputs, variable's value, answer) in words; values: of every variable after it; variable"""

def write_page(grid: Grid, path, title: str | None = None) -> Path:
    """Write a grid as one self-contained HTML file: the maps, the best cell of each hypothesis beside its baselines,
    the table of all cells, and how they were made.

    It loads nothing from elsewhere, and text from models and tasks is escaped.

    Parameters:
        path: Of the page, .html; a file that is there is replaced
        title: Default: says the model and the task

    Returns: The path

    Raises:
        ValueError: a path that is no .html, a grid without a finished cell
    Example:
        >>> das.write_page(grid, "report.html")"""
