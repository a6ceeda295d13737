# Written by `make export` from the module beside it: do not edit.
"""How every HTML page is made: one style, pictures for light and dark, templates that escape their text"""
from typing import Any

TEMPLATES: Any

def picture(draw, alt: str) -> dict:
    """A figure for both kinds of page.

    Parameters:
        draw: Function that makes a figure and returns its axes
        alt: What is to be seen, for those who do not see it

    Returns: light and dark: addresses; alt"""

def rendered(name: str, **values) -> str:
    """A template filled in. Raises jinja2's UndefinedError for a value that it wants and is not given.

    Parameters:
        name: Of a template: its path within das_nb
        **values: What it is given; a page wants `title` and `lead` too"""
