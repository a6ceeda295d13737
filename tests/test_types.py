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
    every = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    sources = ["".join(c["source"]) for c in every if c["cell_type"] == "code"]
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
        run = subprocess.run([*command, *(f"{name}.py" for name in programs)], cwd=folder, capture_output=True,
                             text=True, env=os.environ | dict(MYPYPATH=str(ROOT)))
        assert run.returncode in (0, 1), run.stdout + run.stderr       # 2: mypy itself failed
        return [line for line in run.stdout.splitlines() if ": error: " in line]
    return check

def test_programs_that_people_copy_pass(check):
    assert not check({name: text for name, text in programs().items() if not name.startswith("tutorials")})

def test_tutorials_name_what_there_is(check):
    "They use one name for many things, so that types say little; a name that does not exist is an error there too."
    found = check({name: text for name, text in programs().items() if name.startswith("tutorials")})
    assert not [f for f in found if re.search(r"\[(attr|name)-defined\]|Unexpected keyword", f)]

TYPOS = {
    "das.fitt(model, task)": 'has no attribute "fitt"',
    'das.fit(model, task, "left_boundary", 2, positon="last")':
        'Unexpected keyword argument "positon" for "fit"; did you mean "position"?',
    'das.fit(model, task, "left_boundary", layer="two")':
        'Argument "layer" to "fit" has incompatible type "str"; expected "int',
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
        here = [f for f in found if f.startswith(f"typo_{i}.py:3: ")]
        assert any(said in f for f in here), f"{line}: {said} is not in {here}"

def test_stubs_are_sound(check):
    paths = [p.relative_to(ROOT).with_suffix("") for p in sorted((ROOT/"das_nb").rglob("*.pyi"))]
    modules = [".".join(p.parts).removesuffix(".__init__") for p in paths]
    assert len(paths) > 60 and not check({"all": "".join(f"import {m}\n" for m in modules)})

# Stubs and what runs

STUBS = [p for p in sorted((ROOT/"das_nb").rglob("*.pyi")) if p.stem != "__init__"]

def module_of(stub): return importlib.import_module(".".join(stub.relative_to(ROOT).with_suffix("").parts))

def named(body): return {n.name: n for n in body if isinstance(n, (*stubs.FUNCTIONS, ast.ClassDef))}

def pairs(stub):
    "(name, stub node, object that runs) of the functions and classes in a stub, and of their methods."
    module = module_of(stub)
    for name, node in named(ast.parse(stub.read_text(encoding="utf-8")).body).items():
        yield name, node, getattr(module, name)
        for method, inner in named(getattr(node, "body", [])).items():
            getattr(getattr(module, name), method)       # what a higher wing adds comes now
            yield f"{name}.{method}", inner, inspect.getattr_static(getattr(module, name), method)

def parameters(node):
    a = node.args
    return [x.arg for x in (*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg) if x]

def differs(node, runs):
    "In what a stub does not say what runs; nothing where it does."
    inside = [getattr(runs, x) for x in ("__func__", "fget", "f") if hasattr(runs, x)]     # a class method, a property
    runs = inside[0] if inside else runs
    written, said = ast.get_docstring(node) or "", runs.__doc__ or ""
    if written and written.split() != said.split(): return f"its docstring is {said!r}"
    if isinstance(node, ast.ClassDef) or parameters(node) == [*inspect.signature(runs).parameters]: return ""
    return f"its parameters are {inspect.signature(runs)}"

def test_stubs_say_what_runs():
    found = {f"{stub.stem}.{name}": differs(node, runs) for stub in STUBS for name, node, runs in pairs(stub)}
    assert len(found) > 500 and not any(found.values()), {name: why for name, why in found.items() if why}

def test_everything_public_has_a_stub():
    "Functions and classes of each module, and the methods of its classes, by whomever they were added."
    for stub in STUBS:
        module, there = module_of(stub), {name for name, *_ in pairs(stub)}
        mine = {n: x for n, x in vars(module).items() if n[0] != "_" and inspect.getmodule(x) is module}
        kinds = {n: x for n, x in mine.items() if inspect.isclass(x)}
        want = {n for n, x in mine.items() if inspect.isfunction(x)} | {*kinds}
        methods = [(f"{n}.{m}", f) for n, x in kinds.items() for m, f in vars(x).items() if m[0] != "_"]
        want |= {name for name, f in methods if inspect.isfunction(f)}
        assert want <= there, f"{stub}: {want - there}"

def test_the_public_names_are_a_table_of_contents():
    assert 55 <= len(dir(das)) <= 70 and {"fit", "paper", "figures", "stats"} <= {*dir(das)}
    for package in (das, das.figures, das.paper):
        for name in dir(package): assert getattr(package, name) is not None
    assert not hasattr(das, "fitt") and not hasattr(das.figures, "fit")

# Classes are whole wherever they come from

def added(library):
    "(module of the class, class, method, module that adds it) of what `@patch` adds from another module."
    for module in library.modules.values():
        for node in (n for n in module.tree.body if stubs.is_patch(n) and stubs.public(n.name)):
            for owner in stubs.written(node.args.args[0].annotation).split(" | "):
                home = library.classes[owner]
                if home != module.name: yield home, owner, node.name, module.name.removeprefix("das_nb.")

def listed(library):
    "The same after the classes, which list such methods with `later`."
    for owner, home in library.classes.items():
        for name, value in stubs.assigned(library.modules[home].defines[owner].body):
            if isinstance(value, ast.Call) and ast.unparse(value.func) == "later":
                yield home, owner, name, value.args[0].value

def test_a_class_lists_the_methods_of_other_modules():
    library = stubs.Library(ROOT/"das_nb")
    there = sorted(added(library))
    assert there and there == sorted(listed(library))

def test_a_deep_import_gives_the_whole_class():
    code = """import sys
from das_nb.method.alignment import load_alignment
print("das_nb.evaluation.evaluate" in sys.modules, load_alignment(sys.argv[1]).evaluate(n=50, seed=3).n)"""
    run = subprocess.run([sys.executable, "-c", code, ROOT/"tests/frozen/files/left.safetensors"], cwd=ROOT, text=True,
                         capture_output=True, env=os.environ | dict(PYTHONPATH=str(ROOT)))
    assert run.stdout.split() == ["False", "50"], run.stdout + run.stderr

# What `help`, `?` and Shift-Tab say

HOUR = [das.CausalModel, das.Task, das.Hypothesis, das.price_tagging_game, das.make_pool, das.make_pairs, das.load_model,
        das.capture, das.fit, das.Fit, das.Alignment, das.Alignment.evaluate, das.load_alignment, das.fit_grid,
        das.load_grid, das.Grid, das.Grid.table, das.Grid.best, das.Grid.plot, das.compare, das.controls, das.verdict,
        das.check_task, das.estimate, das.joint_iia, das.interchange, das.write_page, das.Studio]
AT_HAND = """import das_nb as das, torch
model, task = das.load_model(), das.price_tagging_game()
alignment, grid = das.load_alignment("left.safetensors"), das.load_grid("runs/map")
"""

def example(x):
    "The program in a docstring."
    lines = inspect.getdoc(x).partition("Example:\n")[2].splitlines()
    return "".join(line.strip()[4:] + "\n" for line in lines)

def test_the_verbs_of_the_first_hour_teach(check):
    for x in HOUR:
        said = inspect.getdoc(x)
        assert len(said) > 200 and ">>> " in said, x
    programs = {f"example_{i}": AT_HAND + example(x) for i, x in enumerate(HOUR)}
    assert all("\n" in p for p in programs.values()) and not check(programs)
    assert "h' = b + ((s - b) R * m) R^T" in inspect.getdoc(das.fit) and "section 3" in inspect.getdoc(das.fit)

def test_docments_are_in_the_docstrings():
    "Every parameter that a notebook describes is described by `help`, wherever the function comes from."
    assert "position: A role, an index from either end, or a list of those" in das.fit.__doc__
    assert "n_train: Training pairs" in das.FitConfig.__doc__
    assert "Returns: Kept as `alignment.report` too" in das.Alignment.evaluate.__doc__
    stub = (ROOT/"das_nb/method/fit.pyi").read_text(encoding="utf-8")
    assert "position: A role, an index from either end, or a list of those" in stub
