"""What an interchange intervention accuracy is worth: baselines, controls, paired tests, verdict."""
from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
