"""What must hold for any input: causal models against an evaluator written here, the engine's plan against brute force,
the joining of grids against the sets of their cells. `make test` tries a few inputs, the same ones each time;
`make campaign` tries thousands, each time others."""
import json, tempfile, traceback
from contextlib import contextmanager
from itertools import combinations, product
from pathlib import Path

import das_nb as das
import pytest, torch
from das_nb.engine.stages import shared_prefix, stages
from das_nb.grids.plan import AXES, Plan, cells_of, enter, joined
from hypothesis import assume, given
from hypothesis import strategies as st

# Causal models

VALUES = range(3)      # of every variable

@st.composite
def algorithms(draw):
    "A causal model of 1 to 3 inputs and 1 to 4 computed variables, each of which looks its value up in a table."
    names = draw(st.permutations("abcdefg"))
    n, more = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    functions = {}
    for k in range(n, n + more):
        parents = draw(st.lists(st.sampled_from(names[:k]), min_size=1, max_size=3, unique=True))
        rows = [*product(VALUES, repeat=len(parents))]
        table = dict(zip(rows, draw(st.lists(st.sampled_from(VALUES), min_size=len(rows), max_size=len(rows)))))
        functions[names[k]] = parents, lambda *row, table=table: table[row]
    said = draw(st.permutations(sorted(functions)))          # in any order: a variable may be named before its parents
    return das.CausalModel("any", dict.fromkeys(names[:n], VALUES), {v: functions[v] for v in said})

@st.composite
def swaps(draw):
    "A causal model, the inputs of a base, and for some variables those of a source. Sources may be one and the same."
    model = draw(algorithms())
    inputs = st.fixed_dictionaries({v: st.sampled_from(VALUES) for v in model.inputs})
    pool = draw(st.lists(inputs, min_size=1, max_size=3))
    swapped = draw(st.lists(st.sampled_from(model.variables), unique=True))
    return model, draw(inputs), {v: draw(st.sampled_from(pool)) for v in swapped}

def value(model, variable, base, sources):
    """A variable's value by its definition: from its source's own run, from the base, or from its parents.
    No order is computed, nothing is kept."""
    if variable in sources: return value(model, variable, sources[variable], {})
    if variable in model.inputs: return base[variable]
    return model.functions[variable](*(value(model, p, base, sources) for p in model.parents(variable)))

@given(swaps())
def test_interchange_is_its_definition(drawn):
    model, base, sources = drawn
    before = json.dumps([base, sources])
    out = model.interchange(base, sources)
    assert out == {v: value(model, v, base, sources) for v in model.variables}
    assert json.dumps([base, sources]) == before

@given(swaps())
def test_a_swap_with_itself_changes_nothing(drawn):
    model, base, sources = drawn
    assert model.interchange(base, dict.fromkeys(sources, base)) == model.run(base)

@given(swaps())
def test_a_swapped_input_is_the_input_of_the_source(drawn):
    model, base, sources = drawn
    of_inputs = {v: s for v, s in sources.items() if v in model.inputs}
    assert model.interchange(base, of_inputs) == model.run({**base, **{v: s[v] for v, s in of_inputs.items()}})

names = st.sampled_from(["a", "b", "c", ""])
junk = st.recursive(st.none() | st.booleans() | st.integers(-2, 2) | st.floats() | names | st.binary(max_size=2),
                    lambda x: st.lists(x, max_size=2) | st.tuples(x, x) | st.dictionaries(names, x, max_size=2))
domains = st.sampled_from([None, range(2), [0, 1], "ab", (), [[0], [1]], 5])
functions = st.sampled_from([lambda a: a, lambda a, b: (a, b), lambda: 1, max, len, (("a", "b"), lambda *x: x), ("a", 3), "f"])

no_dict = st.none() | st.integers() | st.lists(names, max_size=2)

@given(st.dictionaries(names, domains, max_size=2) | no_dict, st.dictionaries(names, functions, max_size=2) | no_dict,
       junk, junk, junk)
def test_nonsense_is_refused_in_words(inputs, functions, output, one, other):
    "Whatever is given, a causal model works or says what is wrong with it."
    refused = ValueError, TypeError
    try: model = das.CausalModel("any", inputs, functions, output)
    except refused as e: return said(e)
    for call in (lambda: model.run(one), lambda: model.intervene(one, other), lambda: model.interchange(one, other),
                 lambda: model.parents(one), lambda: model == other, lambda: repr(model), lambda: hash(model)):
        try: call()
        except refused as e: said(e)

def said(error):
    "Not Python's own words from somewhere inside."
    where = traceback.extract_tb(error.__traceback__)[-1]
    assert "raise " in where.line, f"{error!r} at {where.line!r}"

# The engine's plan of a pass over prompts that begin alike

prompts = st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=6), min_size=1, max_size=6)

@given(prompts)
def test_the_shared_prefix_is_the_longest(ids):
    "And the last token of each prompt stays outside."
    alike = [n for n in range(min(map(len, ids))) if len({tuple(i[:n]) for i in ids}) == 1]
    assert shared_prefix(ids) == max(alike)

@st.composite
def sorted_rows(draw):
    "Each row begins as the one before it, for so many columns as are drawn, or is the same."
    columns = draw(st.integers(1, 7))
    rows = [[0]*columns]
    for same in draw(st.lists(st.integers(0, columns), max_size=12)):
        last = rows[-1]
        rows.append(last if same == columns else last[:same] + [last[same] + 1] + [0]*(columns-same-1))
    return torch.tensor(rows)

@given(sorted_rows(), st.integers(0, 6))
def test_stages_cost_the_least(tokens, cost):
    "No other way to cut the prompts is cheaper, of all 2^(columns-1) ways."
    columns = tokens.shape[1]
    def price(ends):
        starts = [0, *ends[:-1]]
        return sum(len({*map(tuple, tokens[:, :end].tolist())})*(end-start) + cost for start, end in zip(starts, ends))
    ways = [[*cut, columns] for k in range(columns) for cut in combinations(range(1, columns), k)]
    ends = stages(tokens, cost)
    assert ends in ways and price(ends) == min(map(price, ways))

# Grids in one folder

AXIS = dict(
    hypotheses=("left_boundary", "right_boundary", "midpoint"),
    layers=(0, 1, 4),
    positions=(-1, "amount", ("amount", "last")),
    seeds=(0, 1, 7))

@pytest.fixture(scope="module")
def planned():
    "What the plan of any axes writes down: parts of the plan of all."
    model, task = das.load_model("price-tagger"), das.price_tagging_game()
    plan = lambda axes: Plan(model, task, **axes, n=40).about
    whole = plan(AXIS)
    def part(axes):
        keep = {"labels": axes["hypotheses"], "tokens": map(json.dumps, axes["positions"])}
        return json.loads(json.dumps({**whole, **axes, **{k: {x: whole[k][x] for x in keep[k]} for k in keep}}))
    some = dict(hypotheses=["midpoint"], layers=[4, 0], positions=[("amount", "last")], seeds=[7])
    assert part(some) == plan(some) and part(AXIS) == whole
    return part

@contextmanager
def new_folder():
    with tempfile.TemporaryDirectory() as folder: yield Path(folder)/"grid"

axes = st.fixed_dictionaries({a: st.lists(st.sampled_from(x), min_size=1, unique=True) for a, x in AXIS.items()})

@given(st.lists(axes, min_size=1, max_size=4))
def test_grids_in_one_folder_join(planned, commands):
    "Each command's cells are in it, in whatever order they came; what was there stays; a second time changes nothing."
    whole, wanted = None, {a: set() for a in AXES}
    with new_folder() as folder:
        for command in commands:
            before, whole = whole, enter(folder, planned(command))
            for a in AXES:
                wanted[a] |= set(command[a])
                if before: assert whole[a][:len(before[a])] == before[a]
        cells = cells_of(whole)
        assert len(cells) == len(set(cells)) and set(cells) == set(cells_of(wanted))
        assert set(whole["labels"]) == wanted["hypotheses"]
        assert set(whole["tokens"]) == {*map(json.dumps, wanted["positions"])}
        for command in commands: assert joined(folder, planned(command)) == whole

OTHER = dict(
    n=lambda a: 41,
    config=lambda a: {**a["config"], "steps": 1},
    task=lambda a: {**a["task"], "name": "x"},
    model=lambda a: {**a["model"], "fingerprint": "x"},
    component=lambda a: "mlp_output")

@given(axes, axes, st.sampled_from(sorted(OTHER)))
def test_another_grid_is_refused_and_changes_nothing(planned, first, second, what):
    here = planned(second)
    with new_folder() as folder:
        enter(folder, planned(first))
        before = (folder/"grid.json").read_bytes()
        with pytest.raises(ValueError, match=f"holds another grid.*{what}"):
            enter(folder, {**here, what: OTHER[what](here)})
        assert (folder/"grid.json").read_bytes() == before

@given(axes, axes)
def test_a_hypothesis_that_means_something_else_is_refused(planned, first, second):
    both = [h for h in first["hypotheses"] if h in second["hypotheses"]]
    assume(both)
    here = planned(second)
    changed = {**here, "labels": {**here["labels"], both[0]: "x"}}
    with new_folder() as folder:
        enter(folder, planned(first))
        with pytest.raises(ValueError, match=f"labels.{both[0]}"): joined(folder, changed)
