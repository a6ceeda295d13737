# Written by `make export` from the module beside it: do not edit.
"""The inputs of a task as a person reads and types them"""
from das_nb.causal.task import Task

def side_words(task: Task, inputs: dict) -> str:
    """The inputs of base or source in a line of the table.

    Parameters:
        inputs: Input name -> value"""

def fields(task: Task) -> list:
    """What can be typed for each input of a task.

    Returns: name, kind ("money", "number", "text" or "fixed"), and for money the range in cents"""

def read_inputs(task: Task, texts: dict, held: dict) -> dict:
    """Inputs from the fields; a ValueError says in words what is allowed.

    Parameters:
        texts: Input name -> what was typed
        held: Inputs that stand where a field cannot be typed

    Returns: Input name -> value"""
