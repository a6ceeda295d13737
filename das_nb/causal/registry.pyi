# Written by `make export` from the module beside it: do not edit.
"""`@bundled_task`: the tasks that files and the command line know by name"""
from collections.abc import Callable
from das_nb.causal.task import Task
from typing import ParamSpec

BUNDLED_TASKS: dict
Arguments = ParamSpec('Arguments')

def bundled_task(make: Callable[Arguments, Task]) -> Callable[Arguments, Task]:
    """Decorator of a function that makes a task of das_nb: files and the command line know the task by the function's
    name.

    Parameters:
        make: Makes the task; its arguments are values for JSON, or dataclasses of those"""
