"""What an interchange intervention accuracy is worth: baselines, controls, paired tests, verdict."""
from pkgutil import iter_modules

from lazy_loader import attach

# The modules of this wing as its attributes, imported when first used: `das.stats` is one
__getattr__, __dir__, __all__ = attach(__name__, [m.name for m in iter_modules(__path__)])
