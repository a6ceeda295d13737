"""Run every notebook as nbdev_test does, one pytest case each. The tutorials run in test_colab.py, as their readers have them."""
import importlib, inspect, pkgutil, re, sys
from pathlib import Path

import das_nb
import pytest
from fresh import TUTORIALS
from matplotlib import pyplot as plt
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.test import test_nb as run_notebook

CFG = get_config(path=Path(__file__).parent)
NOTEBOOKS = sorted({Path(p).resolve() for p in nbglob(CFG.nbs_path, as_path=True)} - {*TUTORIALS})

@pytest.fixture(scope="session")
def classes():
    "All classes of das_nb, with the methods that its modules add to those of others."
    names = [m.name for m in pkgutil.walk_packages(das_nb.__path__, "das_nb.") if not m.name.endswith("__main__")]
    found = {x for m in map(importlib.import_module, names) for x in vars(m).values() if inspect.isclass(x)}
    return [c for c in found if c.__module__.startswith("das_nb")]

@pytest.fixture
def alone(monkeypatch, classes):
    """What a notebook leaves behind in the process is put back: the next case must not depend on it.

    Its `@patch`es put the methods of its own cells on the classes of the library."""
    monkeypatch.setenv("IN_TEST", "1")           # nbdev sets it and leaves it, and with it nbdev_export does nothing
    monkeypatch.setattr(sys, "path", [*sys.path])
    were = {c: dict(vars(c)) for c in classes}
    yield
    plt.close("all")
    for c, was in were.items():
        for name, now in dict(vars(c)).items():
            if name not in was: delattr(c, name)
            elif now is not was[name]: setattr(c, name, was[name])

@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.relative_to(CFG.nbs_path).as_posix())
def test_notebook(path, alone, capfd):
    ok, _ = run_notebook(path, skip_flags=CFG.tst_flags.split(), basepath=CFG.config_path)
    assert ok, re.sub(r"\x1b\[[0-9;]*m", "", capfd.readouterr().err)
