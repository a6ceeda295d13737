"""Figures: maps, curves and captions made from plain results, and the page that holds them."""
from .maps import alignment_map as alignment_map
from .map_panels import map_panel as map_panel, transfer_map as transfer_map
from .training import baselines as baselines, training_curves as training_curves, training_figure as training_figure
from .subspaces import angles_figure as angles_figure, rotation_weights as rotation_weights
from .notes import caption as caption, figure_table as figure_table, save_figure as save_figure
from .page import write_page as write_page
