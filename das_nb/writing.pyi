# Written by `make export` from the module beside it: do not edit.
"""A text with a field for each input, in the syntax of Python's format strings"""

def template_pieces(template: str, inputs) -> list:
    """Cut a template into literal text and fields. The role of a field is its name; that of a second `{a}` is "a_2".

    A ValueError for a field that is no input, and for two roles of one name.

    Parameters:
        template: With a `{field}` for each input; `{{` and `}}` are braces
        inputs: Names of the inputs

    Returns: (text, name of an input or None, how it is formatted or "", role)"""

def written(name: str, value, how: str, write) -> str:
    """A value as a prompt has it: as `str.format` writes it where its field has a format or a conversion.

    Parameters:
        name: Of the input, for the error
        value: Its value
        how: Of `template_pieces`
        write: Writes a value where the field says nothing else"""
