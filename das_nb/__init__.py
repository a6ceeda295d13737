"""Causal abstraction of language models with Boundless DAS."""
__version__ = "0.1.0"

import sys, types
from importlib import import_module

# Where each public name lives. Names are imported when first used, so that `import das_nb` does not wait for torch.
_HOME = {name: module for module, names in {
    "behind": "caption figure_table save_figure",
    "causal_model": "CausalModel",
    "explorer": "InterchangeExplorer",
    "rotation_view": "RotationView",
    "rotation": "Rotation principal_angles",
    "asking": "Asking",
    "tasks": "Hypothesis Instruction Prompt Task arithmetic price_tagging_game",
    "bundled": "bundled_models",
    "models": "LanguageModel load_model",
    "plain": "Network",
    "counterfactual": "Pairs Pool make_pairs make_pool",
    "captures": "Captures",
    "engine": "capture",
    "answers": "AnswerRule calibrate",
    "intervention": "Intervention",
    "report": "Report",
    "alignment": "Alignment FitConfig Site load_alignment",
    "fit": "Bench Fit FitEvent bench fit",
    "evaluate": "Comparison compare",
    "controls": "Controls controls random_network shuffled_labels",
    "joint": "Joint joint_iia",
    "grid": "Grid fit_grid load_grid",
    "hardware": "Hardware",
    "estimate": "Estimate estimate",
    "reference": "grid_summary paper_grids paper_table recomputed",
    "subspace": "angles dimension_weights dimensions_for random_angles random_dimensions rank_sweep similarity",
    "plots": "alignment_map training_curves",
    "transfer": "Condition retest",
    "figures": "angles_figure beside_paper map_panel paper_panel training_figure transfer_map",
    "verdict": "Verdict compare_many verdict",
    "page": "write_page",
    "paper": "run_paper",
    "findings": "Findings collect examine robustness transfer_matrix",
    "paper_page": "write_paper_page",
    "interchange": "Interchange interchange",
    "picker": "TokenPicker",
    "live_map": "AlignmentMap",
    "run": "Run",
    "choices": "TaskCheck check_task",
    "studio": "Studio",
    "interop": "from_pyvene",
}.items() for name in names.split()}
_MODULES = {"captions", "card", "cli", "hub", "stats", *_HOME.values()}
# Modules that add methods to the classes which another module makes or gives out
_PATCHED = {"causal_model": ["drawing"], "tasks": ["drawing"], "intervention": ["interop"], "alignment": ["drawing", "evaluate", "interop", "hub"], "fit": ["drawing", "evaluate", "interop", "hub"], "grid": ["drawing", "plots", "hub"], "run": ["hub"], "studio": ["hub"]}
__all__ = sorted(_HOME)


def __getattr__(name):
    if name not in _HOME and name not in _MODULES: raise AttributeError(f"module 'das_nb' has no attribute {name!r}")
    module = import_module(f".{_HOME.get(name, name)}", __name__)
    for more in _PATCHED.get(_HOME.get(name), ()): import_module(f".{more}", __name__)
    value = getattr(module, name) if name in _HOME else module
    globals()[name] = value
    return value


def __dir__(): return sorted({*globals(), *_HOME, *_MODULES})


class _Package(types.ModuleType):
    "So that `das_nb.fit` stays the function when the module of the same name is imported."
    def __setattr__(self, name, value):
        if not (name in _HOME and isinstance(value, types.ModuleType)): super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
