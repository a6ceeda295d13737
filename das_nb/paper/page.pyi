# Written by `make export` from the module beside it: do not edit.
"""A run of the paper's experiments as one HTML file: maps, robustness beside the paper's figures, controls, verdicts"""
import pandas as pd
from das_nb.models.language_model import LanguageModel
from pathlib import Path

def robustness_rows(table: pd.DataFrame) -> tuple:
    """The robustness table as it is shown: each of our figures, and behind it the paper's.

    Parameters:
        table: Of `robustness`

    Returns: (headings, rows of strings)"""

def stories(findings) -> list:
    """Where ours and the paper's maps are highest.

    Returns: (hypothesis, our site and IIA, the paper's site and IIA)"""

def write_paper_page(model: LanguageModel, out, path=None) -> Path:
    """Write a run of the paper's experiments as one self-contained HTML file.

    Raises ValueError for a run that was not examined, and for a path that is no .html.

    Parameters:
        model: Of the run
        out: Its folder; it was examined
        path: Of the page, .html; default: `report.html` in the folder

    Returns: The path"""
