"""What type checkers, editors and `help` see of das_nb.

mypy reads the programs that people copy: README, CONTRIBUTING, the how-tos, the tutorials. It reads stubs, not modules,
so the stubs are compared with what runs."""
import ast, importlib, inspect, json, os, re, subprocess, sys
from pathlib import Path

import das_nb as das
import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT/"docs"))
import stubs  # noqa: E402

# The blocks of CONTRIBUTING are read inside a notebook of das_nb, with these names at hand
CONTRIBUTING = """import das_nb as das
from das_nb.causal.model import CausalModel
from das_nb.causal.task import Hypothesis, Task
from fastcore.test import test_fail
"""

def blocks(markdown): return re.findall(r"^```python\n(.*?)^```", markdown, re.M | re.S)

def cells(notebook):
    "The code of a notebook; lines for the shell or IPython do nothing."
    sources = ["".join(c["source"]) for c in json.loads(notebook.read_text(encoding="utf-8"))["cells"] if c["cell_type"] == "code"]
    return [re.sub(r"^(\s*)[!%].*$", r"\1pass", source, flags=re.M) for source in sources]

def programs():
    "Name -> program."
    text = lambda name: (ROOT/f"{name}.md").read_text(encoding="utf-8")
    out = {"readme": blocks(text("README")), "contributing": [CONTRIBUTING, *blocks(text("CONTRIBUTING"))]}
    for folder in ("howto", "tutorials"):
        out |= {f"{folder}_{nb.stem}": cells(nb) for nb in sorted((ROOT/"nbs"/folder).glob("[0-9]*.ipynb"))}
    return {name: "\n".join(parts) for name, parts in out.items()}

@pytest.fixture(scope="module")
def check(tmp_path_factory):
    "Function of {name: program} that gives mypy's complaints; what it learned of das_nb is kept from call to call."
    folder = tmp_path_factory.mktemp("mypy")
    def check(programs):
        for name, text in programs.items(): (folder/f"{name}.py").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "mypy", "--config-file", ROOT/"tests/mypy.ini", "--cache-dir", folder/"cache"]
        run = subprocess.run([*command, *(f"{name}.py" for name in programs)], cwd=folder, capture_output=True, text=True,
                             env=os.environ | dict(MYPYPATH=str(ROOT)))
        assert run.returncode in (0, 1), run.stdout + run.stderr       # 2: mypy itself failed
        return [line for line in run.stdout.splitlines() if ": error: " in line]
    return check

def test_programs_that_people_copy_pass(check):
    assert not check({name: text for name, text in programs().items() if not name.startswith("tutorials")})

def test_tutorials_name_what_there_is(check):
    "They use one name for many things as they go, so that types say little; a name that does not exist is an error there too."
    found = check({name: text for name, text in programs().items() if name.startswith("tutorials")})
    assert not [f for f in found if re.search(r"\[(attr|name)-defined\]|Unexpected keyword", f)]

TYPOS = {
    "das.fitt(model, task)": 'has no attribute "fitt"',
    'das.fit(model, task, "left_boundary", layer=2, positon="last")': 'Unexpected keyword argument "positon" for "fit"; did you mean "position"?',
    'das.fit(model, task, "left_boundary", layer="two")': 'Argument "layer" to "fit" has incompatible type "str"; expected "int"',
    "das.load_alignment('a').evalute()": '"Alignment" has no attribute "evalute"; maybe "evaluate"?',
    "das.load_alignment('a').evaluate().ia": '"Report" has no attribute "ia"',
    "das.load_grid('g').tabel()": '"Grid" has no attribute "tabel"; maybe "table"',
    "das.FitConfig(step=10)": 'Unexpected keyword argument "step" for "FitConfig"',
    "das.figures.map_pannel": 'has no attribute "map_pannel"',
}

def test_mypy_names_a_typo(check):
    start = 'import das_nb as das\nmodel, task = das.load_model("price-tagger"), das.price_tagging_game()\n'
    found = check({f"typo_{i}": start + line for i, line in enumerate(TYPOS)})
    for i, (line, said) in enumerate(TYPOS.items()):
        assert any(f.startswith(f"typo_{i}.py:3: ") and said in f for f in found), f"{line}: {said} is not in\n" + "\n".join(found)

def test_stubs_are_sound(check):
    paths = [p.relative_to(ROOT).with_suffix("") for p in sorted((ROOT/"das_nb").rglob("*.pyi"))]
    found = check({"all": "".join(f"import {'.'.join(p.parts).removesuffix('.__init__')}\n" for p in paths)})
    assert len(paths) > 60 and not found, "\n".join(found)
