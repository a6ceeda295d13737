"""Many alignments: plan, cells, run, transfer, estimate. A grid is a folder."""
from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
