# Written by `make export` from the module beside it: do not edit.
"""Token ids with their characters, tokens as a reader sees them, and the token that continues a text"""

def tokenized(tokenizer, texts: list, behind: bool = True) -> tuple:
    """Token ids of texts. Special tokens in front of a text are those that the tokenizer adds by itself.

    Parameters:
        tokenizer: A fast one
        behind: Whether special tokens that the tokenizer adds behind a text stay

    Returns: (ids, offsets): a list for each text; offsets are the characters (start, end) of each token"""

def shown_token(tokenizer, token: int) -> str:
    r"""The text of a token, with the spaces that belong to it; a byte that is no character by itself as `\xe2`.

    Parameters:
        token: Its id"""

def shown_tokens(tokenizer, ids: list, offsets: list, text: str) -> list:
    """The text of each token of a text; a space that the tokenizer puts in front of the whole text is left out.

    Parameters:
        ids: Of a text
        offsets: Their characters"""

def unknown_ids(tokenizer) -> set:
    """Tokens that stand for what a tokenizer does not know, by its own word or by that of the model inside it."""

def continuing(tokenizer, text: str, word: str) -> list:
    """The tokens of `word` when it is written behind `text`. A ValueError where the tokenizer joins the two.

    Parameters:
        text: A prompt
        word: An answer

    Returns: Token ids"""

def in_place(tokenizer, text: str, word: str) -> list:
    """The tokens of `word` where the last mask of `text` is. A ValueError where it is joined with what stands beside.

    Parameters:
        text: With a mask
        word: An answer

    Returns: Token ids"""
