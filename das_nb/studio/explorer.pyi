# Written by `make export` from the module beside it: do not edit.
"""Single interchanges to try out: two inputs, both causal graphs, and what the network says before and after"""
from das_nb.causal.task import Task
from das_nb.method.alignment import Alignment
from das_nb.studio.widget import LiveWidget
from typing import Any

def graph(task: Task, hypothesis: str) -> dict:
    """A hypothesis' causal model as boxes and edges, for a browser.

    Parameters:
        hypothesis: Name of one of the task's hypotheses

    Returns: width, height, box, output; nodes: [name, x, y, width, whether an input]; edges: [parent, child, x, y,
        ...]"""

class InterchangeExplorer(LiveWidget):
    """Try single interchanges of some alignments, on any inputs.

    `show` puts another alignment in; `load_pairs` computes the table of pairs at once, which otherwise waits until
    somebody opens it."""
    alignments: list
    n: int
    background: bool
    asked: dict
    def __init__(self, *alignments, n: int = 200, background: bool | None = None) -> None:
        """
        Parameters:
            *alignments: To choose from; there may be none yet
            n: Pairs in the table
            background: Compute on a thread; default: except on Colab"""
    def wait(self, timeout: float | None = 60.0) -> None:
        """Return when all that was asked is answered.

        Parameters:
            timeout: Seconds; None: as long as it takes"""
    def show(self, alignment: Alignment, wait: bool = True) -> None:
        """Show an interchange of this alignment.

        Parameters:
            alignment: One that is there already, or another
            wait: Return when it is shown; else it is shown after what is being computed"""
    def clear(self) -> None:
        """Forget all alignments."""
    def load_pairs(self, details: int = 30) -> None:
        """Compute the table of the alignment that is shown, so that a page saved from now on has it.

        Parameters:
            details: Pairs that can be opened in a saved page, the wrong ones first"""
    def figure(self) -> Any:
        """Both causal models and the verdict, as a picture.

        Returns: A matplotlib figure, or None where nothing is shown yet"""
