# Written by `make export` from the module beside it: do not edit.
"""One loop that fits cells: for one process, for several, for several machines"""
from pathlib import Path
from typing import Any

def work(fit, folder: Path, about: dict, cells: list, tell=..., wait=...) -> None:
    """Fit cells until every one has a sound file, sharing them with whoever else works in the folder.

    Parameters:
        fit: Function that trains and evaluates a cell, such as `Ground.fit`
        about: The grid's `grid.json`
        cells: To be fitted
        tell: Called with each cell that is done, here or elsewhere
        wait: Called with seconds, while others are at the cells that are left"""

def backend(workers) -> Any:
    """`workers` as arguments of `joblib.parallel_config`, tried out."""
