# Written by `make export` from the module beside it: do not edit.
"""Memory and time of a grid, before anything is loaded"""
from das_nb.causal.task import Task
from das_nb.method.config import FitConfig
from das_nb.tables import Table
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True, repr=False)
class Estimate(Table):
    """What a grid will take. Bytes and seconds.

    Parameters:
        path: "fast", or "plain" where the engine cannot resume this architecture
        cells: Alignments
        weights: Bytes of the network, with what packing adds
        captures: Of all prompts: hidden states, keys and values
        training: Of a step: what the forward pass keeps, logits, rotation and optimiser
        process: Of Python and its libraries
        memory: That the hardware has, free or taken by this process
        disk: Of the alignments
        capture_seconds: Once for the grid (once for each hypothesis and seed with sampling="paper")
        step_seconds: Mean over the sites
        cell_seconds: A whole alignment with its validations and evaluation, if it trains for all its steps
        grid_seconds: All cells on one process, captures among them
        notes: What was assumed
        inside: component, head and stack, where they are not the default"""
    model: str
    hardware: str
    parameters: int
    path: str
    dtype: str
    cells: int
    weights: int
    captures: int
    training: int
    process: int
    memory: int
    disk: int
    capture_seconds: float
    step_seconds: float
    cell_seconds: float
    grid_seconds: float
    notes: tuple = ()
    inside: dict = ...
    @property
    def peak(self) -> int: ...
    @property
    def fits(self) -> bool: ...
    def to_dict(self) -> dict:
        """As JSON holds it, with `peak` and `fits`; the component where it is not the default."""
    def title(self) -> str: ...
    def rows(self) -> list:
        """Line by line.

        Returns: (what, figure)"""

@dataclass
class _Question:
    """A grid that is asked about, and the shape of its network."""
    hf: object
    config: FitConfig
    n: int
    axes: dict
    inside: dict
    lengths: list
    found: object
    @property
    def sites(self) -> Any: ...
    @property
    def each(self) -> Any: ...
    @property
    def fast(self) -> Any: ...
    @property
    def rotated(self) -> Any: ...
    def width(self, site) -> Any: ...

def estimate(
    model='price-tagger', task: Task | None = None, hypotheses=None, layers=None, positions=..., *, seeds=(0,),
    config: FitConfig | None = None, n: int = 500, hardware=None, dtype=None, component: str = 'block_output',
    head: int | None = None, stack: str | None = None,
) -> Estimate:
    """What `fit_grid` will take with the same arguments: memory in bytes, time in seconds, before anything is loaded.

    It reads a configuration and a tokenizer, runs the network on the meta device to count its work, and times the
    machine at hand, or takes the figures of a named one.

    Parameters:
        model: A bundled name, a folder, a config.json, a .gguf file, a Hugging Face name, a `transformers`
            configuration, or a `LanguageModel`
        task: Default: the Price Tagging Game
        hypotheses: Names of hypotheses of the task, or one; default its first
        layers: Blocks, from 0, or one; default all
        positions: Roles, indices, or tuples of those (one site of several tokens)
        config: Default `FitConfig()`
        n: Pairs of each evaluation
        hardware: A name of `HARDWARE`, or a `Hardware`; default: the machine at hand, measured
        dtype: torch dtype or its name ("bfloat16"); default as `load_model` takes it: float32 on a processor,
            bfloat16 on a GPU; of a `LanguageModel` its own
        component: Where in the blocks, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for component="head_output"
        stack: As for `fit_grid`; causal language models have one stack

    Raises:
        ValueError: no such model, layer or machine, or a network that is no causal language model
    Example:
        >>> print(das.estimate("price-tagger", layers=range(4), positions=range(-10, 0)))
        >>> das.estimate("price-tagger", hardware="a100-40").fits"""
