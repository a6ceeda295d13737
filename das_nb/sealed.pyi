# Written by `make export` from the module beside it: do not edit.
"""Tensors and JSON in one file that carries a digest of both, and the number of its format"""

FORMAT: int
MOST_TENSORS: int

def digest(weights: dict, *texts: str) -> str:
    """SHA-256 of the contents of a file.

    Parameters:
        weights: Tensors by name
        *texts: The rest of the file

    Returns: 64 hexadecimal digits"""

def write_sealed(path, weights: dict, text: str) -> None:
    """Write a file with its digest and format; an OSError says why it cannot be.

    Parameters:
        path: Where the file is to be
        weights: Tensors by name
        text: What they are of, as JSON"""

def read_sealed(path) -> tuple:
    """The contents of a file, with its digest checked. A ValueError says what is wrong with it.

    Parameters:
        path: A .safetensors file

    Returns: (what the JSON holds, tensors by name, whether it has a digest)"""

def read_header(path) -> tuple:
    """What a file says beside its tensors. Those are read too, unless they were checked before.

    Parameters:
        path: A .safetensors file

    Returns: (what the JSON holds, whether it has a digest)"""
