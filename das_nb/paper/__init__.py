"""Wu et al. 2023: what was published, and its experiments repeated in one run."""
from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
