# Written by `make export` from the module beside it: do not edit.
"""`das-nb`: the main job without writing Python"""
import argparse
from typing import Any

class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""
    def __init__(self, **given) -> None: ...
    def error(self, message) -> Any: ...

def parser() -> Parser:
    """All commands and their options."""

def failed(error, args) -> str:
    """Why a command ended, after the traceback if that was asked for.

    Returns: One line"""

def main(argv: list | None = None) -> int:
    """Run a command.

    Parameters:
        argv: Default: the command line

    Returns: Exit status"""
