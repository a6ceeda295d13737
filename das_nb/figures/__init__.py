"""Figures: maps, curves and captions made from plain results, and the page that holds them."""
from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
