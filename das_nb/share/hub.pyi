# Written by `make export` from the module beside it: do not edit.
"""Alignments and grids as repositories of the Hugging Face Hub, with a model card, and back"""

WEIGHTS: str
