# Written by `make export` from the module beside it: do not edit.
"""What each hypothesis of a run is worth at its best site, and what is in the subspaces found there"""
from das_nb.models.language_model import LanguageModel
from pathlib import Path

FRESH: int

def examine(model: LanguageModel, out, n: int = 1000) -> Path:
    """Say what each hypothesis of a run is worth at its best site, and what is in the subspaces found there.

    Done once: what was examined with as many pairs and alignments is not examined again.

    Parameters:
        model: Of the run
        out: Its folder
        n: Fresh pairs

    Returns: Of `examined.json`"""
