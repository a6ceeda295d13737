# Written by `make export` from the module beside it: do not edit.
"""Weights that are missing, left over, without numbers or nowhere are refused by name"""
import torch

def check_loaded(hf, info: dict, source: str) -> None:
    """A ValueError where weights of a network are not in its files, have another shape, or are left over.

    Parameters:
        hf: What was made of the files
        info: What `from_pretrained` says of it with `output_loading_info=True`
        source: Where it comes from"""

def check_finite(hf, name: str) -> None:
    """A ValueError for weights that are NaN or infinite.

    Parameters:
        hf: A network
        name: What errors call it"""

def check_devices(hf, name: str) -> None:
    """A ValueError unless all weights are there, on one device.

    Parameters:
        hf: A network
        name: What errors call it"""

def check_logits(logits: torch.Tensor, name: str = 'The network', dtype=None) -> None:
    """A ValueError where logits are NaN or infinite. A word that cannot be said (minus infinity) is left, unless all
    are.

    Parameters:
        logits: Of an answer, `[n, vocabulary]` or `[n, answers]`
        name: What errors call it
        dtype: In which it computes"""
