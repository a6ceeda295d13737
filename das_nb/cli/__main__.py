"`python -m das_nb.cli`: the same as `das-nb`."
import sys

from .main import main

sys.exit(main())
