"""Causal abstraction of language models with Boundless DAS."""
__version__ = "0.1.0"

from lazy_loader import attach_stub

# The public names stand in __init__.pyi, where type checkers and editors read them too. Each is imported when it is
# first used, so that `import das_nb` does not wait for torch.
__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
