# Written by `make export` from the module beside it: do not edit.
"""Many alignments in one folder: layers x positions x hypotheses x seeds"""
import pandas as pd
from das_nb.causal.task import Task
from das_nb.grids.plan import Plan
from das_nb.method.alignment import Alignment
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from huggingface_hub import CommitInfo
from pathlib import Path
from typing import Any

COLUMNS: list

class Grid:
    """The alignments in a folder, as `fit_grid` and `load_grid` give them.

    `table` has a row for each finished cell, `best` picks one, `plot` draws the map, `alignment` loads an
    alignment.

    Example:
        >>> row = grid.best("left_boundary")
        >>> grid.alignment("left_boundary", row.layer, row.position, row.seed)"""
    folder: Path
    model: LanguageModel | None
    task: Task | None
    def __init__(self, folder, model: LanguageModel | None = None, task: Task | None = None) -> None: ...
    @property
    def about(self) -> dict:
        """Its `grid.json`, read anew: other processes may extend it."""
    @property
    def cells(self) -> list:
        """`Cell`s with a file, hypothesis by hypothesis, layer by layer. Each has its `site`."""
    @property
    def failed(self) -> dict:
        """`Cell`s that could not be fitted -> the reason. The same `fit_grid` command tries them again."""
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def plot(self, hypothesis: str, ax=None) -> Any:
        """The alignment map of a hypothesis: IIA by layer (upwards) and position, the mean over seeds, in one colour
        scale from no intervention to task accuracy.

        Parameters:
            hypothesis: One of the grid's
            ax: matplotlib axes; default: new ones of a fitting size

        Returns: The axes

        Raises:
            ValueError: no finished cell of that hypothesis
        Example:
            >>> ax = grid.plot("left_boundary")
            >>> das.figures.save_figure(ax, "map.pdf")"""
    def table(self) -> pd.DataFrame:
        """Every cell's report as a row: `iia` on `n` pairs with its interval `low` to `high`, and the baselines.

        All accuracies are shares of 1; `token` is the text at the position in the first prompt, `rank` the
        directions that are swapped, `seconds` what training took. `component`, `head` and `stack` stand behind the
        position where they are not the default; `rule` and `examples` at the end where the task has solved examples
        or an answer rule of its own. A file that is damaged, altered or of another cell is left out with a warning;
        `fit_grid` fits it again.

        Returns: One row a cell, in the order of the grid

        Example:
            >>> grid.table()[["layer", "position", "iia", "low", "high", "whole_swap"]]"""
    def best(self, hypothesis: str) -> pd.Series:
        """The best cell of a hypothesis: the site of the highest mean IIA over seeds, of equal ones that of the lowest
        rank; of its seeds the best.

        It was chosen among all cells by the same pairs, so its IIA is somewhat too high: evaluate it on fresh ones.

        Parameters:
            hypothesis: Name of a hypothesis of the grid

        Returns: The row of `table`

        Raises:
            ValueError: no finished cell of that hypothesis
        Example:
            >>> row = grid.best("left_boundary")
            >>> grid.alignment("left_boundary", row.layer, row.position, row.seed).evaluate(n=4000, seed=7)"""
    def alignment(self, hypothesis: str, layer: int, position, seed: int = 0) -> Alignment:
        """Load the alignment of a cell; a damaged file is refused.

        Parameters:
            position: A role, an index, or a list of those"""
    def push_to_hub(
        self, repo_id: str, commit_message: str = 'Upload with das_nb', private: bool | None = None,
        revision: str | None = None, create_pr: bool = False, token=None,
    ) -> CommitInfo:
        """Share with a model card what `save_pretrained` writes.

        Files of the same names are replaced, others stay: push a grid again when there are more cells.

        Parameters:
            repo_id: "owner/name"; made where it is not there
            private: Of a new repository; default: as the owner has it
            revision: Branch to write to; default "main"
            create_pr: Propose the change instead of making it
            token: Default: that of `hf auth login`"""
    def save_pretrained(self, folder, overwrite: bool = False, repo_id: str = 'OWNER/NAME') -> Path:
        """Write the finished cells of a grid, its table, maps and model card as a repository of the Hub has them.

        `load_grid` reads the folder too. Raises ValueError for a damaged cell.

        Parameters:
            folder: Where the files are to be
            overwrite: Write into a folder that holds something
            repo_id: Where it will be shared: for the card"""
    @classmethod
    def from_pretrained(
        cls, source, model: LanguageModel | None = None, task: Task | None = None, revision: str | None = None, **hub
    ) -> Grid:
        """Open a shared grid; a network other than its own is refused.

        With `local_dir=folder` the files lie in a folder of yours, where `fit_grid(..., out=folder)` can go on.

        Parameters:
            source: A folder, or the name of a repository ("owner/name")
            model: Its network; default: loaded by name and revision when an alignment is asked for
            task: Its task, where it is not one of das_nb's own
            revision: Branch, tag or commit of the repository
            **hub: For `huggingface_hub.snapshot_download`: `token`, `cache_dir`, `local_dir`, ..."""

def load_grid(folder, model: LanguageModel | None = None, task: Task | None = None) -> Grid:
    """Open the folder of a grid, finished or not, also while it is being made.

    Parameters:
        folder: `out` of a `fit_grid`
        model: Its model; default: loaded by name when an alignment is asked for
        task: Its task; needed for alignments of a task that is not one of das_nb's own

    Raises:
        ValueError: a folder that holds no grid, a damaged grid.json, another model than the grid's
    Example:
        >>> grid = das.load_grid("runs/map")
        >>> grid.table().sort_values("iia")"""

def open_plan(plan: Plan) -> Grid:
    """The grid of a plan, whose folder is made or extended. A temporary folder lives as long as the grid."""

class _Progress:
    """Shows what a grid is at: as a bar, to a function of (done, all, what), or to nobody."""
    plan: Any
    all: int
    done: Any
    show: Any
    bar: Any
    def __init__(self, plan, todo, show) -> None: ...
    def say(self, what) -> None: ...
    def finished(self, cell) -> None: ...

def fit_grid(
    model: LanguageModel, task: Task, hypotheses, layers, positions, *, seeds=(0,), config: FitConfig | None = None,
    out=None, progress=True, workers=None, n: int = 500, component: str = 'block_output', head: int | None = None,
    stack: str | None = None,
) -> Grid:
    """Fit and evaluate an alignment at every hypothesis x layer x position x seed: an alignment map.

    Prompts are captured once for all cells. Each finished cell is a file in `out`: the same command goes on where
    it ended or was killed, and processes that run it side by side share the work. A folder with another grid is
    refused.

    Parameters:
        hypotheses: Names of hypotheses of the task, or one
        layers: Blocks, from 0, or one
        positions: Roles, indices, or tuples of those (one site of several tokens); the last 13 tokens are
            `range(-13, 0)`
        seeds: Of pairs, start and order; the prompts stay the same
        config: Default `FitConfig()`
        out: Folder; default: a temporary one that lives as long as the `Grid`
        progress: Show a progress bar over the cells; or a function that is called with (cells done, cells in all,
            what is done)
        workers: Default: this process. A number of processes, the name of a joblib backend, or a dict for
            `joblib.parallel_config`
        n: Pairs of each evaluation
        component: Where in the blocks, one of `das_nb.models.components.COMPONENTS`: "attention_output",
            "mlp_output", ... One for the whole grid
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder

    Raises:
        ValueError: an unknown hypothesis, layer, position or component, an empty axis, a folder that holds
            something else
    Example:
        >>> grid = das.fit_grid(model, task, "left_boundary", [0, 2], ["amount", "dollars"], out="runs/map")
        >>> grid.plot("left_boundary")"""
