"""Wu et al. 2023: what was published, and its experiments repeated in one run."""
from .published import grid_summary as grid_summary, paper_grids as paper_grids
from .published import paper_table as paper_table, recomputed as recomputed
from .figures import beside_paper as beside_paper, paper_panel as paper_panel
from .experiments import run_paper as run_paper
from .findings import Findings as Findings, collect as collect
from .findings import robustness as robustness, transfer_matrix as transfer_matrix
from .examination import examine as examine
from .page import write_paper_page as write_paper_page
