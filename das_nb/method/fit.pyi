# Written by `make export` from the module beside it: do not edit.
"""Boundless DAS at one site, from the prompts to the alignment"""
from das_nb.causal.task import Hypothesis, Task
from das_nb.engine.site import Site
from das_nb.method.alignment import Alignment
from das_nb.method.bench import Bench
from das_nb.method.config import FitConfig
from das_nb.models.language_model import LanguageModel

def fit(
    model: LanguageModel, task: Task, hypothesis: str | Hypothesis, layer: int | None = None, position='last',
    seed: int = 0, config: FitConfig | None = None, on: Bench | None = None, *, progress: bool = False,
    component: str = 'block_output', head: int | None = None, stack: str | None = None, site: Site | None = None,
) -> Alignment:
    """Train one alignment to the end: Boundless DAS at one site (Wu et al. 2023, section 3).

    It learns a rotation R and a boundary k such that swapping the first k of R's directions swaps the variable V:
    minimise the mean over pairs of `CE(network(b; h <- h'), causal model(b; V <- V(s))) + boundary_weight * k/r`,
    with `h' = b + ((s - b) R * m) R^T`, where b and s are the hidden states of base and source at the site, `[d]`
    (p tokens taken together: `[p*d]`), and m is the mask, from 1 to 0 around k, the sharper the lower the
    temperature. The network stays as it is. Prompts are captured once, so a step runs the blocks above the site
    alone; pass `on=` to share the captures between fits. `config.mask` chooses DAS with a fixed rank, single
    dimensions, or the whole vector instead.

    Parameters:
        hypothesis: Name of one of `task.hypotheses`
        layer: Block, from 0
        position: A role, an index from either end, or a list of those
        config: Default `FitConfig()`
        on: Captured prompts; default: sampled and captured here
        progress: Show a progress bar
        component: Where in the block: "attention_output", "mlp_output", ..., see `COMPONENTS`
        head: Query head, for component="head_output"
        stack: "encoder" or "decoder" of an encoder-decoder; default: its encoder
        site: All of the place in one, such as Site(4, "last", "mlp_output"), instead of these

    Raises:
        ValueError: an unknown hypothesis, layer, role or component, captures of something else, an answer of
            several tokens
        FloatingPointError: the loss is no finite number
    Example:
        >>> alignment = das.fit(model, task, "left_boundary", layer=2, position="dollars")
        >>> print(alignment.evaluate())
        >>> das.fit(model, task, "left_boundary", site=das.Site(1, "last", "mlp_output"))"""
