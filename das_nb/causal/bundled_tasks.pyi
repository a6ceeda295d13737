# Written by `make export` from the module beside it: do not edit.
"""Make a task again from what a file says about it"""
from das_nb.causal.task import Task

TASK_MODULES: tuple

def task_from_spec(spec: dict, task: Task | None = None) -> Task:
    """Rebuild a bundled task from its spec. A ValueError says what to do for a task that is not bundled.

    Parameters:
        spec: What `Task.spec()` gave, perhaps by way of JSON
        task: The task itself, where it is at hand; asked as the spec says, unless it has an `Asking` of its own"""
