# Written by `make export` from the module beside it: do not edit.
"""How a run goes, and its buttons"""
import ipywidgets as W
from typing import Any

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
