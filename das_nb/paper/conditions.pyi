# Written by `make export` from the module beside it: do not edit.
"""The conditions of the robustness table: instructions, brackets, contexts, correct or incorrect inputs"""
from dataclasses import dataclass

VARIANTS: dict
CONDITIONS: dict
LEFT: str
BOTH: str
ROWS: list
MATRIX: tuple

@dataclass(frozen=True)
class Row:
    """A row of the robustness table.

    Parameters:
        trained: Condition in which the alignments were trained
        tested: Condition in which they are tested; default: the one of the training
        paper: The paper's row that this one repeats"""
    label: str
    hypothesis: str
    trained: str = 'yes_no'
    tested: str | None = None
    paper: str = ''
    def __post_init__(self) -> None: ...

def maps_of(rows) -> dict:
    """The maps that rows of the table stand on.

    Returns: Condition -> hypotheses trained in it"""
