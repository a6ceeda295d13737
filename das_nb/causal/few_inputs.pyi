# Written by `make export` from the module beside it: do not edit.
"""Three booleans have eight inputs: some are for training, the others are held out"""

FEW: int
LOOKED_AT: int

def few_inputs(task) -> list:
    """The inputs of a task that has few of them, each once; solved examples are left out.

    Parameters:
        task: A `Task`

    Returns: Different inputs; empty where there are many"""

def held_out_inputs(task, n: int) -> list:
    """Three of eight inputs of a task that has too few to draw from. A ValueError for less than four.

    Parameters:
        task: A `Task`
        n: Prompts of the training pool

    Returns: Inputs; empty where the task has enough, so that prompts can be drawn for each purpose"""

def validation_size(n: int) -> int:
    """Prompts of the pool that chooses a checkpoint.

    Parameters:
        n: Prompts of the training pool"""

def learning_pools(task, n: int) -> tuple:
    """The prompts to train on, and those to choose a checkpoint by.

    They have none in common, unless the task has few inputs: then both are of those that are not held out, which a
    warning says.

    Parameters:
        task: A `Task`
        n: Prompts to train on

    Returns: (training pool, validation pool)"""
