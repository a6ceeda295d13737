# Written by `make export` from the module beside it: do not edit.
"""The labels a network is tested against: run the causal model, with a variable taken from another input"""


