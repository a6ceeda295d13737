# Written by `make export` from the module beside it: do not edit.
"""Encoders and encoder-decoders: only the blocks above a site run, on all tokens"""
from das_nb.engine.paths import KeptPath
from typing import Any

class BidirectionalPath(KeptPath):
    """Keeps the output of the block below a site for all tokens; runs the blocks above it on all tokens."""
    checked: str
    def __init__(self, tokens, sites, budget=None) -> None: ...
    @classmethod
    def suits(cls, model) -> Any: ...
    def fill(self, keep, batch_size=..., check=None, progress=None) -> None:
        """One pass over the prompts, those of one length together."""
    def resume(self, site, rows, hidden) -> Any:
        """Run only the blocks above the site, on all tokens."""
