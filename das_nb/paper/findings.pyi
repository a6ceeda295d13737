# Written by `make export` from the module beside it: do not edit.
"""The tables of a run of the paper's experiments, its robustness table beside the paper's, and the run on the bundled model that ships"""
import pandas as pd
from das_nb.engine.site import Site
from pathlib import Path
from typing import Any

TABLES: tuple
PAPERS: dict

def collect(out) -> Path:
    """Write the tables of a run, finished or not. Raises ValueError where there is no run.

    Parameters:
        out: Folder of a run

    Returns: Of the tables: `results` in it"""

class Findings:
    """The tables of a run."""
    folder: Any
    about: Any
    cells: Any
    retests: Any
    matrix: Any
    def __init__(self, folder=None) -> None:
        """
        Parameters:
            folder: `results` of a run, or the run; default: the run on the bundled model that ships with das_nb"""
    def site(self, layer: int, position) -> Site:
        """A site of the run: its component, head and stack are those of all."""
    def __repr__(self) -> str: ...
    def map(self, hypothesis: str, trained: str = 'yes_no', tested: str | None = None) -> pd.DataFrame:
        """The cells of one map, or of one retest of it. Raises ValueError for one that the run does not have.

        Parameters:
            trained: Condition in which the alignments were trained
            tested: Condition in which they were tested; default: the same

        Returns: A row a cell"""
    def best(self, hypothesis: str, trained: str = 'yes_no') -> pd.Series:
        """The best seed at the site with the highest mean IIA."""

def robustness(findings: Findings, rows=...) -> pd.DataFrame:
    """The robustness table of a run, with the paper's figures (Wu et al. 2023).

    Parameters:
        rows: Of the table; those that the run has not are left out

    Returns: Index: what was trained and tested; columns: ours, then the paper's, NaN where the paper has no such
        row"""

def transfer_matrix(findings: Findings) -> pd.DataFrame:
    """IIA of alignments trained in each condition and tested in each. Raises ValueError for a run without a matrix.

    Returns: Index: trained on; columns: tested on; `attrs`: counts and site, for a caption"""
