# Written by `make export` from the module beside it: do not edit.
"""Which network this is: a digest of its class, shapes and weights"""

def fingerprint(hf, samples: int = 1024) -> str:
    """Digest of the class, the shapes and the weights, to bfloat16's precision at the sampled entries.

    So it is the same for one network in float32, bfloat16 and float64. In float16 weights are rounded otherwise, so
    that a network can have another one there; so have quantized weights.

    Parameters:
        hf: A `transformers` model
        samples: Entries read from each weight

    Returns: 16 hexadecimal digits"""
