# Written by `make export` from the module beside it: do not edit.
"""What a shared alignment or grid says about itself: a model card, written from its report"""
from das_nb.grids.grid import Grid
from das_nb.method.alignment import Alignment

def code(text) -> str:
    """A Markdown code span that shows the text as it is, in a line of its own or in a table.

    Parameters:
        text: Anything; what is no string is written as Python writes it"""

def prose(text: str) -> str:
    """Markdown that reads as the text does, in one line, with no markup, link or HTML from it."""

def block(text: str, language: str = '') -> str:
    """A Markdown code block that shows the text as it is."""

def shared(facts: dict) -> dict:
    """The same without anybody's folders.

    Parameters:
        facts: Of a model, as `LanguageModel.facts` gives them"""

def alignment_card(alignment: Alignment, repo_id: str = 'OWNER/NAME') -> str:
    """The model card of an alignment.

    Raises ValueError for one that was not evaluated: a number without its baselines says nothing, and no number
    says less.

    Parameters:
        alignment: With a report
        repo_id: Where it is shared

    Returns: README.md of the repository"""

def grid_card(grid: Grid, repo_id: str = 'OWNER/NAME', maps: dict | None = None) -> str:
    """The model card of a grid: its axes, its maps, and the best cell of each hypothesis with what that is worth.

    Raises ValueError for a grid without a finished cell.

    Parameters:
        repo_id: Where it is shared
        maps: Hypothesis -> path of its picture in the repository

    Returns: README.md of the repository"""
