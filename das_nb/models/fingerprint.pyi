# Written by `make export` from the module beside it: do not edit.
"""Which network this is: a digest of its class, shapes and weights"""
import torch

def fingerprint(hf, samples: int = 1024) -> str:
    """Digest of the class, the shapes and the weights, to bfloat16's precision at the sampled entries.

    So it is the same for one network in float32, bfloat16 and float64. In float16 weights are rounded otherwise, so
    that a network can have another one there; so have quantized weights.

    Parameters:
        hf: A `transformers` model
        samples: Entries read from each weight

    Returns: 16 hexadecimal digits"""

def checksum(x: torch.Tensor, rows: int = 256) -> torch.Tensor:
    """A sum over all bits of a tensor, each 8 bytes multiplied by a number of their own.

    Parameters:
        x: Of any dtype
        rows: Read at a time: 8 MB

    Returns: One int64"""

def contents(hf, rounded: bool = False) -> str:
    """Digest of all bits of all weights, with their names and shapes.

    Parameters:
        hf: A `transformers` model, or any module
        rounded: To bfloat16's precision, so that one network has the same ones in float32 and bfloat16

    Returns: 16 hexadecimal digits"""
