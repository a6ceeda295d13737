"""The wings of the library and what stands on what, read from the imports.

For the reference's contents and the maintainers' page."""
import ast, html, re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Wing (a folder of nbs/api and of das_nb), title, why it is a wing of its own.
# Each imports only from those above it in this list.
WINGS = [
    ("", "The ground", "What every wing uses: safe files, checks of arguments, every stream of random numbers."),
    ("causal", "The algorithm", "Causal models, tasks, pairs with their counterfactual labels. Knows no network."),
    ("models", "The network", "Load it, name its parts, ask it."),
    ("engine", "The engine", "Run a network from the middle: capture once, resume anywhere."),
    ("method", "Boundless DAS", "Rotation, masks, intervention, fit: section 3 of the paper."),
    ("evaluation", "What an IIA is worth", "Baselines, controls, paired tests, verdict."),
    ("grids", "Many alignments", "Plan, cells, run, transfer, estimate. A grid is a folder."),
    ("figures", "Pictures and pages", "Figures and reports, made from plain results without a network."),
    ("paper", "Wu et al. 2023", "What was published, repeated in one call."),
    ("studio", "The Studio", "What a person clicks. It draws what lower wings tell and computes nothing of its own."),
    ("share", "Sharing", "Alignments and grids as others take them: the Hugging Face Hub, pyvene."),
    ("cli", "The command line", "The same from a shell."),
]
ORDER = [wing for wing, _, _ in WINGS]

def imported(tree, module, lib=ROOT/"das_nb"):
    "The modules of das_nb that a module (`wing.name`) imports."
    folder, out = module.split(".")[:-1], set()
    for node in (n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level):
        package = [*folder[:len(folder) - node.level + 1], *(node.module.split(".") if node.module else [])]
        whole = ".".join(package)
        if (lib/f"{whole.replace('.', '/')}.py").exists() and whole: out.add(whole)
        else:
            beside = lib/"/".join(package)
            out |= {".".join([*package, a.name]) for a in node.names if (beside/f"{a.name}.py").exists()}
    return out - {module}

def modules(nbs=ROOT/"nbs/api", lib=ROOT/"das_nb"):
    "Module (`wing.name`) -> its wing, its number there, what it is in one line, and the modules that it imports."
    out = {}
    for wing in ORDER:
        for path in sorted((nbs/wing).glob("[0-9]*.ipynb")):
            number, name = re.match(r"(\d+)_(\w+)", path.stem).groups()
            module = f"{wing}.{name}".strip(".")
            tree = ast.parse((lib/f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
            out[module] = dict(wing=wing, number=int(number), says=ast.get_docstring(tree) or "",
                               imports=sorted(imported(tree, module, lib)))
    return out

def box(module, about):
    "One module of the picture, a link to its page."
    name = module.rpartition(".")[2]
    page, stands_on = f"api/{module.replace('.', '/')}.html", " ".join(about["imports"])
    return (f'<a class="box" href="{page}" data-name="{module}" data-on="{stands_on}" '
            f'title="{html.escape(about["says"])}"><small>{about["number"]:02}</small> {name}</a>')

def picture(found):
    "The wings as HTML, the top one first. A box that is pointed at shows what it stands on (docs/_static/site.js)."
    rows = []
    for wing, title, why in reversed(WINGS):
        boxes = "".join(box(m, about) for m, about in found.items() if about["wing"] == wing)
        folder = f"<code>{wing}/</code> " if wing else ""
        name = f'<div class="name"><b>{folder}{html.escape(title)}</b><span>{html.escape(why)}</span></div>'
        rows.append(f'<div class="floor">{name}<div class="boxes">{boxes}</div></div>')
    label = "The modules of das_nb by wing, from the top to the ground"
    return f'<div class="floors" role="group" aria-label="{label}">{"".join(rows)}</div>'
