# Written by `make export` from the module beside it: do not edit.
"""Memory and time of a grid, before anything is loaded"""
from das_nb.causal.task import Task
from das_nb.grids.hardware import Work
from das_nb.method.config import FitConfig
from dataclasses import dataclass
from typing import Any

AROUND: Work

def read_config(source) -> Any:
    """The configuration of a model, and nothing else of it.

    Parameters:
        source: A bundled name, a folder, a config.json, a .gguf file, a Hugging Face name, or a `transformers`
            configuration

    Returns: (configuration, where a tokenizer may be)"""

def shape_of(config, dtype=...) -> Any:
    """A causal language model without weights.

    Parameters:
        config: A `transformers` configuration

    Returns: The network on the meta device"""

@dataclass
class Lengths:
    """Where the tokens of a pool are.

    Parameters:
        prompts: How many
        columns: Tokens of the longest
        shared: That all prompts begin with and no site is in
        starts: Position -> first column that runs when it is swapped
        running: Tokens that run when the pool is captured
        batches: Forward passes in which they do"""
    prompts: int
    columns: int
    shared: int
    starts: dict
    running: float
    batches: int

def measure_pool(tokenizer, pool, positions, batch_size: int = ...) -> Lengths:
    """Tokenize a pool and see what capturing it will run.

    Parameters:
        pool: Prompts
        positions: Of the sites"""

def rehearse(hf, above: int, rows: int, columns: int, start: int, shared: int, backward: bool) -> Work:
    """Count a run that is resumed below the topmost blocks, by the engine's own path on the meta device.

    Parameters:
        hf: On the meta device
        above: Blocks that run, of the topmost
        rows: Prompts
        columns: Tokens of each
        start: First column that runs
        shared: Tokens that all prompts have in common
        backward: With the gradient of the hidden states"""

def blockwise(rehearsed) -> tuple:
    """Split a rehearsal, a function of the number of blocks that run, into what each further block takes and the rest:
    last block, norm and head.

    Returns: (of one block in the middle, of all that is not one of these)"""

def rotation_work(width: int, rank: int, rows: int, backward: bool = True) -> Work:
    """Of interchanging `rows` pairs in a rotated space: a factorisation of `rank` x `rank`, and products with the
    basis."""

@dataclass(frozen=True)
class Estimate:
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
        notes: What was assumed"""
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
    @property
    def peak(self) -> Any: ...
    @property
    def fits(self) -> Any: ...
    def to_dict(self) -> Any: ...
    def rows(self) -> Any:
        """Line by line.

        Returns: (what, figure)"""
    def __str__(self) -> str: ...

def estimate(
    model='price-tagger', task: Task | None = None, hypotheses=None, layers=None, positions=..., *, seeds=(0,),
    config: FitConfig | None = None, n: int = 500, hardware=None, dtype=None,
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

    Raises:
        ValueError: no such model, layer or machine, or a network that is no causal language model
    Example:
        >>> print(das.estimate("price-tagger", layers=range(4), positions=range(-10, 0)))
        >>> das.estimate("price-tagger", hardware="a100-40").fits"""
