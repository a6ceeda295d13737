# Written by `make export` from the module beside it: do not edit.
"""An alignment map to click on: it fills while a grid is being fitted, and shows the report of the chosen cell"""
import pandas as pd
from das_nb.grids.cells import Cell
from das_nb.grids.grid import Grid
from das_nb.studio.widget import LiveWidget
from typing import Any

FIGURES: tuple
KEPT: int
AT_ONCE: int

def figures_of(report) -> dict:
    """The numbers of a report; a ValueError if it has no IIA.

    Parameters:
        report: A `Report`, or a row of `Grid.table`"""

def point(p: dict) -> list:
    """A step of a training: [step, loss, IIA of the batch, validation hard, soft, [boundary], temperature].

    Parameters:
        p: step, loss, iia, hard, soft, boundary, temperature; or a `FitEvent` as a dict, as in an alignment's
            history"""

def thin(points: list, most: int = ...) -> list:
    """At most `most` of the points, evenly, the last among them; those with a validation before others.

    Parameters:
        points: As `point` makes them"""

class AlignmentMap(LiveWidget):
    """Layers x positions in the browser, filled as cells finish.

    A cell that is chosen, by click or arrow keys, shows its report and its training curves. `tab` is the hypothesis
    shown and `selected` the chosen cell: [index of its layer, index of its position], or []."""
    grid: Any
    inside: dict
    axes: dict
    selected: list
    tab: str
    def __init__(self, grid: Grid | None = None) -> None:
        """
        Parameters:
            grid: What it shows; default: nothing yet"""
    def set_axes(self, hypotheses, layers, positions, tokens=(), grid=None, inside=None) -> None:
        """Draw an empty map.

        Parameters:
            hypotheses: Names
            layers: Blocks
            positions: Roles, indices, or tuples of those
            tokens: Text at each position of an example prompt, for the axis
            grid: A `Grid` whose files hold curves of finished cells that nobody told
            inside: component, head and stack, as in `Site.inside`; default: outputs of blocks"""
    def active(self, cell) -> None:
        """Let a cell pulse.

        Parameters:
            cell: The `Cell` that is trained now, or None"""
    def curve(self, cell: Cell, points: list) -> None:
        """Append points to a cell's curves; a curve that begins anew takes the place of the old one.

        Parameters:
            points: Dicts with step, loss, iia, hard, soft, boundary, temperature; those that are new"""
    def report(self, cell: Cell, report) -> None:
        """A cell is finished.

        Parameters:
            report: A `Report`, or a row of `Grid.table`"""
    def fail(self, cell: Cell, why: str) -> None:
        """A cell could not be finished.

        Parameters:
            why: In words"""
    def show(self, grid: Grid) -> None:
        """Show a grid as it is now.

        Parameters:
            grid: Finished or not"""
    @classmethod
    def of(cls, table: pd.DataFrame) -> AlignmentMap:
        """The map of a table.

        Parameters:
            table: Columns hypothesis, layer, position, iia; others of `Grid.table`'s as far as there are"""
    def figure(self) -> Any:
        """The maps of all hypotheses that have a finished cell.

        Returns: A matplotlib figure; None while no cell is finished"""
