# Written by `make export` from the module beside it: do not edit.
"""Methods that other modules add to a class, imported when they are first used"""
from typing import Any

class later:
    """In the body of a class: a method that another module adds with `@patch`."""
    module: str
    owner: Any
    name: Any
    def __init__(self, module: str) -> None:
        """
        Parameters:
            module: Within das_nb: "evaluation.evaluate" """
    def __set_name__(self, owner, name) -> None: ...
    def __get__(self, instance, owner) -> Any:
        """Import the module, which puts the method in this place, and give that."""
