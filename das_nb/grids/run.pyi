# Written by `make export` from the module beside it: do not edit.
"""A grid that can be watched, paused and stopped while it is fitted"""
import traitlets as T
from das_nb.causal.task import Task
from das_nb.grids.grid import Grid
from das_nb.grids.plan import Plan
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from typing import Any

class _Stop(Exception):
    """Raised in the worker, out of whatever it is at, when somebody asked it to stop."""

class Run(T.HasTraits):
    """A grid that is being fitted, to be watched, paused and stopped."""
    plan: Plan
    curves: dict
    reports: dict
    warnings: list
    traceback: str
    done: int
    rate: float
    eta: float
    status: Any
    total: int
    error: str
    active: Any
    tick: int
    def __init__(
        self, model: LanguageModel, task: Task, hypotheses, layers, positions, *, seeds=(0,),
        config: FitConfig | None = None, out=None, n: int = 500, component: str = 'block_output',
        head: int | None = None, stack: str | None = None,
    ) -> None:
        """
        Parameters:
            hypotheses: Names of hypotheses of the task, or one
            layers: Blocks, from 0, or one
            positions: Roles, indices, or tuples of those (one site of several tokens)
            seeds: Of pairs, start and order
            config: Default `FitConfig()`
            out: Folder, made when the run begins; default: a temporary one that lives as long as the run or its
                `grid`
            n: Pairs of each evaluation
            component: Where in the blocks, one of `das_nb.models.components.COMPONENTS`
            head: Query head, for component="head_output"
            stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder"""
    @property
    def grid(self) -> Grid:
        """The grid as `fit_grid` returns it, at any time once its folder is there."""
    def curve(self, cell) -> list:
        """A cell's curve: every step of one in training, the validations of a finished one, nothing of one never
        trained.

        Parameters:
            cell: A `Cell`, or its hypothesis, layer, position and seed

        Returns: Dicts of step, loss, iia, hard, soft, boundary and temperature; hard and soft are None where a step
        did
            not validate"""
    def work(self) -> None:
        """Fit what is missing, in this thread. Ctrl-C stops it, and tells what is kept; any other exception ends as
        `error`."""
    def start(self) -> None:
        """Begin, or go on with what is missing, on a thread of its own; nothing happens if the run is at work."""
    @property
    def busy(self) -> bool:
        """Whether somebody works at it: from `start` to the end, paused or not."""
    def pause(self) -> None:
        """Have the worker wait where it is."""
    def resume(self) -> None:
        """Let it go on."""
    def stop(self, timeout: float = 5) -> bool:
        """End the run. The cell in flight is lost, the others are kept, and `start` goes on with what is missing.

        Parameters:
            timeout: Seconds to wait for the end of the thread; 0: only ask

        Returns: Whether it has ended"""
    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the end of a run that was started. Ctrl-C stops it.

        Parameters:
            timeout: Seconds to wait at most

        Returns: Whether it has ended"""
    def code(self, named: bool = True) -> str:
        """Python source that does what this run does, with `fit_grid`.

        Parameters:
            named: Name the folder, if it has a name"""
