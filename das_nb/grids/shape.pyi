# Written by `make export` from the module beside it: do not edit.
"""A network's configuration on PyTorch's meta device, and the tokens of prompts"""
from das_nb.engine.causal_path import CausalPath
from das_nb.engine.tokens import Tokens
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

def read_config(source) -> tuple:
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

def tokenizer_at(where) -> tuple:
    """The tokenizer beside a configuration; where there is none, the bundled one, which keeps amounts whole.

    Parameters:
        where: What `read_config` says, or a tokenizer

    Returns: (tokenizer, whether it is the model's own)"""

def shape_model(hf, **more) -> SimpleNamespace:
    """What the engine asks of a `LanguageModel`, of a network on the meta device."""

@dataclass
class Lengths:
    """Where the tokens of a pool are.

    Parameters:
        tokens: Of its prompts
        prompts: How many
        columns: Tokens of the longest
        shared: That all prompts begin with and no site is in
        starts: Position -> first column that runs when it is swapped
        running: Tokens that run when the pool is captured
        batches: Forward passes in which they do"""
    tokens: Tokens
    prompts: int
    columns: int
    shared: int
    starts: dict
    running: float
    batches: int

def measure_pool(hf, tokenizer, pool, positions, batch_size: int = ...) -> Lengths:
    """Tokenize a pool and see what capturing it will run.

    Parameters:
        hf: On the meta device
        pool: Prompts
        positions: Of the sites"""

def heads_of(hf) -> list:
    """What keys and values each block makes of a token. One pass tells it for any architecture.

    Returns: ((heads, width) of keys, of values) for each block"""

def shape_path(tokens: Tokens, sites: list) -> CausalPath:
    """What a capture of prompts keeps, as shapes.

    Parameters:
        tokens: Of prompts, real or made up, with a model on the meta device
        sites: `Site`s of one component"""

def kept_bytes(path: CausalPath) -> int:
    """Bytes of a capture: hidden states below the sites, components inside blocks, the prompts' own keys and values."""
