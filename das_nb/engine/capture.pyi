# Written by `make export` from the module beside it: do not edit.
"""Run a pool once by the best path that the network allows, check it, or fall back"""
from das_nb.engine.captures import Captures
from das_nb.engine.site import Site
from das_nb.models.language_model import LanguageModel

PATHS: list

def best_path(model: LanguageModel) -> tuple:
    """The path that may hold for a network.

    Returns: (a path's class, why it is the plain one)"""

def capture(
    model: LanguageModel, pool, layers, positions, budget: int | None = None, batch_size: int = ..., progress=None,
    check=None, path: str = 'auto', component: str = 'block_output', head: int | None = None, stack: str | None = None,
) -> Captures:
    """Run every prompt of a pool once, and keep what `Captures.resume` needs at all `layers` x `positions`.

    `hidden(layer, rows, position)` then gives the states, `[n, width]` (for a site of p tokens `[n, p*width]`), and
    `resume(layer, rows, position, hidden)` the logits at the last token after those states were put in their place,
    `[n, vocabulary]`, in float32. Only the blocks above the site run, in a causal network on the tokens from the
    site on. That fast path is compared with full forward passes first. Where it differs, or the network cannot be
    run so, a warning says it, and full passes are taken: the same result, slower.

    Parameters:
        pool: The prompts: a `Pool`, or anything with `.prompts`
        layers: Layers to resume from, counted from 0
        positions: Positions to resume at: roles, indices, or tuples of those for sites of several tokens
        budget: Bytes of memory to use before going to disk; default half of what is free
        batch_size: Prompts per forward pass
        progress: Called with (prompts done, prompts in all)
        check: Called before each forward pass, of `Captures.resume` too; what it raises ends the work
        path: "plain" for the reference path only; "auto": a faster one where the self-check allows it
        component: Where in a block, one of `das_nb.models.components.COMPONENTS`
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder

    Raises:
        ValueError: an empty pool, a layer, position or component that is not there, a prompt over the context
            length, before any work
    Example:
        >>> captures = das.capture(model, das.make_pool(task, 100), layers=[2], positions=["dollars"])
        >>> h = captures.hidden(2, torch.arange(10), "dollars")
        >>> captures.resume(2, torch.arange(10), "dollars", h).argmax(-1)    # what the network says by itself"""

def capture_at(model: LanguageModel, pool, site: Site, **how) -> Captures:
    """Run every prompt of a pool once, for one site.

    Parameters:
        **how: As `capture` takes them"""
