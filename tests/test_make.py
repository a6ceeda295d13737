"""The Makefile in an otherwise empty folder: what it says where Python cannot do it, and what it never deletes."""
import os, shutil, subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")

def make(folder, *args):
    "Run make as from a fresh shell: this test itself may run under make."
    for name in ("Makefile", "settings.ini", "setup.py", "constraints.txt"): shutil.copy(ROOT/name, folder/name)
    env = {k: v for k, v in os.environ.items() if not k.startswith("MAKE") and k not in ("MFLAGS", "PYTHON")}
    done = subprocess.run(["make", *args], cwd=folder, env=env, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr

def python(folder, body):
    "A stand-in for a system's Python."
    path = folder/"python"
    path.write_text(f"#!/bin/sh\n{body}\n"); path.chmod(0o755)
    return f"PYTHON={path}"

def test_bare_make_lists_the_targets(tmp_path):
    code, text = make(tmp_path)
    assert code == 0 and not (tmp_path/".venv").exists()
    for target in ("demo", "test", "campaign", "lab", "docs", "export", "clean"): assert f"make {target} " in text

def test_clean_keeps_results_data_and_venv(tmp_path):
    keep = ["runs/demo/map.png", "runs/build/a", "data/price-tagger/model.safetensors", "data/__pycache__/a", ".venv/bin/a", "das_nb/core.py"]
    drop = ["build/a", "dist/a", "_proc/a", "das_nb.egg-info/a", ".pytest_cache/a", "das_nb/__pycache__/a.pyc", "nbs/api/.ipynb_checkpoints/a"]
    for name in keep + drop:
        (tmp_path/name).parent.mkdir(parents=True, exist_ok=True); (tmp_path/name).write_text("")
    code, text = make(tmp_path, "clean")
    assert code == 0, text
    assert all((tmp_path/n).exists() for n in keep) and not any((tmp_path/n).exists() for n in drop)

def test_python_without_venv_says_what_to_install(tmp_path):
    code, text = make(tmp_path, "demo", python(tmp_path, 'case "$2" in *ensurepip*) exit 1;; esac'))
    assert code and "apt install python3-venv" in text and not (tmp_path/".venv").exists()

def test_old_or_missing_python_is_named(tmp_path):
    code, text = make(tmp_path, "demo", python(tmp_path, 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac'))
    assert code and "3.11 or newer" in text and "Python 3.9.2" in text
    code, text = make(tmp_path, "demo", "PYTHON=no-such-python")
    assert code and "No 'no-such-python' here" in text
