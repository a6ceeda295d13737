# Written by `make export` from the module beside it: do not edit.
"""From what is chosen to a run, and from the run to the map"""
from das_nb.studio.choices import Choices
from das_nb.studio.layout import StudioLayout
from typing import Any

class WatchedRun(StudioLayout):
    """The Studio's parts, with a run of what is chosen."""
    out: Any
    run: Any
    def __init__(self, choices: Choices, out=None, foreground: bool = False) -> None:
        """
        Parameters:
            choices: What is fitted first
            out: Folder of the grid; default: a temporary one
            foreground: Train in the kernel's own thread"""
    def close(self) -> None:
        """End the run and all widgets."""
    def start(self) -> Any:
        """What Run does. On the kernel's own thread it returns at the end."""
    def reset(self) -> None:
        """A new, empty map. What was finished stays in its folder, if that has a name."""
