"`python -m das_nb.cli`: the same as `das-nb`."
from .main import main

main()
