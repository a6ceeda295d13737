# Written by `make export` from the module beside it: do not edit.
"""Where logits become an answer, by the rule of the task"""
import numpy as np
import torch
from das_nb.causal.task import Task
from das_nb.engine.captures import Captures
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass

@dataclass(frozen=True)
class AnswerRule:
    """Reads answers to a task off a network's logits.

    Parameters:
        name: One of `das_nb.causal.prompting.RULES`
        ids: Token of each answer word
        threshold: Of "calibrated": what the first word's logit must have more than the second's"""
    name: str
    ids: torch.Tensor
    threshold: float | None = None
    def scores(self, logits: torch.Tensor) -> torch.Tensor:
        """That of which the answer is the highest.

        Returns: `[n, vocabulary]` -> `[n, vocabulary]`, or `[n, answers]`"""
    def targets(self, labels) -> torch.Tensor:
        """Which score is that of each label.

        Returns: As `labels`, an array or a tensor of indices into the task's answers"""
    def answers(self, logits: torch.Tensor) -> np.ndarray:
        """What the network has answered.

        Returns: `[n]`, to be compared with `targets`"""
    def right(self, logits: torch.Tensor, labels: np.ndarray) -> np.ndarray:
        """Whether that is the labels' answer.

        Returns: `[n]` booleans"""
    def alone(self, captures: Captures) -> np.ndarray:
        """What the network answers without intervention.

        Returns: `[prompts of the pool]`, as `answers`"""

def answer_rule(model: LanguageModel, task: Task) -> AnswerRule:
    """The rule of a task, for a network; a ValueError where an answer is several tokens, or a threshold is another's."""

def best_threshold(ahead: np.ndarray, first: np.ndarray) -> float:
    """The threshold with the highest balanced accuracy; of several the middle one.

    Parameters:
        ahead: What the first answer's logit has more than the second's, `[n]`
        first: Whether the first answer is the right one, `[n]` booleans"""

def calibrate(model: LanguageModel, task: Task, n: int = 1000) -> Task:
    """The task with rule='calibrated' and its threshold for this network.

    Parameters:
        task: With two answer words
        n: Training prompts, as many as `FitConfig` has by default"""

def calibrated(model: LanguageModel, task: Task, n: int = 1000) -> Task:
    """The task as it is, calibrated where its rule needs that and it is not yet, or for another network.

    Parameters:
        n: Training prompts"""
