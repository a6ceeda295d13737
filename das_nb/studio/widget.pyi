# Written by `make export` from the module beside it: do not edit.
"""A widget that sends its state in small pieces, and still draws itself without a kernel"""
import anywidget
from collections.abc import Iterator
from typing import Any

LIMIT: int

def pieces(path: tuple, value, more: bool = False) -> Iterator[Any]:
    """Split a change into changes of at most `LIMIT` bytes.

    Parameters:
        path: Keys from `data` down
        value: What goes there: anything that JSON has
        more: Append `value`, a list, to the list that is there

    Returns: Yields `[path, value, more]`"""

def merge(data: dict, changes) -> None:
    """Put changes into `data`, as the browser does.

    Parameters:
        data: Changed in place
        changes: `[path, value, more]` each"""

def front(*names: str) -> tuple:
    """The front end of a widget: the files that make it up, one after the other in one module. Not all have a style
    sheet.

    Parameters:
        *names: Of the widget's files in das_nb/studio/js, its parts first; `live`, which all widgets share, comes
            first of all

    Returns: (JavaScript module, style sheet)"""

class LiveWidget(anywidget.AnyWidget):
    """A widget that draws `data`.

    Change `data` with `tell` alone, from any thread; traits of a widget's own are what the browser writes.
    A subclass sets `_esm, _css = front(name)`; its module ends with `export default { initialize, render }`."""
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

def still_bundle(html: str, figure) -> dict:
    """What readers without a kernel see of a live view: HTML, and a picture where not even HTML is shown.

    Parameters:
        figure: A matplotlib figure, or None

    Returns: MIME type -> data"""
