# Written by `make export` from the module beside it: do not edit.
"""What the language model is asked, what the right answer is, and how it might be computed"""
from das_nb.causal.model import CausalModel
from das_nb.causal.prompting import Asking
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True)
class Prompt:
    """A rendered prompt: its text, and the characters that play a role in it.

    Parameters:
        text: What the language model reads
        spans: Role -> (start, end), offsets into `text`; roles may overlap
        inputs: Its inputs, for networks that read no text"""
    text: str
    spans: dict = ...
    inputs: dict = ...

@dataclass(frozen=True)
class Hypothesis:
    """A claim about how the answer is computed: a causal model, and the variables in it to be found in the network.

    An interchange intervention on a variable gives each pair of prompts its counterfactual label, the base's answer
    with the variable as in the source; a network that gives those answers when a part of it is swapped computes the
    variable there. Two hypotheses are equal if all four parts are, and a causal model equals itself alone;
    `meaning` compares what hypotheses of a task say.

    Parameters:
        name: How it is called in code, tables and files
        causal_model: From the task's inputs to the answer
        variables: Names of the variables to be found; one of them is swapped in each pair
        description: One sentence for tables and reports

    Raises:
        ValueError: no variable, one of them twice, or one that the causal model does not have
    Example:
        >>> algorithm = das.CausalModel("is a + b odd?", dict(a=range(5), b=range(5)),
        ...     dict(sum=lambda a, b: a + b, odd=lambda sum: sum % 2))
        >>> das.Hypothesis("sum", algorithm, "sum", "is the sum computed before its parity?")"""
    name: str
    causal_model: CausalModel
    variables: tuple | str
    description: str = ''
    def __post_init__(self) -> None: ...

class Task:
    """Inputs, how they are written as a prompt, the right answer, and hypotheses about how it is computed.

    `name`, `template`, `causal_model`, `write` and `show` are as given. `answers` is a tuple of words, `hypotheses`
    a dict by name, `roles` a dict of patterns, `asking` an `Asking`, `examples` the inputs of its solved examples.
    `maker` and `arguments` are what made the task: `Task`, or one of `BUNDLED_TASKS`, and what it was called with.

    Raises:
        ValueError: which part does not fit the others: a field of the template that is no input, a role that is not
            in the prompt, an answer without a word, a hypothesis whose causal model answers otherwise than the
            task's, a sample that does not follow from its generator, a function that gives another value when it is
            asked again
    Example:
        >>> larger = das.CausalModel("x > y?", dict(x=range(9), y=range(9)),
        ...     dict(more=lambda x, y: x > y, answer=lambda more: more))
        >>> def sample(rng): return dict(x=int(rng.integers(9)), y=int(rng.integers(9)))
        >>> das.Task("larger", "Is {x} more than {y}? Answer:", sample, larger, {True: " yes", False: " no"})"""
    maker: Any
    arguments: dict
    name: str
    template: str
    causal_model: CausalModel
    write: Any
    show: Any
    asking: Asking
    examples: tuple
    answers: tuple
    roles: dict
    hypotheses: Any
    added: tuple
    def __init__(
        self, name: str, template: str, sample, causal_model: CausalModel, answers: dict, hypotheses=None, roles=None,
        write=..., show=...,
    ) -> None:
        """
        Parameters:
            name: What the task is called
            template: The prompt, a `{field}` for each input; each field is a role (a second `{amount}` is
                "amount_2")
            sample: Function of a `numpy.random.Generator` that returns one dict of inputs
            causal_model: Computes the right answer from the inputs
            answers: Value of the causal model's output -> the word that the language model should say
            hypotheses: `Hypothesis` objects; default: each inner variable of `causal_model` is one
            roles: Further roles: name -> regular expression; its first group is the span, or the whole match
            write: How the value of an input is written in the prompt, where the field has no format or conversion
            show: Inputs -> dict of numbers and strings for tables and JSON"""
    def sample(self, n: int, seed: int = 0) -> list:
        """Draw inputs of the task.

        Parameters:
            n: How many inputs to draw, independently of each other
            seed: The same seed gives the same inputs

        Returns: Dicts, input name -> value"""
    def plain_prompt(self, inputs: dict) -> Prompt:
        """Write inputs as a prompt, by the template alone.

        Parameters:
            inputs: Input name -> value

        Returns: The text, with the span of each role"""
    def prompt(self, inputs: dict) -> Prompt:
        """Write inputs as a prompt, with the examples and the chat template of `asking`. Roles are those of the prompt
        itself.

        Parameters:
            inputs: Input name -> value

        Returns: The text, with the span of each role"""
    def answer(self, value) -> str:
        """The word for a value of the causal model's output. A ValueError for a value that has none.

        Parameters:
            value: A value of the causal model's output

        Returns: One of `task.answers`"""
    def label(self, inputs: dict) -> str:
        """The right answer, from running the causal model.

        Parameters:
            inputs: Input name -> value

        Returns: One of `task.answers`"""
    def hypothesis(self, name) -> Hypothesis:
        """Look a hypothesis up by name. The ValueError for an unknown one suggests close names.

        Parameters:
            name: Name of one of the task's hypotheses; a `Hypothesis` is returned as it is"""
    def variant(self, **changes) -> Task:
        """The same task with some arguments changed. A threshold is dropped, since it holds for one way of asking: see
        `calibrate`.

        Parameters:
            **changes: Arguments of the function that made the task (`price_tagging_game`, `Task`, ...) or of
            `Asking`:
                new values"""
    def also(self, *hypotheses) -> Task:
        """The same task with further hypotheses. No file holds them: pass the task to load an alignment with one of
        them.

        Parameters:
            *hypotheses: `Hypothesis` objects, each with a name that the task does not have yet"""
    def spec(self) -> dict:
        """What is stored of the task beside an alignment: all of a bundled task, the name of any other.

        Returns: For JSON; `task_from_spec` reads it"""
    def __repr__(self) -> str: ...
