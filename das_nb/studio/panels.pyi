# Written by `make export` from the module beside it: do not edit.
"""The Studio's controls: what to fit, and how it goes"""
import ipywidgets as W
from das_nb.causal.task import Hypothesis
from das_nb.studio.choices import Choices
from typing import Any

def said(text: str, kind: str = 'plain', role: str = 'note') -> str:
    """A line of text for an `HTML` widget; what it says is text whatever it contains.

    Parameters:
        kind: A colour: "plain", "soft", "good", "fair" or "low"
        role: For screen readers: "status" is read when it changes, "alert" at once

    Returns: HTML"""

def wrong(e: Exception) -> str:
    """What went wrong, in words."""

def graph(hypothesis: Hypothesis) -> str:
    """The causal model of a hypothesis as a picture, with what is to be found in it.

    Returns: HTML"""

class SetupPanel(W.VBox):
    """Model, instruction, causal models, layers and training settings."""
    choices: Choices
    models: dict
    model: Any
    instruction: Any
    template: Any
    words: list
    own: Any
    hypotheses: Any
    layers: Any
    seeds: Any
    pairs: Any
    mask: Any
    numbers: dict
    more: Any
    check: Any
    graph: Any
    problem: Any
    fields: list
    def __init__(self, choices: Choices, models: dict) -> None:
        """
        Parameters:
            models: Name -> `LanguageModel`, or what `load_model` takes"""
    def show(self) -> None:
        """Show what is chosen, and ask the model whether it does the task."""
    def lock(self, reason: str) -> None:
        """Refuse changes, visibly.

        Parameters:
            reason: Shown while locked; empty: not locked"""

def minutes(seconds: float) -> str:
    """A duration in words."""

class RunPanel(W.VBox):
    """Run, Pause, Stop, Reset; progress; what went wrong."""
    run: Any
    pause: Any
    stop: Any
    reset: Any
    bar: Any
    line: Any
    problem: Any
    foreground: bool
    def __init__(self) -> None: ...
    def show(self, run, missing: str = '', problem: str = '') -> None:
        """Buttons, bar and words for the state of a run.

        Parameters:
            run: A `Run`, or None
            missing: What there is not, so that nothing can be run
            problem: Why else nothing can be run"""

def describe(run) -> str:
    """A run in a line."""
