# Written by `make export` from the module beside it: do not edit.
"""Any language model, with its tokens addressed by role"""
import torch
from das_nb.causal.task import Prompt, Task
from das_nb.models.kinds import Kind
from dataclasses import dataclass
from typing import Any

@dataclass
class Encoded:
    """Token ids of some prompts, with the character span `(start, end)` of every token.

    Parameters:
        ids: One list of token ids per prompt
        offsets: One list of `(start, end)` per prompt"""
    ids: list
    offsets: list
    def __len__(self) -> int: ...
    @property
    def lengths(self) -> torch.Tensor: ...

class LanguageModel:
    """A frozen language model and its tokenizer."""
    hf: Any
    tokenizer: Any
    name: str
    revision: str | None
    source: str
    kind: Kind
    n_layers: Any
    width: Any
    def __init__(self, hf, tokenizer, name: str, revision: str | None = None, source: str = 'memory') -> None:
        """
        Parameters:
            hf: A network of `transformers`, of one of the kinds in `das_nb.models.kinds`
            tokenizer: Its fast tokenizer
            name: What reports and errors call it
            revision: Commit, of what came from the Hub
            source: Where it came from: "das_nb" for a bundled one, "Hugging Face", "a folder", ..."""
    def depth(self, stack: str | None = None) -> int:
        """
        Parameters:
            stack: Of an encoder-decoder, by default its encoder

        Returns: Layers"""
    def with_network(self, hf, name: str) -> Any:
        """Returns: Another network that reads the same prompts"""
    @property
    def device(self) -> Any:
        """Returns: On which prompts are put, and where logits come out"""
    @property
    def spread(self) -> bool:
        """Returns: accelerate moves hidden states, and weights, from device to device"""
    @property
    def dtype(self) -> Any: ...
    @property
    def fingerprint(self) -> str:
        """Short name of the weights, as they are now.

        Returns: 16 hexadecimal digits"""
    @property
    def memory(self) -> int:
        """Returns: Bytes of its weights, shared ones counted once"""
    @property
    def context(self) -> int | None:
        """Returns: Most tokens of a prompt; None where the config names no bound"""
    def now(self) -> dict:
        """What the network is at this moment, part by part, to the last bit.

        Returns: For comparison within a session"""
    def check_evaluating(self) -> None:
        """A ValueError where `train()` was called after the network was loaded."""
    def identity(self) -> dict:
        """What the network and its tokenizer are, part by part, for other sessions and machines to compare.

        Returns: network, tokenizer: dicts for JSON"""
    def about(self) -> dict:
        """What was loaded, from where, and what it takes.

        Returns: Of strings"""
    def __repr__(self) -> str: ...
    def facts(self) -> dict:
        """What says which network this is: name, commit on the Hub, fingerprint, architecture and sizes.

        Returns: For JSON"""
    def differs(self, found: dict) -> str:
        """How this network differs from another one, in words. The same fingerprint is the same network, whatever its
        name.

        Parameters:
            found: `facts` of another network; older files hold name and fingerprint only

        Returns: Empty where it is the same"""
    def encode(self, prompts) -> Encoded:
        """Tokenize, with special tokens as the tokenizer adds them by itself, and the mask token where a masked model
        needs one.

        A special token behind every text is left out for a causal language model: what comes next is asked where
        the prompt ends.

        A ValueError for a prompt over the context length.

        Parameters:
            prompts: Strings or `Prompt`s"""
    def batch(self, encoded: Encoded, rows) -> torch.Tensor:
        """Prompts as the network is given them.

        Parameters:
            rows: Prompts of one length

        Returns: `[n, tokens]`"""
    def tokens(self, prompt, stack: str | None = None) -> list:
        """How the model reads `prompt`: one string a token, with the spaces that belong to it.

        Parameters:
            prompt: A string or `Prompt`
            stack: "decoder": the tokens that a decoder begins with

        Returns: The text of each token"""
    def position(self, prompt: Prompt, offsets: list, where, stack: str | None = None) -> int:
        """The token at `where`: for a role, the last token that overlaps the role's characters.

        Parameters:
            prompt: The prompt offsets: Character span of each of its tokens, a row of `Encoded.offsets` where: A
            role of the prompt ("dollars"), or an index from either end stack: "decoder": a token that a decoder
            begins with, of which there are one or two; the last is where it
                answers

        Returns: Index of the token, counted from the start"""
    def answer_ids(self, task: Task) -> torch.Tensor:
        """The token (of a classifier: the class) that stands for each answer. An answer must be one token.

        Parameters:
            task: A task with answer words

        Returns: Token id of each of `task.answers`"""
    def word(self, entry: int) -> str:
        """What an answer says.

        Parameters:
            entry: Of the logits"""
