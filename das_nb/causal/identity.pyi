# Written by `make export` from the module beside it: do not edit.
"""A task and its hypotheses as named parts, by what they do on fixed inputs"""
from das_nb.causal.task import Task

SAMPLE: int
EVENLY: int

def evenly_drawn(task: Task, n: int = ...) -> list:
    """Inputs, each drawn evenly from the values that the causal model allows; all that there are, where there are no
    more.

    Returns: Dicts, input name -> value; some may be such as the task never asks"""

def task_parts(task: Task) -> dict:
    """What a task is, part by part; how it is asked (examples, chat, answer rule) is not among them.

    Returns: For JSON: template, inputs, prompts, labels, answers"""

def says(task: Task, name: str) -> str:
    """What a hypothesis says of interchanges: its `meaning`, and its counterfactual labels on inputs drawn evenly.

    Parameters:
        name: Of a hypothesis

    Returns: 16 hexadecimal digits"""
