# Written by `make export` from the module beside it: do not edit.
"""The commands of `das-nb` and their options"""
import argparse
from typing import Any

class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""
    def __init__(self, **given) -> None: ...
    def error(self, message) -> Any: ...

def shared() -> Parser:
    """A parser of options that several commands have."""

def output_options() -> Parser:
    """How the result is written."""

def task_options() -> Parser:
    """What the model is asked."""

def answer_options() -> Parser:
    """How the model is asked, and its answer read."""

def model_options() -> Parser:
    """Which model, and how alignments are trained."""

def place_options() -> Parser:
    """Where in each block: what positions are taken of."""

def cell_options(positions: str, seeds: str) -> Parser:
    """The cells of a grid: layers, positions and seeds.

    Parameters:
        positions: Default of `--positions`
        seeds: Default of `--seeds`"""

def parser() -> Parser:
    """All commands and their options."""
