# Written by `make export` from the module beside it: do not edit.
"""One loop that fits cells: for one process, for several, for several machines"""
from pathlib import Path

PATIENCE: float

def work(fit, folder: Path, about: dict, cells: list, finished=..., wait=..., began: float | None = None) -> None:
    """Fit cells until every one has a sound file or has failed, sharing them with whoever else works in the folder.

    Parameters:
        fit: Function that trains and evaluates a cell, such as `Trainer.fit`
        about: The grid's `grid.json`
        cells: To be fitted
        finished: Called with each cell that is done, or has failed, here or elsewhere
        wait: Called with seconds, while others are at the cells that are left
        began: When the command began: what failed since is not tried again"""

def backend(workers) -> dict:
    """What `workers` asks for, tried out. Threads are refused.

    Parameters:
        workers: A number of processes, the name of a joblib backend, or a dict for `joblib.parallel_config`

    Returns: Arguments of `joblib.parallel_config`"""

def work_in_parallel(how: dict, fit, folder: Path, about: dict, cells: list, finished=...) -> None:
    """`work` in several processes.

    Parameters:
        how: As `backend` gives it
        fit: As for `work`
        folder: As for `work`
        about: As for `work`
        cells: As for `work`
        finished: As for `work`"""
