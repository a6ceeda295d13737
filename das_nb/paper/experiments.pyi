# Written by `make export` from the module beside it: do not edit.
"""Everything in the paper's tables and maps as one run that can be stopped and resumed"""
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from pathlib import Path
from typing import Any

MAP_CONFIG: FitConfig
RETEST: float

def retest_file(folder: Path, trained: str, tested: str, hypothesis: str) -> Path:
    """Where a retest is kept.

    Parameters:
        folder: Of the retests
        trained: Condition
        tested: Condition"""

class _Clock:
    """Tells each stage, and how long all of them may still take."""
    total: Any
    tell: Any
    done: float
    fresh: float
    spent: float
    def __init__(self, total, tell) -> None: ...
    def __call__(self, name, work, run, *given, new=1.0) -> None:
        """
        Parameters:
            new: Share of the work that is not there yet"""

class _Run:
    """A run of the paper's experiments: its stages, one after the other."""
    model: Any
    out: Any
    axes: Any
    seeds: Any
    n: Any
    config: Any
    workers: Any
    progress: Any
    inside: Any
    maps: dict
    matrix: Any
    again: list
    size: Any
    clock: _Clock
    def __init__(self, model, out, axes, seeds, config, n, rows, matrix, workers, progress, tell, inside) -> None: ...
    def train(self, name, folder, condition, hypotheses, layers, positions) -> None:
        """A grid in one condition."""
    def test(self, name, jobs, work) -> None:
        """Retests; `work` is that of all."""
    def train_maps(self) -> None: ...
    def test_maps(self) -> None: ...
    def train_matrix(self) -> None: ...
    def test_matrix(self) -> None: ...

def run_paper(
    model: LanguageModel, out, *, layers=None, positions=..., seeds=(0, 1, 2), config: FitConfig = ..., n: int = 500,
    rows=..., matrix=..., workers: int = 2, tell=..., progress: bool = True, component: str = 'block_output',
    head: int | None = None, stack: str | None = None,
) -> Path:
    """Repeat the paper's experiments on a model (Wu et al. 2023). Stopped at any moment, the same call goes on.

    First the maps of every condition, then their retests, then the transfer matrix at the best site of `BOTH`.
    Raises ValueError, before any work, for what could fail later and for a folder that holds another run.

    Parameters:
        out: Folder of the run
        layers: Default: all
        positions: The last 13 tokens, as in the paper
        n: Pairs of each evaluation and retest
        rows: Of the robustness table; `BOTH` trained on "yes_no" is among them
        matrix: Conditions that are trained and tested each with each, at the best site of `BOTH`
        workers: Processes
        tell: Called with a line at each stage
        progress: Show a bar over the alignments of a map
        component: Where in the blocks, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder

    Returns: Of the folder"""
