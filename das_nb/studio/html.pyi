# Written by `make export` from the module beside it: do not edit.
"""Lines of text and pictures of causal models, in the colours of the page they stand in"""
from das_nb.causal.task import Hypothesis

def said(text: str, ink: str = 'plain', role: str = 'note') -> str:
    """A line of text for an `HTML` widget; what it says is text whatever it contains.

    Parameters:
        ink: "plain", "soft", "good", "fair" or "low"
        role: For screen readers: "status" is read when it changes, "alert" at once

    Returns: HTML"""

def wrong(e: Exception) -> str:
    """What went wrong, in words."""

def hypothesis_picture(hypothesis: Hypothesis) -> str:
    """The causal model of a hypothesis as a picture, with what is to be found in it.

    Returns: HTML"""
