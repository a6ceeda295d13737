# Written by `make export` from the module beside it: do not edit.
"""A network and its tokenizer from the Hub, a folder, a GGUF file or an adapter"""
from pathlib import Path

def is_gguf(path: Path) -> bool:
    """Whether a path is that of a GGUF file.

    Parameters:
        path: Of a file, or of anything else

    Returns: By its name, in capitals too, or by its first bytes"""

def gguf_fault(path: Path) -> str:
    """What is wrong with a GGUF file.

    Parameters:
        path: A GGUF file that could not be loaded

    Returns: Empty where the file itself is sound"""

def read_model(
    source: str, dtype, device, revision=None, tokenizer=None, trust_remote_code: bool = False, **how
) -> tuple:
    """Read a network by `transformers`, from safetensors or GGUF.

    Parameters:
        source: Hub name, folder or GGUF file
        dtype: torch dtype
        device: On which it will compute
        revision: Branch, tag or commit of a Hub name
        tokenizer: Where it is given it is not read
        trust_remote_code: Run Python code that comes with the model
        **how: Further arguments of `from_pretrained`

    Returns: (network, tokenizer, commit where it came from the Hub)"""

def read_streamed(source: str, name: str, tokenizer, dtype, device, trust_remote_code: bool = False) -> tuple:
    """A folder's network, whose blocks stay on disk.

    Parameters:
        source: A folder
        name: As the user gave it
        tokenizer: Where it is given it is not read
        dtype: torch dtype
        trust_remote_code: Run Python code that comes with the model

    Returns: (network, tokenizer)"""
