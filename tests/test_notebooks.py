"""Run every notebook as nbdev_test does, one pytest case each. The tutorials run in test_colab.py, as their readers have them."""
import re, sys
from pathlib import Path

import pytest
from fresh import TUTORIALS
from matplotlib import pyplot as plt
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.test import test_nb as run_notebook

CFG = get_config(path=Path(__file__).parent)
NOTEBOOKS = sorted({Path(p).resolve() for p in nbglob(CFG.nbs_path, as_path=True)} - {*TUTORIALS})

@pytest.fixture
def alone(monkeypatch):
    "What a notebook leaves behind in the process is put back: the next case must not depend on it."
    monkeypatch.setenv("IN_TEST", "1")           # nbdev sets it and leaves it, and with it nbdev_export does nothing
    monkeypatch.setattr(sys, "path", [*sys.path])
    yield
    plt.close("all")

@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.relative_to(CFG.nbs_path).as_posix())
def test_notebook(path, alone, capfd):
    ok, _ = run_notebook(path, skip_flags=CFG.tst_flags.split(), basepath=CFG.config_path)
    assert ok, re.sub(r"\x1b\[[0-9;]*m", "", capfd.readouterr().err)
