# Written by `make export` from the module beside it: do not edit.
"""One interchange in full: what the causal model says, and what the network does"""
from das_nb.causal.pairs import Pairs
from das_nb.engine.captures import Captures
from das_nb.method.alignment import Alignment
from dataclasses import dataclass

@dataclass(frozen=True)
class Answer:
    """What the network says after a prompt.

    Parameters:
        word: Its most probable token as text; under another answer rule, the answer word by that rule
        among: Whether that is one of the task's answers
        probabilities: Answer word -> its probability among all tokens"""
    word: str
    among: bool
    probabilities: dict
    def __str__(self) -> str: ...

@dataclass(frozen=True)
class Interchange:
    """A base, a source, and the base with one variable taken from the source. Triples come in this order.

    Parameters:
        variable: That is swapped
        inputs: (base, source): dicts, input name -> value
        values: Three dicts: the value of every variable in the causal model
        labels: Three words: the causal model's answers; the last is the counterfactual label
        network: Three `Answer`s
        right: After the swap the network says what the causal model does"""
    variable: str
    inputs: tuple
    values: tuple
    labels: tuple
    network: tuple
    right: bool
    @property
    def changes(self) -> bool:
        """Returns: Whether the swap should change the base's answer"""
    def __str__(self) -> str: ...

def interchanges(alignment: Alignment, captures: Captures, pairs: Pairs, batch_size: int = 256) -> list:
    """Interchange pair by pair, with the network's answers before and after.

    Parameters:
        captures: Of the pool that the pairs are of
        pairs: Of the alignment's hypothesis
        batch_size: Pairs per forward pass

    Returns: An `Interchange` for each pair"""

def interchange(alignment: Alignment, base: dict, source: dict, variable: str | None = None) -> Interchange:
    """Take one variable of `base` from `source`, in the causal model and in the network: one pair, looked at closely.

    Three columns, in this order: the base, the source, and the base with the variable taken from the source. For
    each the result has the causal model's values and answer, and the network's answer, in the third with the
    subspace swapped.

    Parameters:
        base: Input name -> value
        source: Likewise
        variable: A variable of the alignment's hypothesis; may be left out where there is one

    Raises:
        ValueError: inputs that the task does not have, no such variable, or several and none named
    Example:
        >>> base, source = dict(lower=200, upper=500, amount=100), dict(lower=200, upper=500, amount=300)
        >>> das.interchange(alignment, base, source)"""
