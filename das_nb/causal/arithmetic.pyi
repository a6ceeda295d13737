# Written by `make export` from the module beside it: do not edit.
"""The smallest task with an inner variable"""
from das_nb.causal.task import Task

def arithmetic() -> Task:
    """`(a + b) * c` with numbers from 1 to 9; its hypothesis is the sum `a + b`."""
