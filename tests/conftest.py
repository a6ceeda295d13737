"""Before anything is imported: no window, no network, and threads that wait without spinning. On a shared machine spinning
threads fight over the cores: a notebook of many small matrix products took five times as long."""
import os

os.environ.setdefault("MPLBACKEND", "agg")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
if "PYTEST_XDIST_WORKER_COUNT" in os.environ:    # tests side by side share the cores
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1)//int(os.environ["PYTEST_XDIST_WORKER_COUNT"]))))

from lab import kernel, lab, notebook  # noqa: E402, F401
