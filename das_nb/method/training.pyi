# Written by `make export` from the module beside it: do not edit.
"""Boundless DAS as a loop of events"""
import os
from collections.abc import Iterator
from das_nb.causal.task import Hypothesis, Task
from das_nb.engine.answers import AnswerRule
from das_nb.engine.site import Site
from das_nb.method.alignment import Alignment
from das_nb.method.bench import Bench
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True)
class FitEvent:
    """What a step tells.

    Parameters:
        step: Steps done
        steps: Steps at most
        loss: Cross-entropy of the step's pairs, plus the boundary's share
        iia: Of the step's pairs, with the mask as it trains
        boundary: Width of each variable's interval, in directions; empty for a mask without a boundary
        temperature: In directions
        rank: Directions that the hard mask swaps, all variables together
        seconds: Trained so far
        validation: {"soft": IIA, "hard": IIA} where this step validated"""
    step: int
    steps: int
    loss: float
    iia: float
    boundary: tuple
    temperature: float
    rank: int
    seconds: float
    validation: dict | None = None

class Fit:
    """One alignment in training, as `fit` trains it: iterate it for a `FitEvent` a step, then take `alignment`.

    Stop when you like: `alignment` is the best so far by validation. `save` and `load` go on in another process, to
    the last bit. Say where with `layer=`, `position=`, `component=`, `head=`, `stack=`, or with `site=`.

    Raises:
        ValueError: what cannot be trained, before any prompt is run
    Example:
        >>> training = das.Fit(model, task, "left_boundary", 2, "dollars")
        >>> for event in training: print(event.step, event.loss, event.iia)
        >>> training.alignment.evaluate()"""
    site: Any
    config: FitConfig
    seed: int
    model: LanguageModel
    task: Task
    hypothesis: Any
    rule: AnswerRule
    generator: Any
    intervention: Any
    bench: Any
    pairs: Any
    validation: Any
    optimiser: Any
    schedule: Any
    step: int
    seconds: float
    history: list
    order: Any
    best: tuple | None
    waited: int
    done: bool
    stopped: bool
    def __init__(
        self, model: LanguageModel, task: Task, hypothesis: str | Hypothesis, layer: int | None = None,
        position='last', seed: int = 0, config: FitConfig | None = None, on: Bench | None = None, *,
        component: str = 'block_output', head: int | None = None, stack: str | None = None, site: Site | None = None,
    ) -> None:
        """
        Parameters:
            hypothesis: Name of one of `task.hypotheses`
            layer: Block, from 0
            position: A role, an index from either end, or a list of those (one vector of several tokens)
            seed: Of pairs, start and order
            config: Default `FitConfig()`
            on: Captured prompts; default: sampled and captured here, for this site alone
            component: Where in the block, one of `das_nb.models.components.COMPONENTS`
            head: Query head, for component="head_output"
            stack: "encoder" or "decoder" of an encoder-decoder
            site: All of the place in one"""
    def __iter__(self) -> Iterator[Any]:
        """Train on, one `FitEvent` a step: to the last step, until validations are no better `patience` times, or to
        `stop`."""
    def stop(self) -> None:
        """End training after the step in flight, also from another thread. `alignment` is then the best so far."""
    @property
    def alignment(self) -> Alignment:
        """The best alignment by validation so far (before the first validation: the present one), with its mask hard."""
    def state_dict(self) -> dict:
        """All that changes in training. A `Fit` made with the same arguments goes on from it to the same result."""
    def load_state_dict(self, state: dict) -> None:
        """Go on from `state`; that of another hypothesis, site, seed or config is refused.

        Parameters:
            state: What `state_dict` gave"""
    def save(self, path: str | os.PathLike) -> None:
        """Save the state, to go on from in another process.

        Parameters:
            path: A .safetensors file; one that is there is replaced"""
    def load(self, path: str | os.PathLike) -> None:
        """Go on from a saved state; a damaged file, and a state of another fit, is refused with a ValueError.

        Parameters:
            path: A file written by `save` of a `Fit` with the same arguments"""
