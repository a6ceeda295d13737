# Written by `make export` from the module beside it: do not edit.
"""A causal model as a graph: variables in boxes with their values, and what was swapped stands out"""
import matplotlib.pyplot as plt
from collections.abc import Iterator, Mapping
from das_nb.causal.model import CausalModel
from das_nb.causal.task import Task
from dataclasses import dataclass
from typing import Any

def value_text(value) -> str:
    """A value as it is written into a box, cut where it is long"""

def variable_text(model: CausalModel, variable: str, value) -> str:
    """The value of a variable as it is written into its box: as `write` of its causal model says"""

def value_words(task: Task, model: CausalModel, variable: str, value) -> str:
    """The value of a variable as a reader of the task's prompts would write it.

    Parameters:
        model: One of its causal models
        variable: Of that causal model"""

@dataclass
class Layout:
    """Where the boxes and edges of a causal model's drawing are, in points; y grows upwards.

    Parameters:
        x: node -> centre; a node is a variable, or a place for a passing edge: (parent, column)
        width: variable -> width of its box
        room: width of each column
        box: height of every box"""
    model: CausalModel
    x: dict
    y: dict
    width: dict
    room: list
    box: float
    def ways(self, variable: str) -> Iterator[Any]:
        """The edges into a variable, spread over the left side of its box

        Parameters:
            variable: where the edges end

        Returns: yields (parent, points): level at each point, bent from the first to the second, straight to the
        third,
            and so on"""

def layout(model: CausalModel, texts: Mapping, box: float = 40, gap: float = 18) -> Layout:
    """Place the variables of a causal model.

    Parameters:
        texts: variable -> text that its box must hold beside its name; may be empty
        box: height of a box
        gap: between boxes, above one another"""

def downstream(model: CausalModel, variables: set) -> set:
    """`variables` and all that is computed from them"""

@dataclass
class _Drawing:
    """A drawing in the making"""
    ax: plt.Axes
    place: Layout
    values: Mapping
    swapped: set
    reached: set
    scale: float
    def box(self, variable: str) -> None:
        """One variable: its name, its value if there is one, and a frame that says what it is"""
    def edges(self, variable: str) -> None:
        """The edges into a variable: dashed where it was swapped, orange where they carry on what was swapped"""
