# Written by `make export` from the module beside it: do not edit.
"""What a person has chosen to fit"""
import traitlets
from das_nb.causal.task import Task
from das_nb.models.language_model import LanguageModel
from typing import Any

def with_instruction(task: Task, instruction) -> Task:
    """A Price Tagging Game under another instruction, the rest as it is.

    Parameters:
        instruction: Name of one of `INSTRUCTIONS`, or `(template, word if it holds, word if not)`"""

class Choices(traitlets.HasTraits):
    """What is to be fitted. A value that cannot be is rejected with a TraitError when it is set."""
    wished: Any
    model: Any
    task: Any
    inside: dict
    hypotheses: list
    layers: list
    positions: list
    seeds: list
    n: int
    config: Any
    def __init__(self, model: LanguageModel, task: Task, inside: dict | None = None) -> None:
        """The task's first hypothesis at all layers of the last token, with default settings.

        Parameters:
            inside: component, head and stack; default: outputs of blocks"""
    @property
    def depth(self) -> int:
        """Returns: How many layers there are to choose from"""
    def set(self, model: LanguageModel | None = None, task: Task | None = None, inside: dict | None = None) -> str:
        """Another model or task. Hypotheses, component, head and stack that it has are kept. So are layers that a
        person chose, also by way of a model that lacks them; all layers become all of the new model.

        Parameters:
            inside: component, head and stack

        Returns: What is not as it was chosen, in words; empty where all is"""
    @property
    def missing(self) -> str:
        """What is not chosen yet.

        Returns: Empty where all is there"""
    @property
    def size(self) -> int: ...
    @property
    def place(self) -> str:
        """What of a block is looked at, in words.

        Returns: Such as "attention output"; empty for outputs of blocks"""
    def arguments(self) -> dict:
        """Those of `fit_grid`."""
