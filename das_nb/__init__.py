"""Causal abstraction of language models with Boundless DAS."""
__version__ = "0.1.0"

from importlib import import_module

# Where each public name lives. Names are imported when first used, so that `import das_nb` does not wait for torch.
_HOME = {name: module for module, names in {
    "causal.model": "CausalModel",
    "causal.prompting": "Asking",
    "causal.task": "Hypothesis Prompt Task",
    "causal.price_tagging": "Instruction price_tagging_game",
    "causal.arithmetic": "arithmetic",
    "causal.pairs": "Pairs Pool make_pairs make_pool",
    "models.bundled": "bundled_models",
    "models.language_model": "LanguageModel load_model",
    "models.torch_network": "Network",
    "engine.site": "Site",
    "engine.captures": "Captures",
    "engine.capture": "capture",
    "engine.answers": "AnswerRule calibrate",
    "method.rotation": "Rotation principal_angles",
    "method.intervention": "Intervention",
    "method.config": "FitConfig",
    "method.report": "Report",
    "method.alignment": "Alignment load_alignment",
    "method.fit": "Bench Fit FitEvent bench fit",
    "evaluation.compare": "Comparison compare compare_many",
    "evaluation.controls": "Controls controls random_network shuffled_labels",
    "evaluation.joint": "Joint joint_iia",
    "evaluation.subspace": "angles dimension_weights dimensions_for random_angles random_dimensions rank_sweep similarity",
    "evaluation.verdict": "Verdict verdict",
    "evaluation.interchange": "Interchange interchange",
    "evaluation.task_check": "TaskCheck check_task",
    "grids.hardware": "Hardware",
    "grids.grid": "Grid fit_grid load_grid",
    "grids.estimate": "Estimate estimate",
    "grids.transfer": "Condition retest",
    "grids.run": "Run",
    "figures.notes": "caption figure_table save_figure",
    "figures.maps": "alignment_map",
    "figures.map_panels": "map_panel transfer_map",
    "figures.training": "training_curves training_figure",
    "figures.subspaces": "angles_figure",
    "figures.page": "write_page",
    "paper.published": "grid_summary paper_grids paper_table recomputed",
    "paper.figures": "beside_paper paper_panel",
    "paper.experiments": "run_paper",
    "paper.findings": "Findings collect examine robustness transfer_matrix",
    "paper.page": "write_paper_page",
    "studio.picker": "TokenPicker",
    "studio.live_map": "AlignmentMap",
    "studio.explorer": "InterchangeExplorer",
    "studio.rotation_view": "RotationView",
    "studio.studio": "Studio",
    "share.to_pyvene": "from_pyvene",
}.items() for name in names.split()}
_MODULES = {"stats": "evaluation.stats", "transfer": "grids.transfer"}
# Modules that add methods to the classes which another module makes or gives out
_PATCHED = {
    "causal.model": ["figures.causal_graph"],
    "causal.task": ["figures.causal_graph"],
    "method.intervention": ["share.to_pyvene"],
    "method.alignment": ["figures.causal_graph", "evaluation.evaluate", "share.to_pyvene", "share.hub"],
    "method.fit": ["figures.causal_graph", "evaluation.evaluate", "share.to_pyvene", "share.hub"],
    "grids.grid": ["figures.causal_graph", "figures.maps", "share.hub"],
    "grids.run": ["share.hub"],
    "studio.studio": ["share.hub"],
}
__all__ = sorted(_HOME)


def __getattr__(name):
    if name not in _HOME and name not in _MODULES: raise AttributeError(f"module 'das_nb' has no attribute {name!r}")
    module = import_module(f".{_HOME.get(name) or _MODULES[name]}", __name__)
    for more in _PATCHED.get(_HOME.get(name), ()): import_module(f".{more}", __name__)
    value = getattr(module, name) if name in _HOME else module
    globals()[name] = value
    return value


def __dir__(): return sorted({*globals(), *_HOME, *_MODULES})

