# Written by `make export` from the module beside it: do not edit.
"""LoRA adapters, added to the weights they belong to"""
from typing import Any

def adapter_config(folder) -> dict:
    """What a LoRA adapter says of itself, as peft writes it. A ValueError for what `merge_adapter` cannot merge
    exactly.

    Parameters:
        folder: With an `adapter_config.json`

    Returns: Empty where the folder has none"""

def merge_adapter(hf, folder) -> Any:
    """Add a LoRA adapter to the weights of its model, exactly: W + alpha/r B A, summed in float32.

    Where anything does not fit, a ValueError, and nothing is changed.

    Parameters:
        hf: The `transformers` model that the adapter was trained on; its weights are changed in place
        folder: Of the adapter, in peft's layout"""
