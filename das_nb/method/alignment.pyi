# Written by `make export` from the module beside it: do not edit.
"""A trained intervention, its site and what it stands for; saved and loaded"""
import numpy as np
import os
import torch
from das_nb.causal.pairs import Pairs
from das_nb.causal.task import Task
from das_nb.engine.captures import Captures
from das_nb.engine.site import Site
from das_nb.method.config import FitConfig
from das_nb.method.intervention import Intervention
from das_nb.method.report import Report
from das_nb.models.language_model import LanguageModel
from dataclasses import dataclass
from huggingface_hub import CommitInfo
from pathlib import Path
from typing import Any

@dataclass
class Alignment:
    """A trained intervention at a site, and what it stands for: `fit` and `load_alignment` give it.

    `evaluate` says what it is worth, `intervention` has the rotation and the boundary, `rank` the directions
    swapped for each variable, `save` writes a safetensors file, `push_to_hub` shares it with a model card.

    Parameters:
        hypothesis: Name of one of `task.hypotheses`
        config: How it was trained
        seed: Of pairs, start and order
        history: One dict per recorded step: loss, iia, boundary, ...
        seconds: What training took, captures not counted
        report: The last evaluation
        more: What a file of a newer das_nb says beside

    Example:
        >>> alignment.evaluate().iia
        >>> alignment.intervention.subspace(0).shape        # [width, rank], orthonormal columns"""
    model: LanguageModel
    task: Task
    hypothesis: str
    site: Site
    intervention: Intervention
    config: FitConfig
    seed: int
    history: list = ...
    seconds: float = 0.0
    report: Report | None = None
    more: dict = ...
    @property
    def rank(self) -> Any: ...
    def __repr__(self) -> str: ...
    def evaluate(self, n: int = 1000, seed: int = 1) -> Report:
        """Interchange intervention accuracy (IIA) on fresh prompts, with its interval and the baselines that give it
        worth.

        IIA is the share of pairs on which the network, with the found subspace of the base's state swapped for the
        source's, answers as the causal model does: `answer(network(b; h <- h')) == causal model(b; V <- V(s))` (Wu
        et al. 2023, section 3). Pairs are balanced over base label and counterfactual label, of prompts that were
        not trained on. Beside it stand task accuracy, the network left alone, the whole vector swapped, random
        subspaces of the same rank, and the most frequent label: all shares of 1.

        The interval takes pairs for independent. They share prompts, as many as there are pairs (2,000 at most),
        and where some prompts are harder than others it is somewhat too short; `stats.wilson_shared` allows for
        that.

        Parameters:
            n: Pairs
            seed: Of prompts and pairs

        Returns: Kept as `alignment.report` too

        Raises:
            ValueError: n under 4
        Example:
            >>> report = alignment.evaluate(n=2000)
            >>> report.iia, report.interval, report.whole_swap"""
    def metadata(self) -> dict:
        """Everything but the weights, as JSON.

        Returns: Strings by name, as safetensors keeps them"""
    def save(self, path: str | os.PathLike, overwrite: bool = False) -> Path:
        """Save weights, settings, history and report as one safetensors file, with a digest of all it holds.

        A ValueError where the name ends otherwise, a FileExistsError where there is such a file already.

        Parameters:
            path: A .safetensors file
            overwrite: Replace a file that is there"""
    def save_pretrained(self, folder, overwrite: bool = False, repo_id: str = 'OWNER/NAME') -> Path:
        """Write weights, settings and model card as a repository of the Hub has them.

        Raises ValueError for an alignment without a report: call `evaluate` first.

        Parameters:
            folder: Where the files are to be
            overwrite: Write into a folder that holds something
            repo_id: Where it will be shared: for the card"""
    @classmethod
    def from_pretrained(
        cls, source, model: LanguageModel | None = None, task: Task | None = None, revision: str | None = None, **hub
    ) -> Alignment:
        """Load a shared alignment; on another network it is refused, and what differs is said.

        Parameters:
            source: A folder as `save_pretrained` writes it, or the name of a repository ("owner/name")
            model: The network it was trained on; default: loaded by the name and revision in the file
            task: The task, where it is not one of das_nb's own
            revision: Branch, tag or commit of the repository
            **hub: For `huggingface_hub.snapshot_download`: `token`, `cache_dir`, `local_files_only`, ..."""
    def push_to_hub(
        self, repo_id: str, commit_message: str = 'Upload with das_nb', private: bool | None = None,
        revision: str | None = None, create_pr: bool = False, token=None,
    ) -> CommitInfo:
        """Share with a model card what `save_pretrained` writes.

        Files of the same names are replaced, others stay: push a grid again when there are more cells.

        Parameters:
            repo_id: "owner/name"; made where it is not there
            private: Of a new repository; default: as the owner has it
            revision: Branch to write to; default "main"
            create_pr: Propose the change instead of making it
            token: Default: that of `hf auth login`"""
    def to_pyvene(self) -> Any:
        """The alignment's intervention for pyvene; see `Intervention.to_pyvene`.

        Returns: A pyvene intervention, for component `site.component` of block `site.layer`"""
    @classmethod
    def from_pyvene(
        cls, theirs, model: LanguageModel, task: Task, hypothesis: str, layer: int | None = None, position='last',
        seed: int = 0, component: str = 'block_output', head: int | None = None, stack: str | None = None,
        site: Site | None = None,
    ) -> Alignment:
        """An alignment around an intervention of pyvene's, without history and report: `evaluate` gives the report.

        Raises ValueError for an intervention whose width is not the site's, or that is not of as many variables.

        Parameters:
            theirs: A pyvene intervention
            model: Which it intervenes in
            hypothesis: Name of one of `task.hypotheses`: its variables are what the intervention swaps
            layer: Block in which it intervenes, from 0
            position: A role, an index from either end, or a list of those
            seed: For tables
            component: Where in the block, one of `das_nb.models.components.COMPONENTS`
            head: Query head, for component="head_output"
            stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder
            site: The long form of layer, position, component, head and stack"""

def interchange_logits(
    intervention: Intervention, captures: Captures, site: Site, pairs: Pairs, hard: bool | None = None,
) -> torch.Tensor:
    """`network(b; h <- h')`: logits of the bases at their last token, with their hidden state at the site swapped.

    Parameters:
        captures: Of the pool that the pairs index
        hard: How the mask is read; default: as the intervention is set

    Returns: `[len(pairs), vocabulary]`"""

def iia(
    intervention: Intervention, captures: Captures, site: Site, pairs: Pairs, hard: bool = True, batch_size: int = 256,
) -> np.ndarray:
    """Interchange intervention accuracy, pair by pair, by the answer rule of the task; its mean is the IIA.

    `answer(network(b; h <- h')) == causal model(b; V <- V(s))`, Wu et al. 2023, section 3.

    Parameters:
        hard: Read the mask as 0 and 1
        batch_size: Pairs per forward pass

    Returns: True where the network gives the causal model's counterfactual answer, `[len(pairs)]`"""

def read_alignment(path: str | os.PathLike) -> tuple:
    """The contents of an alignment file; a ValueError says what is wrong with a file that is not one, or was altered.

    Parameters:
        path: A .safetensors file written by `Alignment.save`

    Returns: (metadata dict, weights by name)"""

def load_alignment(path: str | os.PathLike, model: LanguageModel | None = None, task: Task | None = None) -> Alignment:
    """Load an alignment onto the model that it was trained on.

    A rotation means nothing on other weights, so another model is refused, by the fingerprint of its weights. The
    file is safetensors: arrays and JSON, no code. Its digest is checked; one of das_nb 0.1 may have none, which a
    warning says.

    Parameters:
        path: A .safetensors file written by `Alignment.save`
        model: The model it was trained on; default: loaded by the name in the file
        task: The task; needed where it is not one of das_nb's own

    Raises:
        ValueError: a damaged or altered file, values that cannot be, another model, a task that has to be passed
    Example:
        >>> alignment.save("left.safetensors")
        >>> das.load_alignment("left.safetensors", model).evaluate()"""
