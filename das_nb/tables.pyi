# Written by `make export` from the module beside it: do not edit.
"""A result as text and as HTML, from one list of rows"""

def shown(text) -> str:
    r"""Text from a file or a model as a terminal may have it: what would move the cursor, colour, ring, link or turn
    the direction of writing is written out, such as \x1b. Line ends and tabs stay."""

def as_html(title: str, rows, columns=(), notes=(), line: str = '  {}{}') -> str:
    """A table for a notebook or a page; all its text is escaped. Without rows it is a paragraph.

    Parameters:
        rows: Cells of each row
        columns: Names of the columns
        notes: Sentences under the rows
        line: The row as text, see `str.format`; `{:>8}` sets a column right"""

class Table:
    """What a result shows to a person: a title, rows of cells, and notes under them.

    A class that inherits it has `title` and `rows`, and where they help `columns`, `notes` and another `line`.
    A dataclass says `@dataclass(repr=False)`: its own `__repr__` would show every field instead."""
    columns: tuple
    line: str
    def title(self) -> str: ...
    def rows(self) -> list: ...
    @property
    def notes(self) -> tuple: ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
