# Written by `make export` from the module beside it: do not edit.
"""The same training where there is nothing to find: shuffled labels, a random network"""
from das_nb.causal.task import Hypothesis, Task
from das_nb.method.alignment import Alignment
from das_nb.method.bench import Bench
from das_nb.method.config import FitConfig
from das_nb.method.report import Report
from das_nb.models.language_model import LanguageModel
from das_nb.tables import Table
from dataclasses import dataclass
from typing import Any

def shuffled_labels(
    model: LanguageModel, task: Task, hypothesis: str | Hypothesis, layer: int, position='last', seed: int = 0,
    config: FitConfig | None = None, on: Bench | None = None, **inside
) -> Alignment:
    """Train one alignment the very same way, on pairs whose labels were permuted.

    Parameters:
        hypothesis: Name of one of `task.hypotheses`
        layer: Block, from 0
        position: A role, an index from either end, or a list of those
        seed: Of the fit, and of the permutation
        config: Default `FitConfig()`
        on: Captured prompts; default: sampled and captured here
        **inside: component and head, as `fit` takes them

    Returns: Its `evaluate` uses true labels, as ever"""

def random_network(model: LanguageModel, task: Task, seed: int = 0) -> LanguageModel:
    """A network that was never trained, and answers the task as surely as `model` does.

    Parameters:
        task: Whose answers it is to give
        seed: Of the weights

    Returns: Of the same shape, dtype, device and tokenizer"""

def span(interval) -> str:
    """An interval of shares as text."""

@dataclass(frozen=True, repr=False)
class Controls(Table):
    """An alignment beside controls that were trained in the same way, all on the same fresh pairs.

    Parameters:
        shuffled: Trained on permuted labels
        random_network: Trained on a network with random weights"""
    alignment: Report
    shuffled: Report
    random_network: Report
    def to_dict(self) -> dict: ...
    @classmethod
    def from_dict(cls, d) -> Any: ...
    def title(self) -> str: ...
    def rows(self) -> list:
        """Returns: A tuple for each, as `columns`"""

def controls(alignment: Alignment, n: int = 1000, seed: int = 1, on: Bench | None = None) -> Controls:
    """Train both controls with the settings of an alignment, at its site, and evaluate all three on the same fresh
    pairs.

    One is trained on shuffled labels: what a rotation reaches where there is nothing to learn. The other on the
    same network with random weights: what the prompts alone give away. It takes about as long as two fits.

    Parameters:
        n: Pairs to evaluate on
        seed: Of prompts and pairs
        on: Captured prompts that the alignment was trained on; default: captured here

    Example:
        >>> checks = das.controls(alignment)
        >>> print(checks)
        >>> das.verdict(alignment, controls=checks)"""
