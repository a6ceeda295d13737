# Written by `make export` from the module beside it: do not edit.
"""An MLP or a recurrent network whose modules are named as its layers"""
from das_nb.causal.task import Task
from das_nb.models.kinds import Kind
from das_nb.models.language_model import LanguageModel
from torch import nn
from typing import Any

class TorchKind(Kind):
    """A network of plain PyTorch: its layers are modules.

    Its answer is the largest of its logits (of the last time step, where it gives some for each)."""
    name: str
    auto: Any
    causal: bool
    resumes: bool
    steps: bool
    def blocks(self, hf, stack=None) -> Any: ...
    def blocks_path(self, hf, stack=None) -> Any: ...
    def width(self, hf, layer, given) -> Any: ...
    def run(self, hf, ids) -> Any: ...
    def at_answer(self, model, x, ids) -> Any: ...
    def answer_ids(self, model, task) -> Any: ...
    def word(self, model, entry) -> Any: ...
    def fresh(self, hf) -> Any: ...
    def head(self, hf) -> Any: ...
    def put_head(self, hf, new) -> Any: ...

class _Named(nn.Module):
    """A network with what `TorchKind` must know of it."""
    net: Any
    names: Any
    widths: list
    answers: int
    kind: TorchKind
    def __init__(self, net, names) -> None: ...
    def forward(self, x) -> Any: ...

class Network(LanguageModel):
    """A frozen network of plain PyTorch: modules for layers, time steps for tokens."""
    hf: Any
    inputs: Any
    task: Task
    name: Any
    kind: Any
    revision: Any
    tokenizer: Any
    steps: Any
    n_layers: int
    width: Any
    spread: bool
    source: str
    def __init__(self, net: nn.Module, modules, inputs, task: Task, name: str | None = None) -> None:
        """
        Parameters:
            net: Gives `[n, answers]`, or `[n, steps, answers]` of which the last step counts; a tuple that begins
                with these will do
            modules: Names of its modules that are to be layers, in their order
            inputs: Function: a dict of the task's inputs -> what the network reads of one example, without the
                batch dimension
            task: What it does: its answers belong to the outputs in their order
            name: What reports and errors call it; default: the name of its class"""
    @property
    def fingerprint(self) -> Any:
        """Returns: Its code counts, by what it answers: no file of weights says whether it is ReLU or Tanh"""
    def with_network(self, hf, name) -> Any: ...
    @property
    def device(self) -> Any: ...
    def about(self) -> Any: ...
    def facts(self) -> Any: ...
    def differs(self, found) -> Any:
        """Returns: Older files know the weights alone"""
    def __repr__(self) -> str: ...
    def encode(self, prompts) -> Any:
        """What the network reads of each prompt's inputs, and its time steps for tokens."""
    def batch(self, encoded, rows) -> Any: ...
    def tokens(self, prompt, stack=None) -> Any: ...
    def position(self, prompt, offsets, where, stack=None) -> Any:
        """A time step, from either end; "last" is the last one."""
