"""Figures of the house's style that may only get better: long lines, unused imports, exports that no cell tests.

What is wrong today stands in style.json, file by file. No file may have more of it than there, nor all files together;
a new file has what others lost, or better nothing. After mending something: python tests/test_style.py write"""
import json, re, subprocess, sys, tomllib
from collections import Counter
from pathlib import Path

import nbformat, pytest

ROOT = Path(__file__).resolve().parent.parent
TABLE = Path(__file__).with_name("style.json")
WRITTEN = "das_nb/**/*.py", "tests/*.py", "benchmarks/**/*.py", "docs/*.py", "setup.py"
GENERATED = "_modidx.py"

def exported(cell): return re.match(r"#\| *export", cell.source) is not None

def notebooks():
    "Path -> code cells."
    for path in sorted((ROOT/"nbs").rglob("*.ipynb")):
        if ".ipynb_checkpoints" not in path.parts:
            yield path, [c for c in nbformat.read(path, 4).cells if c.cell_type == "code"]

def lines():
    "Every line of code that somebody wrote, as (file, line). Exported cells stand in the modules."
    for path in sorted(p for pattern in WRITTEN for p in ROOT.glob(pattern) if p.name != GENERATED):
        yield from ((path, line) for line in path.read_text(encoding="utf-8").splitlines())
    for path, cells in notebooks():
        yield from ((path, line) for c in cells if not exported(c) for line in c.source.splitlines())

EXCUSED = 60     # files; the number may only fall

def unused_imports():
    "Files, one for each import that ruff finds unused."
    rule = ["--isolated", "--no-cache", "--select", "F401", "--output-format", "json"]
    command = [sys.executable, "-m", "ruff", "check", *rule, "das_nb"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return [Path(x["filename"]) for x in json.loads(found.stdout)]

def imports_only(source): return all(re.match(r"(#|import |from |\s|\)|$)", line) for line in source.splitlines())

def untested(cells):
    "How many export cells have no `assert`, nor fastcore's `test_...`, between them and the next. Imports need none."
    waiting, count = False, 0
    for cell in cells:
        if exported(cell):
            if imports_only(cell.source): continue
            count, waiting = count + waiting, True
        elif re.search(r"\bassert\b|\btest_\w+\(", cell.source): waiting = False
    return count + waiting

def figures():
    "What is wrong -> file -> how often."
    long = [(path, len(line)) for path, line in lines()]
    found = {"lines over 120 characters": Counter(path for path, n in long if n > 120),
             "lines over 160 characters": Counter(path for path, n in long if n > 160),
             "unused imports": Counter(unused_imports()),
             "exports that no cell tests": Counter({path: untested(cells) for path, cells in notebooks()})}
    named = lambda files: {p.relative_to(ROOT).as_posix(): n for p, n in sorted(files.items()) if n}
    return {what: named(files) for what, files in found.items()}

def worse(there, here):
    "Where `here` has more than `there`, in words."
    more = [f"{file}: {n}, was {there[file]}" for file, n in here.items() if file in there and n > there[file]]
    if sum(here.values()) > sum(there.values()):
        more += [f"{file}: {n}, a new one" for file, n in here.items() if file not in there]
        more += [f"in all: {sum(here.values())}, was {sum(there.values())}"]
    return more

def write():
    "Take today's figures over, if none is worse."
    there, here = json.loads(TABLE.read_text()) if TABLE.exists() else {}, figures()
    if bad := [f"{what}: {x}" for what, files in here.items() for x in worse(there.get(what, files), files)]:
        sys.exit("Not written; worse than before:\n  " + "\n  ".join(bad))
    TABLE.write_text(json.dumps(here, indent=1) + "\n")
    code = [(path, line) for path, line in lines() if path.is_relative_to(ROOT/"das_nb")]
    for most in (120, 160):
        share = sum(len(line) > most for _, line in code)/len(code)
        print(f"das_nb: {share:.2%} of {len(code)} lines over {most} characters")
    for what, files in here.items(): print(f"{what}: {sum(files.values())} in {len(files)} files")

@pytest.fixture(scope="module")
def now(): return figures()

@pytest.mark.parametrize("what", json.loads(TABLE.read_text()) if TABLE.exists() else [])
def test_no_worse_than_before(what, now):
    bad = worse(json.loads(TABLE.read_text())[what], now[what])
    assert not bad, f"{what}, more than style.json has:\n" + "\n".join(bad)

def test_ruff_excuses_those_who_need_it():
    "E501 is on for all code; ruff.toml lists the files with longer lines, and none that has none any more."
    listed = tomllib.loads((ROOT/"ruff.toml").read_text(encoding="utf-8"))["lint"]["per-file-ignores"]
    excused = {file for file, rules in listed.items() if "E501" in rules} - {"das_nb/_modidx.py"}
    rule = ["--isolated", "--no-cache", "--select", "E501", "--line-length", "120", "--output-format", "json"]
    places = ["das_nb", "tests", "benchmarks", "docs", "setup.py", "--exclude", "*.pyi,_modidx.py"]
    command = [sys.executable, "-m", "ruff", "check", *rule, *places]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    long = {Path(x["filename"]).relative_to(ROOT).as_posix() for x in json.loads(found.stdout)}
    assert excused == long, f"too many: {sorted(excused - long)}; missing: {sorted(long - excused)}"
    assert len(excused) <= EXCUSED

def test_what_is_worse():
    assert not worse({"a": 2, "b": 1}, {"a": 2, "b": 1}) and not worse({"a": 2}, {})
    assert worse({"a": 2, "b": 9}, {"a": 3}) == ["a: 3, was 2"]
    assert not worse({"a": 5}, {"a": 2, "split_off": 3})
    assert worse({"a": 5}, {"a": 5, "new": 1}) == ["new: 1, a new one", "in all: 6, was 5"]

def test_what_is_untested():
    cell = lambda source: nbformat.v4.new_code_cell(source)
    imports = cell("#| export\nfrom a import (b,\n  c)\nimport d")
    one, two = cell("#| export\ndef f(): pass"), cell("#| export\nX = 1")
    shown, tested, failing = cell("f()"), cell("assert f() is None"), cell("test_fail(f)")
    assert untested([imports, one, shown, tested, two, failing]) == 0
    assert untested([one, two, tested]) == 1
    assert untested([one, imports, shown]) == 1
    assert untested([one, shown, two]) == 2

if __name__ == "__main__": write() if sys.argv[1:] == ["write"] else sys.exit("Usage: python tests/test_style.py write")
