# Written by `make export` from the module beside it: do not edit.
"""The engine's own code on the meta device, and the operations in it counted"""
from das_nb.grids.hardware import Work
from das_nb.grids.shape import Lengths
from das_nb.method.config import FitConfig
from dataclasses import dataclass
from typing import Any

BLOCK_OUTPUT: Any
ROTATED: tuple
AROUND: Work
PAIRS: int

def rehearse(
    hf, above: int, rows: int, columns: int, start: int, shared: int, backward: bool, inside: dict = ...,
) -> Work:
    """Count a run that is resumed at a site, by the engine's own path on the meta device.

    Parameters:
        hf: On the meta device
        above: Blocks above the one that the site is of
        rows: Prompts
        columns: Tokens of each
        start: First column that runs
        shared: Tokens that all prompts have in common
        backward: With the gradient of the hidden states
        inside: component, head and stack of the site"""

def blockwise(rehearsed) -> tuple:
    """Split a rehearsal into what each further block takes and the rest: last block, norm and head.

    Parameters:
        rehearsed: Function of the number of blocks above the site

    Returns: (of one block in the middle, of a run with one block above the site)"""

def rotation_work(width: int, rank: int, rows: int, backward: bool = True) -> Work:
    """Of interchanging `rows` pairs in a rotated space: a factorisation of `rank` x `rank`, and products with the
    basis."""

@dataclass
class Rehearsal:
    """Work of a grid's parts, by (layer, first column that runs).

    Parameters:
        path: "fast", or "plain" where the engine cannot resume this architecture
        why: It is plain
        token: Of a token that is captured
        step: Of the network in a training step
        pair: Of the network for an evaluated pair"""
    path: str
    why: str
    token: Work
    step: dict
    pair: dict

def rehearse_grid(hf, config: FitConfig, lengths: Lengths, layers: list, inside: dict) -> Rehearsal:
    """Count what the parts of a grid take.

    Parameters:
        hf: On the meta device
        lengths: Of the training prompts
        inside: component, head and stack"""
