# Written by `make export` from the module beside it: do not edit.
"""How often the network does the task, measured before anything is fitted"""
from das_nb.causal.task import Task
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass

@dataclass(frozen=True)
class TaskCheck:
    """How well a model does a task.

    `auc`, of two answer words: how often the first has its logit further ahead on a prompt whose answer it is than
    on one whose answer it is not. Chance is .5; where it is high and `accuracy` low, the network leans to one
    answer.

    Parameters:
        n: Prompts
        accuracy: Share of 1
        interval: 95 % Wilson interval of `accuracy`
        majority: What one constant answer would get
        auc: Area under the ROC curve; NaN for more than two answers
        rule: By which logits become an answer, one of `das_nb.causal.prompting.RULES`
        examples: Solved examples before each prompt
        tokens: What its answers are read off, where that is not the words themselves"""
    model: str
    n: int
    accuracy: float
    interval: tuple
    majority: float
    auc: float = ...
    rule: str = 'vocabulary'
    examples: int = 0
    tokens: tuple = ()
    @property
    def able_but_biased(self) -> bool: ...
    @property
    def level(self) -> str: ...
    def __str__(self) -> str: ...

def check_task(model: LanguageModel, task: Task, n: int = 200, seed: int = 2) -> TaskCheck:
    """Can the model do the task at all? Ask it `n` prompts, before anything is trained.

    Where a network does not do the task, an alignment with a causal model of the task means nothing. The result has
    the accuracy with its 95 % interval, what the most frequent answer would get, and for two answers the AUC of the
    difference of their logits: an able network that is biased to one word has a high AUC and a low accuracy
    (`calibrate` helps).

    Parameters:
        n: Prompts
        seed: Of the prompts; training and validation prompts are those of seeds 0 and 1

    Raises:
        ValueError: answer words of several tokens
    Example:
        >>> print(das.check_task(model, task))"""
