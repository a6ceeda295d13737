"""The floors of the library: which modules stand on which, read from their imports. For the reference's contents and the maintainers' page."""
import ast, html, re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Title, first and last number of its notebooks, why it is a floor of its own
FLOORS = [
    ("Sharing", 29, 30, "Alignments and grids as others take them: the Hugging Face Hub, pyvene."),
    ("The Studio", 20, 28, "What a person clicks. It draws what lower floors tell and computes nothing of its own."),
    ("The paper and the command line", 15, 19, "Whole experiments in one call, and the same from a shell."),
    ("Pictures and pages", 13, 14, "Figures and reports. Each is made from plain results, so it can be made again without a network."),
    ("Many alignments", 12, 12, "Grids and what one asks of them: verdicts, subspaces, transfer. They see alignments as files."),
    ("One alignment", 7, 11, "The intervention, its training, and what its number is worth."),
    ("A network and its prompts", 3, 6, "Tasks, models, pairs with labels, and the engine that runs a network from the middle."),
    ("Ideas", 0, 2, "Causal models, rotations, statistics: mathematics that knows no language model."),
]

def modules(nbs=ROOT/"nbs/api", lib=ROOT/"das_nb"):
    "Module -> its number, the one line that says what it is, and the modules that it imports."
    out = {}
    for path in sorted(nbs.glob("[0-9]*.ipynb")):
        number, name = re.match(r"(\d+)_(\w+)", path.stem).groups()
        tree = ast.parse((lib/f"{name}.py").read_text(encoding="utf-8"))
        imports = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level == 1 and n.module}
        imports |= {a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level == 1 and not n.module for a in n.names if (lib/f"{a.name}.py").exists()}
        out[name] = dict(number=int(number), says=ast.get_docstring(tree) or "", imports=sorted(imports - {name}))
    return out

def picture(found):
    "The floors as HTML, the top one first. A box that is pointed at shows what it stands on (docs/_static/site.js)."
    rows = []
    for title, first, last, why in FLOORS:
        boxes = "".join(f'<a class="box" href="api/{m}.html" data-name="{m}" data-on="{" ".join(d["imports"])}" title="{html.escape(d["says"])}"><small>{d["number"]:02}</small> {m}</a>'
                        for m, d in found.items() if first <= d["number"] <= last)
        rows.append(f'<div class="floor"><div class="name"><b>{html.escape(title)}</b><span>{html.escape(why)}</span></div><div class="boxes">{boxes}</div></div>')
    return f'<div class="floors" role="group" aria-label="The modules of das_nb, from the top floor to the ground">{"".join(rows)}</div>'
