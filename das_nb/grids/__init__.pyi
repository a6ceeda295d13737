"""Many alignments: plan, cells, run, transfer, estimate. A grid is a folder."""
from . import cells, estimate, grid, hardware, plan, run, trainer, transfer
