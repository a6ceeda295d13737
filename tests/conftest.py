"""Before anything is imported: no window, no network, and threads that wait without spinning. On a shared machine
spinning threads fight over the cores: a notebook of many small matrix products took five times as long."""
import os, random

os.environ.setdefault("MPLBACKEND", "agg")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
if workers := os.environ.get("PYTEST_XDIST_WORKER_COUNT"):    # tests side by side share the cores
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1)//int(workers))))

import pytest
from fresh import fresh, wheel  # noqa: F401
from hypothesis import settings
from lab import kernel, lab, notebook  # noqa: F401

# A few examples of each property, the same ones each time; `make campaign` takes thousands, and each time others.
settings.register_profile("test", max_examples=60, derandomize=True, deadline=None, database=None)
settings.register_profile("campaign", max_examples=5000, deadline=None, database=None, print_blob=True)
settings.load_profile("test")

@pytest.fixture
def draw(request):
    "Random numbers, each time others. Where a test fails, pytest shows the seed that repeats them."
    seed = os.environ.get("DAS_NB_SEED") or str(random.SystemRandom().randrange(10**6))
    print(f"DAS_NB_SEED={seed} draws the same numbers again")
    return random.Random(f"{seed} {request.node.name}")        # of each test its own

BROWSER = ("tests/test_lab.py", "tests/test_studio.py")
ONE_WHEEL, ONE_BUILD, ONE_PAGE = "tests/test_package.py", "tests/test_docs.py", "tests/test_js.py"

@pytest.hookimpl(optionalhook=True)      # without pytest-xdist nobody calls it
def pytest_xdist_make_scheduler(config, log):
    """The tests in JupyterLab go to one worker, so that there is one and not one per worker, and begin first; those of
    the wheel to one, so that nobody waits later for the environment that they make; those of the site to one, so that
    it is built once; those of JavaScript to one, with one browser; the others go one by one to whoever is free.
    pytest-xdist's own `--dist loadgroup` does not group with pytest 9.2 (its issue 1386), worksteal never does; on
    stand-ins that sleep as long as our tests work, this took as long as worksteal with two workers and 8 % less with
    four."""
    from xdist.scheduler import LoadScopeScheduling
    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            if nodeid.startswith(BROWSER): return "browser"
            return next((x for x in (ONE_WHEEL, ONE_BUILD, ONE_PAGE) if nodeid.startswith(x)), nodeid)
    return Scheduling(config, log)
