# Written by `make export` from the module beside it: do not edit.
"""Captured prompts to train and to validate on, shared by any number of fits"""
from das_nb.causal.task import Hypothesis, Task
from das_nb.engine.captures import Captures
from das_nb.engine.site import Site
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass

def training_pools(task: Task, config: FitConfig, hypothesis: str | Hypothesis | None = None, seed: int = 0) -> tuple:
    """The prompts that a fit trains on and chooses its checkpoint by.

    They have none in common, unless the task has few inputs.

    Parameters:
        hypothesis: Needed for sampling="paper" alone, where each hypothesis and seed draws its own prompts
        seed: Likewise; otherwise each seed has the same prompts, so that captures can be shared

    Returns: (training pool, validation pool, (training pairs, validation pairs) or None)"""

def task_accuracy(captures: Captures) -> float:
    """How often the network, left alone, answers the prompts of a pool right, by the rule of the task.

    Returns: Share of the pool's prompts"""

@dataclass
class Bench:
    """Captured prompts to train and to validate on, shared by any number of fits.

    Parameters:
        pairs: (training, validation) pairs where pools are drawn for them, as the paper's sampler does"""
    train: Captures
    validation: Captures
    pairs: tuple | None = None
    def cannot_serve(self, model: LanguageModel, task: Task, site: Site, config: FitConfig) -> str:
        """Why a fit with these arguments cannot train on these prompts.

        Returns: '' where it can"""

def bench(
    model: LanguageModel, task: Task, layers, positions, config: FitConfig, hypothesis: str | Hypothesis | None = None,
    seed: int = 0, *, progress=None, check=None, component: str = 'block_output', head: int | None = None,
    stack: str | None = None,
) -> Bench:
    """Sample the prompts for training and validation, and capture them; warn where the model cannot do the task.

    A ValueError where an answer of the task has several tokens, or a layer, position or component is not there.

    Parameters:
        layers: Layers to fit at
        positions: Positions to fit at
        hypothesis: See `training_pools`, as for `seed`
        progress: Called with (prompts done, prompts in all)
        check: Called before each forward pass, those of a fit too; what it raises ends the work
        component: Where in the block, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder"""
