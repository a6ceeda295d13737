# Written by `make export` from the module beside it: do not edit.
"""`das-nb`: the main job without writing Python"""

def failed(error, args) -> str:
    """Why a command ended, after the traceback if that was asked for.

    Returns: One line"""

def main(argv: list | None = None) -> int:
    """Run a command.

    Parameters:
        argv: Default: the command line

    Returns: Exit status"""
