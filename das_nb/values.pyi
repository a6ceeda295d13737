# Written by `make export` from the module beside it: do not edit.
"""A key for what is remembered by a value"""

def same_key(value) -> tuple | None:
    """A key that two values share only where nothing tells them apart; None where that cannot be said.

    Parameters:
        value: Of a variable or an input

    Returns: Without a list in it, so that it has a hash"""
