# Written by `make export` from the module beside it: do not edit.
"""The Studio's controls: what to fit, and how it goes"""
import ipywidgets as W
from das_nb.studio.choices import Choices
from typing import Any

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
    check: Any
    pictures: Any
    problem: Any
    fields: list
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

def minutes(seconds: float) -> str:
    """A duration in words."""

def describe(run) -> str:
    """A run in a line.

    Parameters:
        run: A `Run`"""

class RunPanel(W.VBox):
    """Run, Pause, Stop, Reset; progress; what went wrong."""
    foreground: bool
    run: Any
    pause: Any
    stop: Any
    reset: Any
    bar: Any
    line: Any
    problem: Any
    def __init__(self, foreground: bool = False) -> None:
        """
        Parameters:
            foreground: The run is in the kernel's own thread: the kernel's own button stops it"""
    def show(self, run, missing: str = '', problem: str = '') -> None:
        """Buttons, bar and words for the state of a run.

        Parameters:
            run: A `Run`, or None
            missing: What there is not, so that nothing can be run
            problem: Why else nothing can be run"""
