# Written by `make export` from the module beside it: do not edit.
"""A widget that sends its state in small pieces, and still draws itself without a kernel"""
import anywidget
from collections.abc import Iterator
from typing import Any

LIMIT: int

def pieces(path: tuple, value, more: bool = False) -> Iterator[Any]:
    """Take a change apart into ones of at most `LIMIT` bytes.

    Parameters:
        path: Keys from `data` down
        value: Of JSON's kinds
        more: `value` is a list that is appended

    Returns: Yields `[path, value, more]`"""

def merge(data: dict, changes) -> None:
    """Put changes into `data`, as the browser does.

    Parameters:
        data: Changed in place
        changes: `[path, value, more]` each"""

def front(name: str) -> tuple:
    """The front end of a widget: what all share, and its own.

    Parameters:
        name: Of the widget's files in das_nb/studio/js

    Returns: (JavaScript module, style sheet)"""

class LiveWidget(anywidget.AnyWidget):
    """A widget that draws `data`. Change that with `tell` alone, from any thread; traits of a widget's own are what
    the browser writes. A subclass sets `_esm, _css = front(name)`; its module ends with `export default {
    initialize, render }`."""
    data: dict
    def __init__(self, data=None, **traits) -> None:
        """
        Parameters:
            data: What is drawn at first"""
    def tell(self, *changes) -> None:
        """Change `data`, here and in every browser that shows it.

        Parameters:
            *changes: `(path, value)` puts `value` there; `(path, items, True)` appends items to a list. A path is a
                key or a tuple of keys"""
    def get_state(self, *args, **kwargs) -> Any:
        """A copy, since another thread may be telling something."""
    def figure(self) -> Any:
        """The widget as a picture, for where not even HTML is shown.

        Returns: A matplotlib figure, or None"""

def static_html(widget: LiveWidget) -> str:
    """A piece of HTML with the widget as it is now, that works in any page: no kernel, no network."""

def beside(html: str, figure) -> dict:
    """What stands beside a live view for readers without a kernel: HTML, and a picture for where not even that is
    shown.

    Parameters:
        figure: A matplotlib figure, or None

    Returns: MIME type -> data"""
