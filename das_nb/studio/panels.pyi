# Written by `make export` from the module beside it: do not edit.
"""The Studio's controls: what to fit"""
import ipywidgets as W
from das_nb.studio.choices import Choices
from typing import Any

def in_field_words(text: str) -> str:
    """What is said of settings, by the names that their fields have."""

class SetupPanel(W.VBox):
    """Model, instruction, causal models, layers and training settings.

    What a field cannot be stays in it, to be mended, with the reason beside it; until then `refused` is not empty,
    and what is chosen is not what is shown."""
    choices: Choices
    models: dict
    model: Any
    instruction: Any
    template: Any
    words: list
    fault: Any
    own: Any
    rule: Any
    hypotheses: Any
    layers: Any
    seeds: Any
    pairs: Any
    mask: Any
    rank: Any
    numbers: dict
    check: Any
    pictures: Any
    problem: Any
    settings: Any
    sentence: tuple
    fields: list
    refused: str
    def __init__(self, choices: Choices, models: dict) -> None:
        """
        Parameters:
            models: Name -> `LanguageModel`, or what `load_model` takes"""
    def show(self) -> None:
        """Show what is chosen, and ask the model whether it does the task."""
    def lock(self, reason: str) -> None:
        """Reject changes, visibly.

        Parameters:
            reason: Shown while locked; empty: not locked"""
