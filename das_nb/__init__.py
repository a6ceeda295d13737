"""Causal abstraction of language models with Boundless DAS."""
__version__ = "0.1.0"

from .causal_model import CausalModel
from .rotation import Rotation, principal_angles
from .tasks import Hypothesis, Instruction, Prompt, Task, arithmetic, price_tagging_game
from .models import LanguageModel, bundled_models, load_model
from .counterfactual import Pairs, Pool, make_pairs, make_pool
from .engine import Captures, capture
from .intervention import Intervention
from .report import Report
from .alignment import Alignment, FitConfig, Site, load_alignment
from .fit import Bench, Fit, FitEvent, bench, fit
from .evaluate import Comparison, compare
