# Written by `make export` from the module beside it: do not edit.
"""Networks larger than memory: blocks are read from disk when a run reaches them"""
import torch
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

class Weights:
    """The tensors in a folder of safetensors files, mapped when asked for: their pages are read when they are used."""
    files: Any
    def __init__(self, folder) -> None:
        """
        Parameters:
            folder: Of a model, in one file or in several with an index"""
    def shapes(self) -> dict:
        """The shapes of all tensors, from the beginnings of the files.

        Returns: Name of a tensor -> its shape"""
    def read(self, names) -> Iterator[Any]:
        """Tensors by name, file by file.

        Parameters:
            names: Of tensors

        Returns: Yields (name, tensor)"""

def put_weight(module, name: str, x: torch.Tensor) -> None:
    """Put a frozen tensor in the place of a parameter, or of a buffer.

    Parameters:
        module: In which the name is looked up
        name: Of a parameter or a buffer
        x: What takes its place"""

class Streamed:
    """Blocks of a network that are in memory while they run, and those that stay."""
    hf: Any
    weights: Weights
    dtype: Any
    device: Any
    path: str
    names: list
    stay: set
    there: set
    def __init__(self, hf, weights: Weights, dtype, device) -> None:
        """
        Parameters:
            hf: A `transformers` model whose blocks are on the meta device
            weights: Where they are read from
            dtype: torch dtype"""
    def load(self, i: int) -> None:
        """Bring block `i` into memory. In the file's dtype, on a processor, it stays mapped: only pages in use count."""
    def drop(self, i: int) -> None:
        """Leave the shapes of block `i` alone."""
    def keep(self, start: int) -> None:
        """Load the blocks from `start` on, for good."""
    @contextmanager
    def held(self, i: int) -> Iterator[Any]:
        """Keep block `i` while the context lasts."""

def all_weights(hf) -> Iterator[Any]:
    """All that `state_dict` has, by name; what is not in memory is read from disk, one tensor at a time.

    Parameters:
        hf: A `transformers` model

    Returns: Yields (name, tensor)"""

def streamed_model(folder, dtype, device, trust_remote_code: bool = False) -> Any:
    """The network in a folder with its blocks left on disk; its `streamed` is the `Streamed`.

    Parameters:
        folder: With config.json and safetensors
        dtype: torch dtype
        trust_remote_code: Run Python code that comes with the model

    Returns: A `transformers` causal language model"""
