"""Stubs: das_nb/**/*.pyi, what type checkers and editors read of das_nb. `make export` writes them, from sources alone.

Notebooks teach a class method by method, each a `@patch` in a cell of its own beside the cell that shows and tests it.
That reads well, and no type checker sees it: in a stub every method stands in its class, those of other modules too.
"""
import ast, builtins
from dataclasses import dataclass
from pathlib import Path

from docstrings import header, listed, public, told
from symbols import FUNCTIONS, decorators

MARK = "# Written by `make export` from the module beside it: do not edit.\n"
# Decorators that mean something to a type checker
KEPT = {"property", "cached_property", "classmethod", "staticmethod", "setter", "contextmanager", "dataclass"}
# What Python itself says that these methods give
GIVES = dict(__init__="None", __post_init__="None", __len__="int", __bool__="bool", __repr__="str", __str__="str")
LITERALS = {ast.JoinedStr: "str", ast.List: "list", ast.ListComp: "list", ast.Dict: "dict", ast.DictComp: "dict",
            ast.Set: "set", ast.SetComp: "set", ast.Tuple: "tuple", ast.Compare: "bool"}
TRAITS = dict(Unicode="str", Int="int", Float="float", Bool="bool", List="list", Dict="dict")
ALWAYS = dict(Any="typing", Iterator="collections.abc")

# What the sources say

@dataclass
class Module:
    "A source file: its tree, what it defines, and what it imports under which name."
    name: str           # Such as "das_nb.method.fit"
    path: Path
    tree: ast.Module
    defines: dict       # Name -> its node
    imports: dict       # Name -> (module, name there; None for the module itself)

def read(path, root):
    "The module in a file of the package in the folder `root`."
    name = ".".join(path.relative_to(root.parent).with_suffix("").parts)
    tree, imports = ast.parse(path.read_text(encoding="utf-8")), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            above = name.split(".")[:-node.level] if node.level else []
            where = ".".join([*above, *filter(None, [node.module])])
            imports |= {a.asname or a.name: (where, a.name) for a in node.names}
        elif isinstance(node, ast.Import):
            imports |= {a.asname or a.name.partition(".")[0]: (a.name, None) for a in node.names}
    defines = {n.name: n for n in tree.body if isinstance(n, ast.ClassDef) or is_function(n) and not is_patch(n)}
    return Module(name, path, tree, defines | {name: value for name, value in assigned(tree.body)}, imports)

def is_function(node): return isinstance(node, FUNCTIONS)
def is_patch(node): return is_function(node) and "patch" in decorators(node)

def bound(node):
    "(target, value) of what an assignment binds; of a tuple each part, with no value where the parts cannot be told."
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [pair for target in targets for pair in matched(target, node.value)]

def matched(target, value):
    if not isinstance(target, (ast.Tuple, ast.List)): return [(target, value)]
    known = isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts)
    values = value.elts if known else [None]*len(target.elts)
    return [pair for t, v in zip(target.elts, values) for pair in matched(t, v)]

def assigned(body):
    "(name, value) of the names that assignments in `body` bind."
    return [(t.id, value) for node in body for t, value in bound(node) if isinstance(t, ast.Name)]

def own(node):
    "The nodes of a function's body, without those of functions in it."
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*FUNCTIONS, ast.Lambda)): continue
        yield child
        yield from own(child)

class Library:
    "All modules of a package, and the methods that `@patch` adds to its classes."
    def __init__(self, root):
        paths = [p for p in sorted(root.rglob("*.py")) if p.stem not in ("__init__", "__main__", "_modidx")]
        self.modules = {m.name: m for m in (read(p, root) for p in paths)}
        top = [(m.name, node) for m in self.modules.values() for node in m.tree.body]
        self.classes = {node.name: name for name, node in top if isinstance(node, ast.ClassDef)}
        self.patched = {}      # Class -> its methods
        for node in (n for _, n in top if is_patch(n)):
            names = written(node.args.args[0].annotation).split(" | ")
            for name in names: self.patched.setdefault(name, []).append(node)

    def home(self, name, module):
        "(module, name there) of what `module` calls `name`; for a name that it does not know, as the others call it."
        if name in ALWAYS: return ALWAYS[name], name
        if name in module.defines: return module.name, name
        where = module.imports.get(name) or (self.classes.get(name), name)
        if where[0] is None: where = next((m.imports[name] for m in self.modules.values() if name in m.imports), None)
        if where is None: raise ValueError(f"{module.name}: what is {name!r} in an annotation?")
        if where[0] in self.modules and where[1] is not None: return self.home(where[1], self.modules[where[0]])
        return where

    def called(self, name, module):
        "The type of what calling `name` gives: an object of a class, or what a function says that it returns."
        if name in ("dict", "list", "tuple", "set", "str", "int", "float", "bool", "Path"): return name
        if name == "len": return "int"
        if name not in module.defines and name not in module.imports: return "Any"
        where, there = self.home(name, module)
        node = self.modules[where].defines.get(there) if where in self.modules else None
        if isinstance(node, ast.ClassDef): return there
        return written(node.returns) if is_function(node) and node.returns else "Any"

    def method(self, owner, name):
        "The function that is a method of a class of the package, or None."
        where = self.modules.get(self.classes.get(owner))
        there = [*(where.defines[owner].body if where else []), *self.patched.get(owner, [])]
        return next((n for n in there if is_function(n) and n.name == name), None)

    def assigned_above(self, node):
        "Names that the bodies of a class's bases assign, those of the package alone."
        names = [b.id for b in node.bases if getattr(b, "id", "") in self.classes]
        bases = [self.modules[self.classes[name]].defines[name] for name in names]
        return {name for base in bases for name, _ in assigned(base.body)}.union(*map(self.assigned_above, bases))

# Types

class Unquoted(ast.NodeTransformer):
    "Annotations without quotes: a stub may name what comes later."
    def visit_Constant(self, node):
        return ast.parse(node.value, mode="eval").body if isinstance(node.value, str) else node

def written(annotation): return ast.unparse(Unquoted().visit(ast.parse(ast.unparse(annotation), mode="eval")))

def returns(node):
    "What a function gives: as it says; else None if no `return` has a value, an iterator if it yields."
    if node.returns: return written(node.returns)
    if node.name in GIVES: return GIVES[node.name]
    inside = list(own(node))
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in inside): return "Iterator[Any]"
    empty = all(isinstance(n, (ast.Expr, ast.Raise)) for n in node.body) and len(node.body) == 1
    return "Any" if empty or any(isinstance(n, ast.Return) and n.value for n in inside) else "None"

class Types:
    "The types of expressions in a module, where a reader sees them at once; else 'Any'."
    def __init__(self, library, module): self.library, self.module = library, module

    def of(self, value, known=None):
        "`known`: parameter -> its type."
        known = known or {}
        if isinstance(value, ast.Constant): return "Any" if value.value is None else type(value.value).__name__
        if type(value) in LITERALS: return LITERALS[type(value)]
        if isinstance(value, ast.Name): return known.get(value.id, "Any")
        if isinstance(value, ast.BoolOp): return self.common(value.values, known)            # `given or Default()`
        if isinstance(value, ast.IfExp): return self.common([value.body, value.orelse], known)
        if not isinstance(value, ast.Call): return "Any"
        if isinstance(value.func, ast.Name): return self.library.called(value.func.id, self.module)
        return self.method(value.func, known) if isinstance(value.func, ast.Attribute) else "Any"

    def method(self, func, known):
        "What a method gives; `to` and `tag` give their object."
        owner = self.of(func.value, known)
        if func.attr in ("to", "tag"): return owner
        if func.attr in TRAITS: return TRAITS[func.attr]
        return returns(node) if (node := self.library.method(owner, func.attr)) else "Any"

    def common(self, values, known):
        kinds = {self.of(v, known).removesuffix(" | None") for v in values}
        return kinds.pop() if len(kinds) == 1 else "Any"

    def attributes(self, methods):
        "Attribute -> its type, of all that methods put into `self`."
        found, said = {}, {}
        for method in (m for m in methods if m.args.args):
            me, known = method.args.args[0].arg, annotated(method)
            for node in ast.walk(method):
                for target, value in bound(node):
                    if not isinstance(target, ast.Attribute) or ast.unparse(target.value) != me: continue
                    if isinstance(node, ast.AnnAssign): said[target.attr] = written(node.annotation)
                    kind = "None" if is_none(value) else self.of(value, known)
                    found.setdefault(target.attr, []).append(kind)
        return {name: together(kinds) for name, kinds in found.items()} | said

def is_none(value): return isinstance(value, ast.Constant) and value.value is None

def annotated(function):
    "Parameter -> its type."
    return {x.arg: written(x.annotation) for x in [*function.args.args, *function.args.kwonlyargs] if x.annotation}

def together(kinds):
    "One type for what was seen with several, some of them not known."
    known = {k.removesuffix(" | None") for k in kinds} - {"Any", "None"}
    if len(known) != 1: return "Any"
    return known.pop() + " | None"*any(k.endswith("None") for k in kinds)

# Text

def default(node):
    "A default as a reader wants to see it: what is written out stays, what is computed is left out."
    try: return repr(ast.literal_eval(node))
    except ValueError: return "..."

def parameter(x, given=None):
    kind = f": {written(x.annotation)}" if x.annotation else ""
    return x.arg + kind + (f"{' = ' if kind else '='}{default(given)}" if given else "")

def function(node, indent=""):
    "A function or method without its body."
    patch = decorators(node).get("patch")
    if patch is not None: node.args.args[0].annotation = None      # it stands in its class now
    lines = [f"{indent}@{d}" for d in kept(node)]
    if "as_prop" in (patch or {}): lines.append(f"{indent}@property")
    if "cls_method" in (patch or {}): lines.append(f"{indent}@classmethod")
    lines += header(f"def {node.name}", listed(node.args, parameter), returns(node), indent)
    return [*lines[:-1], *with_words(lines[-1], node, indent + "    ")]

def kept(node):
    "The decorators that a type checker is to see."
    called = {d: d.func if isinstance(d, ast.Call) else d for d in node.decorator_list}
    return [ast.unparse(d) for d, f in called.items() if ast.unparse(f).rpartition(".")[2] in KEPT]

def with_words(line, node, indent):
    "The last line of a header and the docstring under it."
    doc = ast.get_docstring(node, clean=False)
    return [line, *told(doc, [], indent)] if doc else [f"{line} ..."]

def field(node):
    "A field of a dataclass; `field(init=False)` and the like stay, since `__init__` goes by them."
    init = isinstance(node.value, ast.Call) and any(k.arg in ("init", "kw_only") for k in node.value.keywords)
    value = "" if node.value is None else f" = {ast.unparse(node.value) if init else default(node.value)}"
    return f"    {node.target.id}: {written(node.annotation)}{value}"

def klass(node, types):
    "A class with all its methods, wherever they are written."
    late = types.library.patched.get(node.name, [])
    methods = [n for n in node.body if is_function(n) and n.name not in {m.name for m in late}]
    names = {n.name for n in [*methods, *late]}
    fields = {n.target.id: field(n) for n in node.body if isinstance(n, ast.AnnAssign) and n.target.id not in names}
    own = types.attributes([*methods, *late])
    # in a dataclass they would be taken for fields
    inherited = types.library.assigned_above(node) if "dataclass" in decorators(node) else set()
    values = {name: types.of(v) for name, v in assigned(n for n in node.body if isinstance(n, ast.Assign))}
    kinds = own | {name: kind for name, kind in values.items() if name not in inherited}
    lines = [*fields.values()]
    lines += [f"    {name}: {kind}" for name, kind in kinds.items() if name[0] != "_" and name not in {*fields, *names}]
    for method in [*methods, *late]:
        if public(method.name): lines += function(method, "    ")
    bases = f"({', '.join(map(ast.unparse, node.bases))})" if node.bases else ""
    top = with_words(f"class {node.name}{bases}:", node, "    ")
    if lines: top[0] = top[0].removesuffix(" ...")
    return [*(f"@{d}" for d in kept(node)), *top, *lines]

def imports(text, module, library):
    "The imports that a stub needs."
    tree = ast.parse(text)
    here = {getattr(n, "name", None) for n in tree.body} | {name for name, _ in assigned(tree.body)} | {*dir(builtins)}
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)} - here
    modules, names = set(), {}
    for name in used:
        where, there = library.home(name, module)
        if there is None: modules.add(where if name == where.partition(".")[0] else f"{where} as {name}")
        else: names.setdefault(where, set()).add(there if there == name else f"{there} as {name}")
    from_lines = [f"from {m} import {', '.join(sorted(every))}" for m, every in sorted(names.items())]
    return [*(f"import {m}" for m in sorted(modules)), *from_lines]

def is_type_parameter(value): # A variable of types, which annotations name
    return isinstance(value, ast.Call) and ast.unparse(value.func) in ("ParamSpec", "TypeVar")

def stub(module, library):
    "The text of a module's stub."
    types, body = Types(library, module), []
    for name, value in assigned(module.tree.body):
        if is_type_parameter(value): body.append(f"{name} = {ast.unparse(value)}")
        elif name[0] != "_": body.append(f"{name}: {types.of(value)}")
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef): body += ["", *klass(node, types)]
        elif is_function(node) and public(node.name) and not is_patch(node): body += ["", *function(node)]
    text, doc = "\n".join(body).strip("\n"), ast.get_docstring(module.tree)
    return "\n".join([MARK + (f'"""{doc}"""' if doc else ""), *imports(text, module, library), "", text, ""])

def write(root):
    "Write the stubs of a package; those of modules that are gone go."
    for path in root.rglob("*.pyi"):
        if path.read_text(encoding="utf-8").startswith(MARK): path.unlink()
    library = Library(root)
    for module in library.modules.values():
        module.path.with_suffix(".pyi").write_text(stub(module, library), encoding="utf-8")
