# Written by `make export` from the module beside it: do not edit.
"""Several maps on one scale of colours"""
import pandas as pd
from das_nb.figures.maps import Map
from typing import Any

def side_by_side(maps: list[Map], axes=None, across=2) -> Any:
    """Draw maps on one scale, with one colour bar.

    Parameters:
        axes: As many matplotlib axes; default: new ones
        across: Maps in a row of new axes

    Returns: The axes, in one dimension"""

def map_panel(grids, hypotheses=None, value='iia', axes=None, across=2) -> Any:
    """The maps of several hypotheses, or of several grids, on one colour scale, mean over seeds.

    Cells that were not run are hatched, the highest of each map is framed. A component, head or stack that is not
    the default stands in the title of its map. Raises ValueError where there is nothing to draw.

    Parameters:
        grids: A `Grid`, a table like that of `Grid.table`, or a dict: title -> one of those
        hypotheses: Which ones, by name; default: all that have a finished cell
        value: Column of the table: an accuracy, "normalised", "normalised_paper", a number such as "rank"; or
            "spread" of the IIA over the seeds
        axes: As many matplotlib axes as there are maps; default: new ones
        across: Maps in a row of new axes

    Returns: The axes, in one dimension"""

def transfer_map(matrix: pd.DataFrame, ax=None, ends=(0.5, 1.0), names=('chance', 'every pair')) -> Any:
    """Heat map of IIA, trained here and tested there.

    Cells that were not run are hatched, those trained and tested on the same are framed. Raises ValueError for what
    is no matrix of shares.

    Parameters:
        matrix: IIA: a row for what was trained on, a column for what was tested on; NaN where nothing was run.
            `attrs['counts']`: of pairs and seeds, and `attrs['site']`, for the caption
        ax: matplotlib axes; default: new ones of a fitting size
        ends: IIA at which the colours begin and end
        names: What those are

    Returns: The axes"""
