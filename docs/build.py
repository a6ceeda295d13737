"""The documentation site from the notebooks (`make docs`): notebooks -> MyST notebooks -> Sphinx, into _docs/. Executes nothing and imports
nothing of das_nb: outputs are those that the notebooks hold. A link that leads nowhere fails the build. `docs/build.py DIR` builds elsewhere."""
import json, re, shutil, subprocess, sys
from configparser import ConfigParser
from importlib.metadata import files
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import links
from floors import WINGS, modules, picture
from symbols import classes, first_lines, names, offered, only_imports, symbols

ROOT = Path(__file__).resolve().parent.parent
NBS, OUT = ROOT/"nbs", Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT/"_docs"
WORK = OUT.parent/f"{OUT.name}-work" if len(sys.argv) > 1 else ROOT/"build/docs"       # pages for Sphinx, and its own files
SRC, STATIC = WORK/"src", WORK/"static"
INI = ConfigParser(delimiters=["="]); INI.read(ROOT/"settings.ini", encoding="utf-8")
GIT, BRANCH = INI["DEFAULT"]["git_url"], INI["DEFAULT"]["branch"]
COLAB = GIT.replace("https://github.com", "https://colab.research.google.com/github") + f"/blob/{BRANCH}/"
DIRECTIVE = re.compile(r"^#\|[ \t]*(\w+)[ \t]*:?[ \t]*(.*?)[ \t]*$", re.M)
TEXTS = [ROOT/f"{name}.md" for name in ("CONTRIBUTING", "CHANGELOG")]       # of the repository, pages of the site too
SECTIONS = {"tutorials": "Tutorials", "howto": "How to", "models": "Bundled models"}

def page_of(path):
    "The page of a notebook, without its ending: API notebooks lose their number, as nbdev's links expect."
    rel = Path(path).resolve().relative_to(NBS).with_suffix("")
    if rel.parts[0] == "api": rel = rel.with_name(re.sub(r"^\d+_", "", rel.name))
    return "overview" if rel.name == "index" else rel.as_posix()

def target(link, folder, page):
    "Where a link of a notebook or page in `folder` leads on the site, from `page`; a ValueError if nowhere."
    path, _, anchor = link.partition("#")
    anchor = re.sub(r"[^\w-]", "", anchor.lower())                # as MyST names headings; Jupyter keeps capitals and points
    if not path: return f"#{anchor}"
    if re.match(r"\w+:", link) or path == "api/index.md": return link
    up, to = "../"*page.count("/"), (folder/path).resolve()
    if not to.exists(): raise ValueError(f"{page}: the link {link} leads nowhere")
    if to.suffix == ".ipynb" and to.is_relative_to(NBS): return up + page_of(to) + ".ipynb" + (f"#{anchor}" if anchor else "")
    if to.parent == ROOT/"docs/pages" or to in TEXTS: return f"{up}{to.stem.lower()}.md" + (f"#{anchor}" if anchor else "")
    if to.suffix in (".png", ".svg"):
        here = SRC/"pictures"/to.relative_to(ROOT).as_posix().replace("/", "-")
        here.parent.mkdir(parents=True, exist_ok=True); shutil.copy(to, here)
        return f"{up}pictures/{here.name}"
    return f"{GIT}/{'tree' if to.is_dir() else 'blob'}/{BRANCH}/{to.relative_to(ROOT).as_posix()}"

def prose(text, folder, page, known):
    "Markdown with its links led to the site's pages, and names of the library in backticks made links to the reference."
    parts = re.split(r"(^```.*?^```[ \t]*$|^#[^\n]*$)", text, flags=re.M | re.S)
    def plain(s):
        s = re.sub(r"(!?\[(?:[^\[\]]|\[[^\]]*\])*\])\(([^()\s]+)\)", lambda m: f"{m[1]}({target(m[2], folder, page)})", s)
        return re.sub(r"(?<![\[`\w{}])`(?:das(?:_nb)?\.)?([A-Za-z][\w.]*)(?:\(\))?`(?![\]`])", lambda m: f"{{py:obj}}`{m[0].strip('`')} <{known[m[1]]}>`" if m[1] in known else m[0], s)
    return "".join(s if re.match(r"```|#", s) else plain(s) for s in parts)

def outputs(cell):
    "Without what needs a kernel; HTML that draws itself is kept."
    for o in cell.get("outputs", []):
        data = o.get("data", {})
        if data.pop("application/vnd.jupyter.widget-view+json", None) and not {"text/html", "image/png"} & set(data): continue
        if "text/html" in data: data = o["data"] = {"text/html": data["text/html"]}
        yield {**o, "metadata": {}} if "metadata" in o else o

def code(cell, tags=()): return {**cell, "metadata": {"tags": list(tags)} if tags else {}, "execution_count": None}
def markdown(text, ident): return dict(cell_type="markdown", id=ident, metadata={}, source=text)

def actions(path):
    "The line under a title: open in Colab, download."
    rel = path.relative_to(ROOT).as_posix()
    (SRC/"notebooks").mkdir(parents=True, exist_ok=True); shutil.copy(path, SRC/"notebooks"/path.name)
    up = "../"*page_of(path).count("/")
    return f"{{.actions}}\n[Open in Colab]({COLAB}{rel}) {{download}}`Download notebook <{up}notebooks/{path.name}>` [View source]({GIT}/blob/{BRANCH}/{rel})\n"

def convert(path, known, home):
    "A notebook as Sphinx is to read it."
    nb, page, cells = json.loads(path.read_text(encoding="utf-8")), page_of(path), []
    module = f"das_nb.{page.removeprefix('api/').replace('/', '.')}" if page.startswith("api/") else None
    own = {k.split(".", 1)[-1] if k not in known else k: v for k, v in known.items() if module and v.startswith(module + ".")}
    for i, cell in enumerate(nb["cells"]):
        text = "".join(cell["source"])
        told = dict(DIRECTIVE.findall(text))
        if "hide" in told or "default_exp" in told or "colab-badge" in text: continue
        if cell["cell_type"] == "markdown":
            text = prose(text, path.parent, page, {**PUBLIC, **own})
            if not cells:      # title and subtitle
                text = re.sub(r"^> (.*(?:\n> .*)*)", lambda m: "{.lead}\n" + m[1].replace("\n> ", "\n"), text, count=1, flags=re.M)
                if module: text = text.replace("\n", f"\n\n```{{py:module}} {module}\n```\n", 1)
                elif page != "overview": text = text.rstrip() + "\n\n" + actions(path)
            cells.append(markdown(text, cell.get("id", f"c{i}")))
            continue
        source = DIRECTIVE.sub("", text).strip("\n")
        cell = {**cell, "source": source, "outputs": list(outputs(cell))}
        if "export" in told:
            if only_imports(source): continue
            cells += [markdown(doc, f"doc-{i}")] if (doc := symbols(source, module, home)) else []
            cells.append(code(cell, ["hide-input"]))
        elif source or cell["outputs"]: cells.append(code(cell, ["hide-input"] if "hide_input" in told else []))
    return {**nb, "cells": cells, "metadata": {"kernelspec": nb["metadata"].get("kernelspec", {}), "language_info": {"name": "python"}}}

def exports():
    "(module, source) of every export cell."
    for path in sorted((NBS/"api").rglob("[0-9]*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            text = "".join(cell["source"])
            if cell["cell_type"] == "code" and re.match(r"#\|\s*export\s*$", text, re.M): yield f"das_nb.{page_of(path).removeprefix('api/').replace('/', '.')}", text

def public():
    "Names that `das_nb` gives out -> their full names."
    found = offered(ROOT/"das_nb")
    twice = {n for n in found if n.partition(".")[2] in found}      # `das.paper.Findings` is `das.Findings`
    return {n: ".".join(filter(None, ["das_nb", *at])) for n, at in found.items() if n not in twice}

def contents(found, says):
    "The reference's first page: what `das_nb` gives out, in the order of its stub, then the modules by wing."
    def row(name, full):
        module, _, last = full.removeprefix("das_nb.").rpartition(".")
        if (whole := f"{module}.{last}") in found: module, text = whole, found[whole]["says"]
        else: text = says[f"das_nb.{module}", last]
        return f"| {{py:obj}}`{name} <{full}>` | {text} | [{module}]({module.replace('.', '/')}.ipynb) |"
    rows = "\n".join(row(*item) for item in public().items())
    link = lambda m: f"- [{m}]({m.replace('.', '/')}.ipynb): {found[m]['says']}"
    listed = lambda wing: "\n".join(link(m) for m, d in found.items() if d["wing"] == wing)
    wings = "\n\n".join(f"### {title}\n\n{why}\n\n{listed(wing)}" for wing, title, why in WINGS)
    toc = "\n".join(m.replace(".", "/") for m in found)
    return f"""# Reference

{{.lead}}
Every exported symbol with its signature and what each parameter is, beside the code that shows it and tests it

```{{toctree}}
:hidden:

{toc}
```

## What `import das_nb as das` gives

| name | what | module |
|---|---|---|
{rows}

## Modules, from the ground up

{wings}
"""

def live_map():
    "The interactive map that the notebook on the paper's results holds."
    for cell in json.loads((NBS/"paper.ipynb").read_text(encoding="utf-8"))["cells"]:
        for o in cell.get("outputs", []):
            html = "".join(o.get("data", {}).get("text/html", ""))
            if "das-still" in html: return html
    raise ValueError("nbs/paper.ipynb holds no interactive map")

def toctrees():
    "The navigation of the whole site, on its first page."
    pages = {title: [page_of(p) for p in sorted((NBS/folder).glob("[!_.]*.ipynb"))] for folder, title in SECTIONS.items()}
    groups = [("Start", ["At a glance <overview>"]), ("Tutorials", pages["Tutorials"]), ("How to", pages["How to"]), ("Reference", ["api/index", "equations", "glossary"]),
              ("Results", ["paper", *pages["Bundled models"]]), ("Project", ["maintainers", "contributing", "changelog", "citation"])]
    return "\n".join("```{toctree}\n:hidden:\n:caption: " + title + "\n\n" + "\n".join(of) + "\n```\n" for title, of in groups)

def write_pages(found, says):
    "The pages that are not notebooks."
    asked = {"LIVE MAP": lambda: f"```````{{raw}} html\n{live_map()}\n```````", "FLOORS": lambda: f"```````{{raw}} html\n{picture(found)}\n```````", "NAVIGATION": toctrees,
             "VERSION": lambda: INI["DEFAULT"]["version"], "CITATION": lambda: "```yaml\n" + (ROOT/"CITATION.cff").read_text(encoding="utf-8") + "```"}
    texts = {p.stem: (p.read_text(encoding="utf-8"), p.parent) for p in sorted((ROOT/"docs/pages").glob("*.md"))}
    texts |= {p.stem.lower(): (p.read_text(encoding="utf-8"), ROOT) for p in TEXTS}
    for name, (text, folder) in texts.items():
        text = prose(text, folder, name, PUBLIC)
        text = re.sub(r"<!-- ([A-Z ]+) -->", lambda m: asked[m[1]](), text)
        (SRC/f"{name}.md").write_text(text, encoding="utf-8")
    (SRC/"api").mkdir(exist_ok=True); (SRC/"api/index.md").write_text(contents(found, says), encoding="utf-8")

def mathjax():
    "MathJax out of the package that carries it: one output format and its fonts."
    for f in files("sphinx-mathjax-offline"):
        rel = f.as_posix().partition("static/mathjax/")[2]
        if rel == "tex-chtml.js" or rel.startswith(("output/chtml/fonts", "input/tex/extensions")):
            (STATIC/"mathjax"/rel).parent.mkdir(parents=True, exist_ok=True); shutil.copy(f.locate(), STATIC/"mathjax"/rel)

def main():
    for d in (SRC, STATIC, WORK/"site", WORK/"doctrees"): shutil.rmtree(d, ignore_errors=True); d.mkdir(parents=True)
    mathjax()
    found, known, cells = modules(), {}, list(exports())
    home = {c: module for module, source in cells for c in classes(source)}
    for module, source in cells: known |= names(source, module, home)
    PUBLIC.update(public() | {n: full for n, full in known.items() if "." in n or n[0].isupper()})
    for path in sorted(NBS.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in path.parts: continue
        to = SRC/f"{page_of(path)}.ipynb"
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(json.dumps(convert(path, known, home)), encoding="utf-8")
    write_pages(found, {(m, n): text for m, source in cells for n, text in first_lines(source)})
    done = subprocess.run([sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-c", str(ROOT/"docs"), "-d", str(WORK/"doctrees"), "-D", f"html_static_path={ROOT/'docs/_static'},{STATIC}", "-b", "html", str(SRC), str(WORK/"site")])
    if done.returncode: return done.returncode
    shutil.rmtree(OUT, ignore_errors=True); shutil.move(WORK/"site", OUT)         # beside the site myst-nb leaves what it made of the notebooks
    seen, bad = links.follow(OUT)
    print(*bad, f"{len(list(OUT.rglob('*.html')))} pages in {OUT.name}/, {seen:,} links followed, {len(bad)} broken. Open {OUT.name}/index.html", sep="\n")
    return bool(bad)

PUBLIC = {}
if __name__ == "__main__": sys.exit(main())
