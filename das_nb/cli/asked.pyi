# Written by `make export` from the module beside it: do not edit.
"""Task, model, settings and place of a command line"""
from typing import Any

def asked_task(args) -> Any:
    """The task of the command line; its threshold, where there is one, is calibrated once the model is there."""

def asked_hypotheses(args, task) -> list:
    """The hypotheses of a grid: those named, all, or the task's first.

    Returns: Names"""

def asked_model(args) -> Any:
    """The model of the command line, loaded."""

def setting(text: str) -> tuple:
    """A setting from the command line.

    Returns: (name, value)"""

def asked_config(args, start=None) -> Any:
    """The `FitConfig` of the command line.

    Parameters:
        start: What the settings change; default `FitConfig()`"""

def asked_place(args) -> dict:
    """Where in the blocks, and in which stack of them.

    Returns: component, head, stack"""

def asked_layers(args, model) -> list:
    """The layers of a grid; default: all of the stack."""

def asked_file(name) -> Any:
    """Where `fit` saves, or None; said before training, not after it."""
