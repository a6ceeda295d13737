# Written by `make export` from the module beside it: do not edit.
"""Eight colours that everybody can tell apart, and a scale that goes from light to dark"""
from typing import Any

COLOURS: list
BLUE: Any
ORANGE: Any
GREEN: Any
GREY: str

def map_colours() -> Any:
    """From the colour of the page, for nothing, to one that stands out, in even steps of lightness: it survives grey
    print."""
