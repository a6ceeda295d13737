# Written by `make export` from the module beside it: do not edit.
"""A training's state as a file: tensors as safetensors, the rest as JSON"""

def save_state(path, state: dict) -> None:
    """Write a state.

    Parameters:
        path: A .safetensors file; one that is there is replaced
        state: Of numbers, strings, None, lists, tuples, dicts and tensors"""

def load_state(path) -> dict:
    """Read a state; a ValueError where the file is damaged, or is none.

    Parameters:
        path: A file that `save_state` wrote"""
