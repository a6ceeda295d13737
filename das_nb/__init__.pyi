"""Causal abstraction of language models with Boundless DAS."""
# The one list of public names: what `das.` completes to. It is the table of contents, in the order of a study.
__version__: str

# The algorithm: causal models, tasks, pairs with their counterfactual labels
from .causal.model import CausalModel as CausalModel
from .causal.task import Hypothesis as Hypothesis, Task as Task
from .causal.price_tagging import Instruction as Instruction, price_tagging_game as price_tagging_game
from .causal.arithmetic import arithmetic as arithmetic
from .causal.pool import Pool as Pool, make_pool as make_pool
from .causal.pairs import Pairs as Pairs
from .causal.sampling import make_pairs as make_pairs

# The network: load it, run it from the middle
from .models.bundled import bundled_models as bundled_models
from .models.language_model import LanguageModel as LanguageModel
from .models.loading import load_model as load_model
from .models.torch_network import Network as Network
from .engine.site import Site as Site
from .engine.captures import Captures as Captures
from .engine.capture import capture as capture
from .engine.answers import calibrate as calibrate

# One alignment: Boundless DAS
from .method.rotation import principal_angles as principal_angles
from .method.intervention import Intervention as Intervention
from .method.config import FitConfig as FitConfig
from .method.report import Report as Report
from .method.alignment import Alignment as Alignment, load_alignment as load_alignment
from .method.bench import Bench as Bench, bench as bench
from .method.training import Fit as Fit
from .method.fit import fit as fit

# What its accuracy is worth
from .evaluation import stats as stats
from .evaluation.compare import compare as compare, compare_many as compare_many
from .evaluation.controls import controls as controls, random_network as random_network, shuffled_labels as shuffled_labels
from .evaluation.interchange import interchange as interchange
from .evaluation.joint import joint_iia as joint_iia
from .evaluation.subspace import angles as angles, random_angles as random_angles, similarity as similarity
from .evaluation.subspace import dimension_weights as dimension_weights, dimensions_for as dimensions_for
from .evaluation.subspace import random_dimensions as random_dimensions, rank_sweep as rank_sweep
from .evaluation.task_check import check_task as check_task
from .evaluation.twins import twins as twins
from .evaluation.verdict import verdict as verdict

# Many alignments
from .grids.estimate import estimate as estimate
from .grids.grid import Grid as Grid, fit_grid as fit_grid, load_grid as load_grid
from .grids import transfer as transfer
from .grids.transfer import Condition as Condition, retest as retest

# Pictures and pages; `das.figures` has more
from . import figures as figures
from .figures.map_panels import map_panel as map_panel
from .figures.maps import alignment_map as alignment_map
from .figures.page import write_page as write_page

# Wu et al. 2023; `das.paper` has more
from . import paper as paper
from .paper.findings import Findings as Findings
from .paper.published import paper_grids as paper_grids, paper_table as paper_table

# In the browser, and elsewhere
from .studio.explorer import InterchangeExplorer as InterchangeExplorer
from .studio.live_map import AlignmentMap as AlignmentMap
from .studio.picker import TokenPicker as TokenPicker
from .studio.rotation_view import RotationView as RotationView
from .studio.studio import Studio as Studio
from .share.to_pyvene import from_pyvene as from_pyvene
