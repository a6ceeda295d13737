"""What `import das_nb` offers, as it is written down in api.txt: every public name, what it is, and how it is called.

A change there is a change for everybody's code. Meant? python tests/test_api.py write, and a line in CHANGELOG.md."""
import difflib, inspect, sys
from pathlib import Path

import das_nb
import traitlets

SNAPSHOT = Path(__file__).with_name("api.txt")

def default(x):
    "A default as it is written, and the same in every process."
    if isinstance(x, (type(None), bool, int, float, str, range)): return repr(x)
    if isinstance(x, (tuple, list)) and all(isinstance(y, (bool, int, float, str)) for y in x): return repr(x)
    if "FACTORY" in type(x).__name__: return "<made anew>"          # of a dataclass
    return f"<{getattr(x, '__name__', type(x).__name__)}>"

def call(function, bound=False):
    "How a function is called: names, order and defaults of its parameters. Annotations are mypy's business."
    parameters = [*inspect.signature(function).parameters.values()][bound:]
    plain = [p.replace(annotation=p.empty, default=p.empty) for p in parameters]
    words = [str(q) if p.default is p.empty else f"{q}={default(p.default)}" for p, q in zip(parameters, plain)]
    kinds = [p.kind for p in parameters]
    if p := kinds.count(inspect.Parameter.POSITIONAL_ONLY): words.insert(p, "/")
    if inspect.Parameter.KEYWORD_ONLY in kinds and inspect.Parameter.VAR_POSITIONAL not in kinds:
        words.insert(kinds.index(inspect.Parameter.KEYWORD_ONLY) + ("/" in words), "*")
    return f"({', '.join(words)})"

SPECIAL = "__call__", "__getitem__", "__iter__", "__len__"

def members(cls):
    "Public attributes of a class, those that das_nb defines: name -> what it is. What its call sets is in the call."
    said = inspect.signature(cls).parameters
    for name in [n for n in sorted(dir(cls)) if n in SPECIAL or not n.startswith("_") and n not in said]:
        owner = next(c for c in cls.__mro__ if name in vars(c))
        if not owner.__module__.startswith("das_nb"): continue
        of_class = getattr(cls, name)        # a method of a higher wing comes into the class now
        x = vars(owner)[name]
        if inspect.isfunction(x): yield name, call(x, bound=True)
        elif isinstance(x, property): yield name, ": property"
        elif isinstance(x, traitlets.TraitType): yield name, f": {type(x).__name__}, a trait"
        elif inspect.isclass(x): yield name, ": class"
        elif callable(of_class): yield name, f"{call(of_class)}, of the class"
        else: yield name, ": value"

def api(module=das_nb, within=""):
    "The lines of the snapshot."
    for name in sorted(module.__all__):
        x = getattr(module, name)
        if inspect.isclass(x):
            yield f"class {within}{name}{call(x)}"
            yield from (f"    .{member}{what}" for member, what in members(x))
        elif inspect.ismodule(x): yield from api(x, f"{within}{name}.")
        else: yield f"{within}{name}{call(x)}" if callable(x) else f"{within}{name}: {type(x).__name__}"

def test_the_public_names_are_those_written_down():
    there, here = SNAPSHOT.read_text(encoding="utf-8").splitlines(), [*api()]
    changes = [x for x in difflib.unified_diff(there, here, lineterm="", n=0) if not x.startswith(("---", "+++", "@@"))]
    how = "not what tests/api.txt says; if it is meant: python tests/test_api.py write"
    assert not changes, "\n".join([how, *changes])

def test_a_call_is_written_as_it_is():
    def function(a, /, b, c=1, *, d=("x", 2), e=len, **more): pass
    assert call(function) == "(a, /, b, c=1, *, d=('x', 2), e=<len>, **more)"
    assert call(lambda self, *rest, f="": 0, bound=True) == "(*rest, f='')"

if __name__ == "__main__":
    if sys.argv[1:] != ["write"]: sys.exit("Usage: python tests/test_api.py write")
    SNAPSHOT.write_text("".join(f"{line}\n" for line in api()), encoding="utf-8")
