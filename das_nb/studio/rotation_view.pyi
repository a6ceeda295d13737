# Written by `make export` from the module beside it: do not edit.
"""Inside a rotation: which of the network's own dimensions it uses, and which of its directions are swapped"""
from das_nb.method.alignment import Alignment
from das_nb.studio.widget import LiveWidget
from matplotlib.figure import Figure
from typing import Any

def rotation_data(alignment: Alignment) -> dict:
    """What a `RotationView` draws, as JSON.

    Returns: width, directions, temperature, rotated; variables: a dict for each, as `_variable_data` makes it"""

class RotationView(LiveWidget):
    """Which dimensions and directions an alignment uses. `show` puts another one in its place, `clear` none."""
    alignment: Alignment | None
    def __init__(self, alignment: Alignment | None = None) -> None:
        """
        Parameters:
            alignment: There may be none yet"""
    def show(self, alignment: Alignment) -> None:
        """Look into this alignment."""
    def clear(self) -> None:
        """Show none."""
    def figure(self) -> Any:
        """The same as a picture.

        Returns: A matplotlib figure, or None where there is no alignment yet"""

def mask_plot(alignment: Alignment, ax=None) -> Any:
    """The mask over the directions of the rotated space.

    The lines are the soft mask, shaded is what the hard one swaps, dashed are the boundaries.

    Parameters:
        ax: matplotlib axes; default: new ones

    Returns: The axes"""

def rotation_figure(alignment: Alignment) -> Figure:
    """Weights of dimensions above, the mask in the rotated space below."""
