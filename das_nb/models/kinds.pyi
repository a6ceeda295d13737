# Written by `make export` from the module beside it: do not edit.
"""What differs between kinds of networks: layers, what goes in, where the answer is read"""
import torch
from das_nb.causal.task import Prompt, Task
from torch import nn
from typing import Any

CAUSAL: Kind
MASKED: Masked
CLASSIFIER: Classifier
ENCODER_DECODER: EncoderDecoder

class Kind:
    """A causal language model."""
    name: str
    auto: str
    stacks: tuple
    next_token: bool
    causal: bool
    resumes: bool
    steps: bool
    def stack(self, hf, stack) -> Any:
        """The stack that is meant, None where there is one only; a ValueError where there is no such stack."""
    def config(self, hf, stack=None) -> Any: ...
    def width(self, hf, layer, given) -> int:
        """Returns: Of what a block makes, or is given"""
    def blocks_path(self, hf, stack=None) -> str:
        """Returns: Such as "model.layers" """
    def blocks(self, hf, stack=None) -> Any:
        """Returns: In order"""
    def check(self, model) -> None:
        """A ValueError where the network cannot be asked: one without a head, or one that reads no text."""
    def asked(self, model, prompt: Prompt) -> Prompt: ...
    def reads(self, model, prompt: Prompt, offsets: list, stack=None) -> tuple:
        """Returns: What a position is in"""
    def run(self, hf, ids) -> Any: ...
    def at_answer(self, model, x, ids) -> Any: ...
    def logits(self, model, hf, ids: torch.Tensor) -> torch.Tensor:
        """The answer to each prompt by a full forward pass.

        Parameters:
            model: A `LanguageModel`
            hf: Its network, or a part of it
            ids: Prompts of one length, `[n, tokens]`

        Returns: `[n, vocabulary]`, or classes"""
    def answer_ids(self, model, task: Task) -> list:
        """The tokens of the answers as they follow a prompt; a ValueError where they differ with the prompt.

        Returns: Entry of the logits for each of `task.answers`"""
    def word(self, model, entry: int) -> str:
        """Returns: What an entry of the logits says"""
    def fresh(self, hf) -> Any: ...
    def head(self, hf) -> nn.Linear: ...
    def put_head(self, hf, new: nn.Linear) -> Any: ...

def last_token(device) -> Any:
    """`logits_to_keep` for the last token.

    Given as an index it makes the hidden state contiguous; the slice of `logits_to_keep=1` has PyTorch read the
    head's weights once a row."""

class Masked(Kind):
    """A masked language model: its answer stands for the last mask token of a prompt.

    A mask is put behind a prompt that has none, and the role "last" is then that token. A prompt with a mask of its
    own keeps its "last", the end of the prompt; to address the mask, mark it as a role."""
    name: str
    auto: str
    causal: bool
    next_token: bool
    def check(self, model) -> None: ...
    def asked(self, model, prompt) -> Any: ...
    def run(self, hf, ids) -> Any: ...
    def at_answer(self, model, x, ids) -> Any: ...
    def answer_ids(self, model, task) -> Any:
        """The tokens of the answers as they stand in the place of the mask."""

class Classifier(Kind):
    """A network with a classification head.

    Its classes stand for a task's answers by name (`id2label`), or where they have other names in their order."""
    name: str
    auto: str
    causal: bool
    next_token: bool
    def check(self, model) -> None: ...
    def run(self, hf, ids) -> Any: ...
    def at_answer(self, model, x, ids) -> Any: ...
    def answer_ids(self, model, task) -> Any: ...
    def word(self, model, entry) -> Any: ...
    def head(self, hf) -> Any: ...
    def put_head(self, hf, new) -> Any: ...

class EncoderDecoder(Kind):
    """An encoder that reads the prompt, and a decoder whose first word is the answer."""
    name: str
    auto: str
    causal: bool
    next_token: bool
    stacks: tuple
    def check(self, model) -> None: ...
    def config(self, hf, stack=None) -> Any: ...
    def blocks_path(self, hf, stack=None) -> Any: ...
    def begin(self, hf) -> list:
        """Returns: Token ids"""
    def reads(self, model, prompt, offsets, stack=None) -> Any: ...
    def run(self, hf, ids) -> Any: ...
    def answer_ids(self, model, task) -> Any: ...

def kind_in(config, name: str | None = None) -> Kind:
    """The kind of network that a config describes.

    Parameters:
        config: Of `transformers`
        name: Of the class; default: that which the config names"""

def kind_of(hf) -> Kind:
    """The kind of a network.

    Parameters:
        hf: A network"""
