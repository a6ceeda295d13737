# Written by `make export` from the module beside it: do not edit.
"""Trained interventions for pyvene, whose forward equals ours, and pyvene's as alignments of ours"""
from das_nb.method.intervention import Intervention

def from_pyvene(theirs) -> Intervention:
    """The same intervention as one of ours, its forward equal up to rounding.

    Parameters:
        theirs: A pyvene intervention: vanilla, rotated, low-rank rotated, or boundless"""
