# Written by `make export` from the module beside it: do not edit.
"""What is checked before a model is loaded: dtype, device, placement, quantization, and the files"""
import torch
from pathlib import Path
from typing import Any

WHOLE: str
INDEX: str

def as_dtype(dtype) -> torch.dtype | None:
    """A dtype for weights and hidden states.

    Parameters:
        dtype: torch dtype, its name, or None

    Returns: None for None"""

def default_device() -> torch.device:
    """The accelerator that is there, else the processor."""

def as_device(device) -> torch.device:
    """A device that is there.

    Parameters:
        device: torch device, its name, a number of a GPU, or None for the default"""

def placement(device_map, device=None) -> dict:
    """A model over several devices, by accelerate.

    Parameters:
        device_map: None, "auto", or a dict: name of a module -> device
        device: As the user gave it

    Returns: Arguments of `from_pretrained`"""

def check_map(device_map, config, auto, trust_remote_code: bool = False) -> None:
    """A ValueError for a module that the model does not have. No weights are read.

    Parameters:
        device_map: As for `placement`
        config: Of the model, by `transformers`
        auto: What it is loaded with, such as `AutoModelForCausalLM`
        trust_remote_code: Run Python code that comes with the model"""

def check_bits(quantization, device) -> None:
    """A ValueError for four bits of bitsandbytes on a processor.

    There it packs them for inference alone: gradients come out wrong without an error.

    Parameters:
        quantization: "4bit", a quantization config of `transformers`, or one as config.json has it
        device: On which it computes"""

def quantized(quantization, dtype, device) -> dict:
    """A model in fewer bits, by bitsandbytes. Four bits need a GPU.

    Parameters:
        quantization: None, "8bit", "4bit", or a quantization config of `transformers`
        dtype: In which it computes
        device: On which

    Returns: Arguments of `from_pretrained`"""

def read_json(file: Path) -> dict:
    """A file of a model's folder; a ValueError where it is no JSON, or no dict.

    Parameters:
        file: Of a dict"""

def weight_map(folder: Path) -> dict:
    """The index of a folder whose weights are in several files. One whole file goes before, as in `transformers`.

    Parameters:
        folder: Of a model

    Returns: Name of a tensor -> name of its file; empty where the folder has no index"""

def some(names, n: int = 3) -> str:
    """The first of some names, and how many more there are.

    Parameters:
        names: Of anything
        n: How many are shown"""

def check_folder(folder: Path) -> None:
    """A ValueError for a folder whose weights are a pickle, are not all there, or are cut short.

    Parameters:
        folder: With weights and config.json"""

def check_shapes(network: str, other, source: str) -> None:
    """A ValueError for tensors of another shape than a network's.

    Parameters:
        network: Name of its class
        other: (name of a tensor, shape in the files, shape by the config), of those where these differ
        source: Where it comes from"""

def check_left_over(path: str, names, source: str) -> None:
    """A ValueError for tensors of blocks that a network does not use: its config.json is that of another one.

    Parameters:
        path: Of the network's blocks, such as "model.layers"
        names: Of tensors that are in the files and not in the network
        source: Where it comes from"""

def read_tokenizer(where, **more) -> Any:
    """The tokenizer of a model; a ValueError where there is none.

    Parameters:
        where: Hub name or folder
        **more: Further arguments of `from_pretrained`

    Returns: Of `transformers`"""

def in_our_words(error: Exception, source: str) -> str:
    """What an error of `transformers` means here.

    Parameters:
        error: By `transformers`
        source: What was to be loaded

    Returns: Empty where the error says it itself"""
