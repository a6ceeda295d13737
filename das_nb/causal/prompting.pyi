# Written by `make export` from the module beside it: do not edit.
"""How a task is put to a network: examples, chat template, and the rule by which an answer is read"""
from dataclasses import dataclass
from typing import Any, NamedTuple

RULES: dict

def check_rule(rule: str, answers: tuple) -> None:
    """A ValueError for an unknown rule, and for a threshold between more than two words.

    Parameters:
        rule: One of `RULES`
        answers: Of the task"""

class Chat(NamedTuple):
    """What a chat template writes around the turns of a conversation.

    Parameters:
        first: Before the user's first turn, with the system prompt if there is one
        reply: Between a turn of the user and one of the assistant
        turn: Between a turn of the assistant and one of the user
        last: After the user's last turn, up to where the assistant begins
        trims: Whether white space around a turn is cut off"""
    first: str
    reply: str
    turn: str
    last: str
    trims: bool

def chat_pieces(tokenizer) -> Chat:
    """Take a tokenizer's chat template apart. A beginning-of-text token that the tokenizer adds by itself is left out.

    A ValueError without a template, and for one that writes a turn differently by its place in the conversation.

    Parameters:
        tokenizer: With a chat template"""

@dataclass(frozen=True)
class Asking:
    """How a task is put to a network, and how its answer is read. `Task.variant` takes these as arguments.

    A ValueError for numbers that are no integers from 0 on.

    Parameters:
        examples: Solved examples before each prompt
        examples_seed: The same seed gives the same examples
        chat: The chat template around it; `variant` takes a model or a tokenizer too
        rule: One of `RULES`
        threshold: Of rule="calibrated": what the first word's logit must have more than the second's
        threshold_of: Fingerprint of the network that it was calibrated for"""
    examples: int = 0
    examples_seed: int = 0
    chat: Chat | None = None
    rule: str = 'vocabulary'
    threshold: float | None = None
    threshold_of: str | None = None
    def __post_init__(self) -> None: ...
    def changed(self, **changes) -> Any:
        """With other settings, and without the threshold, which holds for one way of asking."""
    def spec(self) -> dict:
        """What differs from the default.

        Returns: For JSON"""
    def __str__(self) -> str: ...

def solved(task, n: int, seed: int = 0) -> list:
    """Draw the inputs of solved examples, as many of each answer as there can be. A ValueError if there are too few.

    Parameters:
        task: A `Task`
        n: How many
        seed: The same seed gives the same examples

    Returns: Different inputs of the task"""

def opening(task, inputs: list) -> str:
    """What stands before a prompt: the examples, each with its right answer, with the chat's words or empty lines
    between.

    Parameters:
        task: A `Task`
        inputs: Of the examples"""

def put(text: str, spans: dict, before: str, chat: Chat | None) -> tuple:
    """A prompt behind its opening, and in the chat's words. Roles move along, and "last" is the last character of all.

    Parameters:
        text: A prompt
        spans: Its roles
        before: The opening

    Returns: (text, spans)"""

def asked_name(spec: dict) -> str:
    """Nothing for a task without an `Asking`, else such as ', 4 solved examples, answer among its words'.

    Parameters:
        spec: Of a task, as `Task.spec` gives it

    Returns: To be put behind something"""
