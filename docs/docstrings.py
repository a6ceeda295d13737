"""Docments into docstrings, so that `help`, `?`, Shift-Tab and editors show what each parameter is.

A notebook says what a parameter is in a comment beside it. No interpreter sees a comment: in the exported module the
same words stand in the docstring, under `Parameters`. Only words move: the code is compared before and after.
`make export` does it.
"""
import ast, inspect, re, textwrap
from itertools import groupby

from symbols import FUNCTIONS, comments, docments, fields, is_dataclass, parameters, returned

WIDTH = 120

def header(name, parts, returns, indent):
    "The lines of a function's header: one if it fits, else its parameters on as few lines as hold them."
    end = f"){' -> ' + returns if returns else ''}:"
    if len(one := f"{indent}{name}({', '.join(parts)}{end}") <= WIDTH: return [one]
    lines = [""]
    for part in parts:
        if len(lines[-1]) + len(part) + 2 > WIDTH - len(indent) - 4: lines.append("")
        lines[-1] += part + ", "
    if parts[-1].startswith("*"): lines[-1] = lines[-1].removesuffix(", ")      # nothing may follow `**kwargs`
    return [f"{indent}{name}(", *(f"{indent}    {line.rstrip()}" for line in lines if line), indent + end]

def wrapped(text, indent, further="    "):
    "A line as lines that leave room for the quotes around a docstring."
    how = dict(width=WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    return textwrap.wrap(text, initial_indent=indent, subsequent_indent=indent + further, **how)

def own_words(doc, indent):
    "The lines of a docstring; a paragraph with a line that is too long is folded anew."
    margin = lambda line: " "*(len(line) - len(line.lstrip()))
    for _, paragraph in groupby(inspect.cleandoc(doc).split("\n"), key=lambda line: margin(line) if line else None):
        lines = list(paragraph)
        if all(len(indent + line) <= WIDTH - 4 for line in lines): yield from (indent + line if line else "" for line in lines)
        else: yield from wrapped(" ".join(line.strip() for line in lines), indent + margin(lines[0]), "")

def sections(about, result, indent):
    "What goes under the words of a docstring: the parameters, (name, words) each, and what comes out."
    rows = [line for name, words in about if words for line in wrapped(f"{name}: {words}", indent + "    ")]
    return [[f"{indent}Parameters:", *rows] if rows else [], wrapped(f"Returns: {result}", indent) if result else []]

def told(doc, parts, indent):
    "The lines of a docstring: what the notebook says, with `parts` before what it raises and its example."
    words = list(own_words(doc, indent)) if doc else []
    cut = next((i for i, line in enumerate(words) if line.strip() in ("Raises:", "Example:")), len(words))
    before, after = "\n".join(words[:cut]).rstrip().split("\n"), words[cut:]
    lines = [line for part in (before if words[:cut] else [], *parts, after) if part for line in ["", *part]]
    if lines[1].strip() != "Parameters:": lines = lines[1:]        # after its first line a docstring is dedented
    text = "\n".join(lines)
    mark, quote = "r" if "\\" in text else "", '"""' if '"""' not in text else "'''"
    lines[-1] += " "*(text[-1] in '\\"') + quote
    return [f"{indent}{mark}{quote}{lines[0].lstrip()}", *lines[1:]]

def of_function(node, said, source):
    "First line, last line and new lines of a function with docments; None for one without."
    said = docments(node, said)
    about, result = [(name, said.get(line, "")) for name, *_, line in parameters(node)], returned(node, said)
    if not result and not any(words for _, words in about): return None
    name = ("async def " if isinstance(node, ast.AsyncFunctionDef) else "def ") + node.name
    top = header(name, as_written(node, source), written(node.returns, source), " "*node.col_offset)
    return edit(node, source, top, about, result)

def of_class(node, said, source):
    "The same for a dataclass or a named tuple, whose fields are the parameters."
    said = docments(node, said) if is_dataclass(node) else {}
    about = [(name, said.get(line, "")) for name, *_, line in fields(node)]
    return edit(node, source, [source[node.lineno - 1]], about) if any(words for _, words in about) else None

def edit(node, source, top, about, result=""):
    "Everything from `def` or `class` to the docstring, written anew. A body on the header's line gets one of its own."
    first, inner = node.body[0], " "*(node.col_offset + 4)
    doc, line = ast.get_docstring(node, clean=False), source[first.lineno - 1].encode()
    lines = [*top, *told(doc, sections(about, result, inner), inner)]
    if doc: return node.lineno, first.end_lineno, lines
    if not line[:first.col_offset].strip(): return node.lineno, first.lineno - 1, lines
    return node.lineno, first.lineno, [*lines, inner + line[first.col_offset:].decode()]

def bare_fields(node, said, source):
    "The lines of a class's fields without the comments that went into its docstring."
    for *_, line in fields(node):
        column, text, alone = said.get(line, (0, "", True))
        if not alone: yield line, line, [source[line-1][:column].rstrip()]
        while text == "" and (above := said.get(line - 1)) and above[2]: line -= 1; yield line, line, []

def written(node, source):
    "An expression as the source writes it, or as Python does where it stands on several lines."
    if node is None: return ""
    text = ast.get_source_segment("\n".join(source), node)
    return text if "\n" not in text else ast.unparse(node)

def listed(args, one):
    "The parameters of a function, each written by `one(parameter, default)`, with the stars between."
    plain = [*args.posonlyargs, *args.args]
    parts = [one(x, d) for x, d in zip(plain, [None]*(len(plain) - len(args.defaults)) + args.defaults)]
    if args.posonlyargs: parts.insert(len(args.posonlyargs), "/")
    parts += ["*" + one(args.vararg)] if args.vararg else ["*"]*bool(args.kwonlyargs)
    parts += [one(x, d) for x, d in zip(args.kwonlyargs, args.kw_defaults)]
    return [*parts, "**" + one(args.kwarg)] if args.kwarg else parts

def as_written(node, source):
    "The parameters of a function as the source writes them."
    def one(x, default=None):
        text = written(x, source)
        return text + (" = " if ": " in text else "=") + written(default, source) if default else text
    return listed(node.args, one)

def public(name): return not re.match(r"_(?!_)", name)     # `__init__` is

def code(source):
    "What a module does: its tree without docstrings."
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:]
    return ast.dump(tree)

def taught(text):
    "A module's source with its docments in the docstrings."
    source, said, edits = text.split("\n"), comments(text), []
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)) or not public(node.name): continue
        if isinstance(node, FUNCTIONS): edits.append(of_function(node, said, source))
        elif docs := of_class(node, said, source): edits += [docs, *bare_fields(node, said, source)]
    new = list(source)
    for first, last, lines in sorted(filter(None, edits), reverse=True): new[first-1:last] = lines
    new = "\n".join(new)
    if code(new) != code(text): raise ValueError("Docments into docstrings changed more than docstrings")
    return new
