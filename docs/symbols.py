"""The symbols that an export cell defines, as Sphinx directives: signature, docstring, docments table. Reads source, imports nothing."""
import ast, io, re, tokenize

FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef

def comments(source):
    "Line number -> (column, text, whether it stands alone) of each comment that says something."
    found = [t for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type == tokenize.COMMENT]
    return {t.start[0]: (t.start[1], t.string.lstrip("# ").strip(), not t.line[:t.start[1]].strip())
            for t in found if not re.match(r"#\s*(noqa|type:|%%)", t.string)}

def docments(node, said):
    "Line number -> the comment beside it, or on lines of its own above: of a function's header, of a class."
    out, above = {}, []
    last = node.end_lineno if isinstance(node, ast.ClassDef) else node.body[0].lineno - 1
    for line in range(node.lineno, last + 1):
        _, text, alone = said.get(line, (0, "", False))
        if alone: above.append(text); continue
        if text or above: out[line] = text or " ".join(above)
        above = []
    if isinstance(node, ast.ClassDef) or last > node.lineno: return out
    return {"returns": out[last]} if last in out else {}        # of a header on one line it says what comes out

def decorators(node):
    "Name of each decorator -> its keyword arguments."
    calls = [(d, d.keywords) if isinstance(d, ast.Call) else (d, []) for d in node.decorator_list]
    return {ast.unparse(d.func if isinstance(d, ast.Call) else d).split(".")[-1]: {k.arg: ast.unparse(k.value) for k in ks} for d, ks in calls}

def parameters(node):
    "(name with its stars, annotation, default, line) of each parameter of a function."
    a, text = node.args, lambda x: ast.unparse(x) if x is not None else ""
    plain = [*a.posonlyargs, *a.args]
    rows = [("", x, d) for x, d in zip(plain, [None]*(len(plain) - len(a.defaults)) + a.defaults)]
    rows += [("*", a.vararg, None)] if a.vararg else []
    rows += [("", x, d) for x, d in zip(a.kwonlyargs, a.kw_defaults)] + ([("**", a.kwarg, None)] if a.kwarg else [])
    return [(star + x.arg, text(x.annotation), text(d), (d or x).end_lineno) for star, x, d in rows]

def bare_star(node): return bool(node.args.kwonlyargs) and not node.args.vararg

def is_dataclass(node):
    "Whether the fields of a class are the parameters that it is made with."
    return "dataclass" in decorators(node) or any(ast.unparse(b) == "NamedTuple" for b in node.bases)

def fields(node):
    "Those of a dataclass, as `parameters` gives them."
    text = lambda x: "" if x is None else "[]" if "default_factory=list" in ast.unparse(x) else ast.unparse(x)
    return [(n.target.id, ast.unparse(n.annotation), text(n.value), n.end_lineno) for n in node.body if isinstance(n, ast.AnnAssign) and n.target.id[0] != "_"]

def signature(rows, returns="", star_before=()):
    "As Python writes it."
    one = lambda name, kind, default: f"{name}{': ' + kind if kind else ''}{(' = ' if kind else '=') + default if default else ''}"
    parts = [p for name, kind, default, _ in rows for p in ((["*"] if name in star_before else []) + [one(name, kind, default)])]
    return f"({', '.join(parts)})" + (f" -> {returns}" if returns else "")

def cell(text): return text.replace("|", "\\|").replace("\n", " ")

def table(rows, said, returns="", returned=""):
    "The docments table: a row for each parameter; nothing where there is nothing to say."
    if not any(said.get(line) for *_, line in rows) and not returned: return ""
    code = lambda x: f"`{cell(x)}`" if x else ""
    body = [f"| {code(n)} | {code(k)} | {code(d)} | {cell(said.get(line, ''))} |" for n, k, d, line in rows]
    if returned or returns: body.append(f"| **returns** | {code(returns)} | | {cell(returned)} |")
    return "\n".join(["", "| | type | default | |", "|---|---|---|---|", *body, ""])

def as_markdown(doc, said):
    "A docstring with the table of its parameters: what it raises as a list, its example as code."
    words, raises, example = re.fullmatch(r"(.*?)(?:\nRaises:\n(.*?))?(?:\nExample:\n(.*))?", doc, re.S).groups()
    parts = [words.rstrip(), said]
    if raises: parts.append("Raises:\n\n" + re.sub(r"^    (\w+):", r"- `\1`:", raises, flags=re.M) + "\n")
    if example: parts.append("```python\n" + re.sub(r"^ *(>>>|\.\.\.) ", "", example, flags=re.M) + "\n```")
    return "\n".join(parts)

def directive(kind, name, module, said, doc="", options=()):
    "One symbol; its name with its signature on one line, as the directive reads it."
    text = as_markdown(doc or "", said)
    return "\n".join([f"``````{{py:{kind}}} {name}", f":module: {module}", *options, "", text, "``````", ""])

def returned(node, said):
    "The comment behind the arrow of a function."
    own = {line for *_, line in parameters(node)}
    end = node.returns.end_lineno if node.returns else max(own, default=node.lineno)
    lines = [n for n in range(end, node.body[0].lineno) if n in said and n not in own]
    return said.get("returns") or (said[lines[0]] if lines else "")

def function(node, said, module, owner="", home=None):
    "A function, a method or a property."
    said = docments(node, said)
    decorated, rows = decorators(node), parameters(node)
    patch = decorated.get("patch")
    if patch is not None: owner, module = rows[0][1], (home or {}).get(rows[0][1], module)
    if owner and "staticmethod" not in decorated: rows = rows[1:]
    returns, star = ast.unparse(node.returns) if node.returns else "", ()
    if bare_star(node): star = (node.args.kwonlyargs[0].arg,)
    name, doc = (f"{owner}.{node.name}" if owner else node.name), ast.get_docstring(node)
    if "property" in decorated or (patch or {}).get("as_prop"):
        return directive("property", name, module, table([], said, returns, returned(node, said)), doc, [f":type: {returns}"] if returns else [])
    options = [f":{o}:" for o, on in (("classmethod", "classmethod" in decorated or (patch or {}).get("cls_method")), ("staticmethod", "staticmethod" in decorated)) if on]
    return directive("method" if owner else "function", name + signature(rows, returns, star), module, table(rows, said, returns, returned(node, said)), doc, options)

def klass(node, said, module):
    "A class with its public methods."
    init = next((n for n in node.body if isinstance(n, FUNCTIONS) and n.name == "__init__"), None)
    rows = parameters(init)[1:] if init else fields(node)
    star = (init.args.kwonlyargs[0].arg,) if init and bare_star(init) else ()
    methods = [function(n, said, module, node.name) for n in node.body if isinstance(n, FUNCTIONS) and n.name[0] != "_"
               and not {"validate", "observe", "setter"} & set(decorators(n))]
    about = table(rows, docments(init or node, said))
    return "\n".join([directive("class", node.name + signature(rows, "", star), module, about, ast.get_docstring(node)), *methods])

def symbols(
    source, # Of an export cell
    module, # Full name of the module that it goes to
    home,   # Class -> full name of the module that makes it
):
    "The public symbols of a cell, as MyST text."
    said, out = comments(source), []
    for node in ast.parse(source).body:
        name = getattr(node, "name", "_")
        if isinstance(node, FUNCTIONS) and name[0] != "_": out.append(function(node, said, module, home=home))
        elif isinstance(node, ast.ClassDef) and name[0] != "_": out.append(klass(node, said, module))
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper() and node.targets[0].id[0] != "_":
            value = ast.unparse(node.value)
            _, says, _ = said.get(node.end_lineno, (0, "", False))
            shown = [f":value: {value}"] if len(value) < 90 else []
            out.append(directive("data", node.targets[0].id, module, "", says, shown))
    return "\n".join(out)

def classes(source): return [n.name for n in ast.parse(source).body if isinstance(n, ast.ClassDef)]

def first_lines(source):
    "(name, first line of its docstring) of each function and class of a cell."
    return [(n.name, cell((ast.get_docstring(n) or "").partition("\n")[0])) for n in ast.parse(source).body if isinstance(n, (*FUNCTIONS, ast.ClassDef)) and "patch" not in decorators(n)]

def names(source, module, home):
    "Every public name of a cell -> its full name."
    got = dict(re.findall(r"^``````\{py:\w+\} ([\w.]+).*\n:module: ([\w.]+)", symbols(source, module, home), re.M))
    return {name: f"{where}.{name}" for name, where in got.items()}

def offered(package, within=""):
    "What the stub of a package gives out: name behind `das.` -> (module of das_nb, name there or None)."
    out = {}
    for node in ast.parse((package/"__init__.pyi").read_text(encoding="utf-8")).body:
        for alias in node.names if isinstance(node, ast.ImportFrom) else ():
            module = ".".join([*within.split(), *(node.module or "").split()])
            own = package/(node.module or "").replace(".", "/")/alias.name
            if (own/"__init__.pyi").exists():
                out |= {f"{alias.name}.{n}": at for n, at in offered(own, alias.name).items()}
            elif own.with_suffix(".py").exists(): out[alias.name] = f"{module}.{alias.name}".strip("."), None
            else: out[alias.name] = module, alias.name
    return out

def only_imports(source): return all(isinstance(n, (ast.Import, ast.ImportFrom)) for n in ast.parse(source).body)
