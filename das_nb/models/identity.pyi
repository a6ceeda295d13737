# Written by `make export` from the module beside it: do not edit.
"""A network as named parts: weights, configuration, behaviour, tokenizer; and all that a result was made with"""
from das_nb.causal.task import Task
from das_nb.models.language_model import LanguageModel

def computing(hf) -> dict:
    """What the configuration of a network says that computes, nested configurations included.

    Returns: For JSON"""

def tokenizer_parts(tokenizer) -> dict:
    """What a tokenizer is, part by part.

    Returns: For JSON; empty where there is none"""

def behaviour(model: LanguageModel, most: int = 64) -> dict | None:
    """What a network answers to a fixed probe.

    Returns: dtype and values, for JSON; None where it cannot be asked so"""

def made_with(model: LanguageModel, task: Task, hypotheses, positions, stack: str | None = None) -> dict:
    """All that a result of a network and a task is made with, part by part.

    Parameters:
        hypotheses: Names of those that count
        positions: Those that count: roles, indices, or tuples of those
        stack: "encoder" or "decoder" of an encoder-decoder

    Returns: network, tokenizer, task, roles, hypotheses: dicts for JSON"""
