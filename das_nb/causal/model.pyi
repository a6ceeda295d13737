# Written by `make export` from the module beside it: do not edit.
"""An algorithm as a graph of variables: run it, intervene on it, predict what an interchange intervention gives"""
from collections.abc import Callable, Iterable, Mapping
from typing import Any

class CausalModel:
    """Variables and how each is computed from others: an acyclic graph that can be run and intervened upon.

    `inputs` gives the values that each input may take, `functions` how every other variable is computed; the
    parents of a variable are the names of its function's arguments. `run` computes all variables, `intervene` holds
    some of them, `interchange` holds each at the value that it has in a run of another input.

    A causal model equals itself alone: whether two functions compute the same cannot be decided by trying them.
    What hypotheses of a task say about the same pairs is compared by `das_nb.causal.sampling.meaning`.

    Raises:
        ValueError: a cycle, an unknown parent or output, a variable that is both input and computed, an empty list
            of values
        TypeError: inputs or functions that are no dict
    Example:
        >>> algorithm = das.CausalModel("is a + b even?", dict(a=range(5), b=range(5)),
        ...     dict(sum=lambda a, b: a + b, even=lambda sum: sum % 2 == 0))
        >>> algorithm.interchange(dict(a=1, b=1), dict(sum=dict(a=2, b=3)))["even"]     # of 5: False"""
    name: str
    inputs: dict
    functions: dict
    write: dict
    variables: tuple
    output: Any
    order: tuple[str, ...]
    def __init__(
        self, name: str, inputs: Mapping[str, Iterable | None], functions: Mapping[str, Callable | tuple],
        output: str | None = None, write: Mapping[str, Callable] | None = None,
    ) -> None:
        """
        Parameters:
            name: what people call it; the title of drawings
            inputs: input -> the values it may take; None for any value
            functions: variable -> function of its parents, or (parents, function)
            output: the variable that is the answer; None: the last of `functions`
            write: variable -> function of its value: how drawings and tables write it"""
    def parents(self, variable: str) -> tuple[str, ...]:
        """The variables that `variable` is computed from, in the order of its function's arguments; none for an input"""
    def upstream(self, variable: str) -> set[str]:
        """All variables that `variable` is computed from, by way of others too"""
    def __repr__(self) -> str: ...
    def run(self, inputs: Mapping) -> dict:
        """Compute every variable from `inputs`. ValueError for missing or unknown inputs, and values that one cannot
        take

        Parameters:
            inputs: input -> value, every input and nothing else

        Returns: every variable's value"""
    def steady_run(self, inputs: Mapping) -> dict:
        """As `run`, twice. ValueError unless both runs give the same, and leave the inputs as they were

        Parameters:
            inputs: input -> value

        Returns: every variable's value"""
    def intervene(self, inputs: Mapping, values: Mapping) -> dict:
        """Compute every variable from `inputs` while the variables in `values` are held. Checks are those of `run`

        Parameters:
            inputs: input -> value, every input and nothing else
            values: variable -> the value it is held at; any variables, also several or none

        Returns: every variable's value"""
    def interchange(self, base: Mapping, sources: Mapping[str, Mapping]) -> dict:
        """Compute every variable from `base` while each variable in `sources` has the value of its own source run

        `y = model(b; V <- V(s))` (Wu et al. 2023, section 3; Geiger et al. 2021); the source runs are not
        intervened upon. The output y is the counterfactual label that a network is tested against.

        Parameters:
            base: the inputs of the run that is intervened upon
            sources: variable -> the inputs of the run that its value is taken from

        Returns: every variable's value"""
    def draw(self, values: Mapping | None = None, ax=None, swapped: Iterable[str] = ()) -> Any:
        """Draw the causal model as a graph, with values in the boxes and the variables in `swapped` highlighted

        Raises ValueError for names that are no variables of the model.

        Parameters:
            values: variable -> the value to write into its box, as from `run` or `interchange`
            ax: matplotlib axes; None: new ones of the right size
            swapped: variables that were intervened upon

        Returns: the axes"""
