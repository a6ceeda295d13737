# Written by `make export` from the module beside it: do not edit.
"""Everything in the paper's tables and maps as one run that can be stopped and resumed"""
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VARIANTS: dict
CONDITIONS: Any
LEFT: str
BOTH: str
ROWS: list
MATRIX: tuple
MAP_CONFIG: FitConfig
RETEST: float

@dataclass(frozen=True)
class Row:
    """A row of the robustness table.

    Parameters:
        trained: Condition in which the alignments were trained
        tested: Condition in which they are tested; default: the one of the training
        paper: The paper's row that this one repeats"""
    label: str
    hypothesis: str
    trained: str = 'yes_no'
    tested: str | None = None
    paper: str = ''
    def __post_init__(self) -> None: ...

def maps_of(rows) -> dict:
    """The maps that rows of the table stand on.

    Returns: Condition -> hypotheses trained in it"""

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
        """Returns: `new`: share of the work that is not there yet"""

def run_paper(
    model: LanguageModel, out, layers=None, positions=..., seeds=(0, 1, 2), config: FitConfig = ..., n: int = 500,
    rows=..., matrix=..., workers: int = 2, tell=..., progress: bool = True,
) -> Path:
    """Repeat the paper's experiments on a model. Stopped at any moment, the same call goes on from there.

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

    Returns: Of the folder"""
