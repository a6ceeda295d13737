# Written by `make export` from the module beside it: do not edit.
"""How every HTML page of das_nb looks: pictures for light and dark, one style, a template that escapes what it is given"""
from typing import Any

def picture(draw, alt: str) -> dict:
    """A figure for both kinds of page.

    Parameters:
        draw: Function that makes a figure and returns its axes
        alt: What is to be seen, for those who do not see it

    Returns: light and dark: addresses; alt"""

def template(body: str) -> Any:
    """A page with `body` in it.

    Parameters:
        body: What stands between the heading and the end, in jinja2; it may call `figure(picture, caption)` and
            `named(rows)`

    Returns: Its `render` wants `title` and `lead` too"""
