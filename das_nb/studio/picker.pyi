# Written by `make export` from the module beside it: do not edit.
"""Choose token positions on a prompt: click, use the keyboard, or take a role"""
from das_nb.causal.task import Task
from das_nb.models.language_model import LanguageModel
from das_nb.studio.widget import LiveWidget
from matplotlib.figure import Figure

class TokenPicker(LiveWidget):
    """The tokens of a prompt, to choose positions from.

    Click or Space toggles, Shift extends, arrow keys move, and each role has a button. `selected` holds tokens,
    counted from the end; `roles_chosen` names of roles; `joined_chosen` sites of several tokens; `locked` the
    reason why nothing can be chosen now, or ''."""
    model: LanguageModel
    task: Task
    seed: int
    roles_chosen: list
    selected: list
    joined_chosen: list
    locked: str
    def __init__(self, model: LanguageModel, task: Task, positions=(), seed: int = 0) -> None:
        """
        Parameters:
            model: Whose tokens
            task: Whose prompts
            positions: Chosen at first: roles and indices, as `fit_grid` takes them
            seed: Of the prompt that is shown"""
    def show(self, model: LanguageModel, task: Task, seed: int = 0) -> None:
        """Show a prompt of a task. What was chosen stays, as far as the prompt has it.

        Parameters:
            model: Whose tokens
            task: Whose prompts
            seed: Of the prompt"""
    @property
    def positions(self) -> list:
        """What is chosen, in the order of the prompt: roles by name, other tokens from the end; then sites of several.

        Returns: For `fit_grid`"""
    def choose(self, positions) -> None:
        """Choose these and nothing else.

        Parameters:
            positions: Roles, indices from either end, and tuples of these, as `fit_grid` takes them; or one role or
                index"""
    def another(self) -> None:
        """Show another prompt of the task."""
    @classmethod
    def of(cls, tokens: list, roles=None, positions=()) -> TokenPicker:
        """A picker of plain strings, with no model.

        Parameters:
            tokens: Strings
            roles: Role -> index of its token, from either end; "last" is there by itself
            positions: Chosen at first"""
    def figure(self) -> Figure:
        """The prompt with the chosen tokens marked."""
