# Written by `make export` from the module beside it: do not edit.
"""Python source that loads a model, makes a task and fits a grid as a plan says"""
from das_nb.causal.task import Task
from das_nb.grids.plan import Plan
from das_nb.models.language_model import LanguageModel

def call_source(function, given: dict) -> str:
    """A call as source, with those of the given arguments that are not the default."""

def model_source(model: LanguageModel) -> str:
    """Lines that load a model again; of one that was made in memory, what is missing."""

def task_source(task: Task) -> str:
    """Lines that make a task again; of one of a person's own, what is missing."""

def grid_source(plan: Plan, named: bool = True) -> str:
    """Python source that does what a plan says, with `fit_grid`.

    Parameters:
        named: Name the folder, if it has a name"""
