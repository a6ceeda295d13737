# Written by `make export` from the module beside it: do not edit.
"""What a person has chosen to fit"""
import traitlets
from das_nb.causal.task import Task
from das_nb.models.language_model import LanguageModel
from typing import Any

def with_instruction(task: Task, said) -> Task:
    """A Price Tagging Game under another instruction, the rest as it is.

    Parameters:
        said: Name of one of `INSTRUCTIONS`, or `(template, word if it holds, word if not)`"""

class Choices(traitlets.HasTraits):
    """What is to be fitted. A value that cannot be is refused with a TraitError when it is set."""
    model: Any
    task: Any
    hypotheses: list
    layers: list
    positions: list
    seeds: list
    n: int
    config: Any
    def __init__(self, model: LanguageModel, task: Task) -> None:
        """The task's first hypothesis at all layers of the last token, with default settings."""
    def set(self, model: LanguageModel | None = None, task: Task | None = None) -> None:
        """Another model or task. Hypotheses and layers that it has are kept."""
    @property
    def missing(self) -> str:
        """What is not chosen yet.

        Returns: Empty where all is there"""
    @property
    def size(self) -> int: ...
    def arguments(self) -> dict:
        """Those of `fit_grid`."""
