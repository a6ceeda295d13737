"""The library's numbers as they were before its modules moved: 25 fits with their reports, labels, pairs and random streams, and old files.
`python tests/frozen.py write` writes them into tests/frozen/; that is for a number that is meant to change, and the CHANGELOG names it."""
import hashlib, importlib, json, pkgutil, platform, shutil, sys, tempfile, warnings
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np, pandas as pd, scipy, torch, transformers
import das_nb as das

FOLDER = Path(__file__).parent/"frozen"
FILES = FOLDER/"files"

def find(name):
    "What is called `name` in das_nb, in whichever module it stands."
    if name in das.__all__: return getattr(das, name)
    for info in pkgutil.walk_packages(das.__path__, "das_nb."):
        if info.name.endswith("__main__"): continue
        try: module = importlib.import_module(info.name)
        except ImportError: continue
        if getattr(getattr(module, name, None), "__module__", info.name) == info.name and hasattr(module, name):
            return getattr(module, name)
    raise ImportError(f"das_nb has nothing called {name!r}")

def processor():
    "Family and model of the processor: instructions, and with them the last bits of a sum, go by these."
    try: lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError: return platform.processor()
    said = dict(line.split(":", 1) for line in lines if ":" in line)
    said = {k.strip(): v.strip() for k, v in said.items()}
    parts = [f"{k} {said[k]}" for k in ("cpu family", "model", "stepping") if k in said]
    return ", ".join([said.get("model name", platform.machine()), *parts])

def machine():
    "What the last bits of a number go by. On another machine numbers are compared within a tolerance."
    return dict(cpu=processor(), capability=torch.backends.cpu.get_cpu_capability(), torch=torch.__version__,
                **{m.__name__: m.__version__ for m in (np, scipy, pd, transformers)})

@contextmanager
def one_thread():
    "A sum over several threads ends in other bits."
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try: yield
    finally: torch.set_num_threads(threads)

# ---- what is written down of a thing: under "bits" a digest of floats, under "digest" one of what is the same everywhere

def sha(*parts): return hashlib.sha256(b"".join(p if isinstance(p, bytes) else str(p).encode() for p in parts)).hexdigest()[:16]

def plain(x):
    "For JSON: numpy's and torch's numbers as Python's, tuples as lists."
    if isinstance(x, dict): return {str(k): plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)): return [*map(plain, x)]
    return plain(x.tolist()) if isinstance(x, (np.ndarray, np.generic, torch.Tensor)) else x

def of_weights(intervention):
    tensors = {k: v.detach().cpu().contiguous() for k, v in sorted(intervention.state_dict().items())}
    bits = sha(*(part for k, v in tensors.items() for part in (k, tuple(v.shape), v.numpy().tobytes())))
    return dict(bits=bits, first={k: v.reshape(-1)[:4] for k, v in tensors.items()})

NUMBERS = ("n", "iia", "interval", "iia_soft", "rank", "width", "task_accuracy", "no_intervention", "whole_swap", "random_rotation",
           "majority", "by_variable", "seed", "rule", "examples", "normalised", "normalised_paper")

def of_report(report): return {k: getattr(report, k) for k in NUMBERS}

def of_pool(pool):
    spans = [sorted(p.spans.items()) for p in pool.prompts]
    return dict(n=len(pool), digest=sha([p.text for p in pool.prompts], spans, pool.labels.tolist()), inputs=pool.inputs[:3],
                prompt=pool.prompts[0].text, spans=spans[0], labels=pool.labels[:20])

def of_pairs(pairs):
    columns = [pairs.base, pairs.source, pairs.variable, pairs.base_label, pairs.source_label, pairs.counterfactual]
    rows = np.stack(columns, 1).tolist()
    return dict(n=len(pairs), digest=sha(rows, json.dumps(pairs.records(), sort_keys=True)), first=rows[:6])

# ---- fits

@cache
def model(name): return oracle() if name == "plain" else das.load_model(name, dtype="float32", device="cpu")

def differ():
    "Of two comparisons, is exactly one true?"
    functions = {"first": lambda a, b: a < b, "second": lambda c, d: c < d, "answer": lambda first, second: first != second}
    causal = das.CausalModel("differ", inputs=dict.fromkeys("abcd", range(1, 10)), functions=functions)
    return das.Task("differ", "{a} < {b} or {c} < {d}, but not both?", causal_model=causal, answers={True: "yes", False: "no"},
                    sample=lambda rng: dict(zip("abcd", rng.integers(1, 10, 4).tolist())))

def oracle():
    "A network of plain PyTorch that does `differ`, with weights by hand."
    net = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2), torch.nn.ReLU(), torch.nn.Linear(2, 2))
    first = [[-1, 1, 0, 0], [-1, 1, 0, 0], [0, 0, -1, 1], [0, 0, -1, 1]]            # b - a and d - c, twice
    weights = [first, [0, -1, 0, -1], [[1, -1, 1, -1]]*2, [0, -1], [[8, -16], [-8, 16]], [-4, 4]]
    with torch.no_grad():
        for p, w in zip(net.parameters(), weights): p.copy_(torch.tensor(w))
    return das.Network(net, modules=["0", "2"], inputs=lambda x: [float(x[k]) for k in "abcd"], task=differ(), name="by hand")

FEW = dict(steps=16, batch_size=32, n_prompts=160, n_train=320, n_validation=48, eval_every=8)
PAPER = dict(steps=8, n_prompts=200, n_train=200, n_validation=40, eval_every=4)
KNOWN = dict(rank=8, rotation_lr=3e-2, temperature=(4., .01))
game = das.price_tagging_game
TASKS = {
    "game": game, "arithmetic": das.arithmetic, "differ": differ,
    "true_false": lambda: game("true_false"), "accept_reject": lambda: game("accept_reject"),
    "more_than": lambda: game("more_than"), "less_than": lambda: game("less_than"),
    "context": lambda: game(context="Pricing tag game!"), "bracket": lambda: game(bracket=(5.49, 8.49)),
    "own": lambda: game(das.Instruction("own", "Say yes only if it is worth {lower} to {upper} dollars, otherwise no.", ("Yes", "No"))),
    "examples": lambda: game().variant(examples=1, rule="words"), "calibrated": lambda: game().variant(rule="calibrated")}

# name: (model, task, arguments of `fit`, settings)
FITS = {
    "left": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=2, position="dollars", seed=0), {}),
    "right": ("price-tagger", "game", dict(hypothesis="right_boundary", layer=1, position="amount", seed=1), {}),
    "both": ("price-tagger", "game", dict(hypothesis="left_and_right_boundary", layer=1, position="amount", seed=0), {}),
    "midpoint": ("price-tagger", "game", dict(hypothesis="midpoint", layer=3, position="last", seed=2), dict(sampling="random")),
    "bracket": ("price-tagger", "game", dict(hypothesis="bracket", layer=0, position=-7, seed=3),
                dict(rank=16, accumulate=2, decay="linear", select="soft")),
    "tokens": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=2, position=["dollars", "last"], seed=0), {}),
    "paper": ("price-tagger", "game", dict(hypothesis="left_and_right_boundary", layer=1, position="amount", seed=0), "paper"),
    "fixed": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=4, position="last", seed=0), dict(mask="fixed", rank=8)),
    "fixed, both": ("price-tagger", "game", dict(hypothesis="left_and_right_boundary", layer=2, position="dollars", seed=4), dict(mask="fixed", rank=8)),
    "dimension": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=2, position="dollars", seed=0), dict(mask="dimension")),
    "whole": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=2, position="dollars", seed=0), dict(mask="whole")),
    "mlp": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=1, position="amount", component="mlp_output"), {}),
    "attention": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=2, position="dollars", component="attention_output"), {}),
    "neurons": ("price-tagger", "game", dict(hypothesis="right_boundary", layer=1, position="amount", component="mlp_activation"), dict(rank=16)),
    "head": ("price-tagger", "game", dict(hypothesis="left_boundary", layer=4, position="last", component="head_output", head=1), {}),
    "input": ("price-tagger", "context", dict(hypothesis="left_boundary", layer=2, position="amount", component="block_input"), {}),
    "more than": ("price-tagger", "more_than", dict(hypothesis="lower_check", layer=2, position="dollars"), {}),
    "examples": ("price-tagger", "examples", dict(hypothesis="left_boundary", layer=1, position="amount"), dict(steps=8, n_prompts=80)),
    "calibrated": ("price-tagger", "calibrated", dict(hypothesis="left_boundary", layer=2, position="dollars"), {}),
    "sum": ("planted-sum", "arithmetic", dict(hypothesis="sum", layer=1, position="last", seed=0), dict(KNOWN, steps=60, eval_every=60)),
    "planted": ("planted-brackets", "game", dict(hypothesis="left_and_right_boundary", layer=2, position="dollars"), KNOWN),
    "encoder": ("price-encoder", "game", dict(hypothesis="left_boundary", layer=1, position="amount", seed=0), {}),
    "translator": ("price-translator", "game", dict(hypothesis="left_boundary", layer=3, position="dollars"), {}),
    "decoder": ("price-translator", "game", dict(hypothesis="left_boundary", layer=1, position="last", stack="decoder"), {}),
    "plain": ("plain", "differ", dict(hypothesis="first", layer=0, position=0), dict(steps=40, eval_every=20, rotation_lr=5e-2)),
}

def config(settings):
    return replace(das.FitConfig.paper(), **PAPER) if settings == "paper" else das.FitConfig(**FEW | settings)

@cache
def fitted(name):
    "A fit to its end: (alignment, what each step told)."
    network, task, arguments, settings = FITS[name]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*Where a network does not do the task")
        fit = das.Fit(model(network), TASKS[task](), config=config(settings), **{"seed": 0, **arguments})
        events = [*fit]
    return fit.alignment, events

def of_fit(name):
    a, events = fitted(name)
    kept = [s for s in range(1, a.config.steps+1) if a.config.at(s-1) == a.intervention.temperature]     # the temperature tells the step
    steps = [dict(loss=e.loss, iia=e.iia, boundary=e.boundary, temperature=e.temperature, rank=e.rank, validation=e.validation) for e in events]
    return plain(dict(steps=steps, kept=kept[0], rank=a.rank, weights=of_weights(a.intervention), threshold=a.task.asking.threshold,
                      report=of_report(a.evaluate(n=60, seed=1))))

# ---- labels, pairs and random streams

def or_error(make):
    try: return make()
    except ValueError as e: return type(e).__name__

def of_hypothesis(task, pool, name):
    made = {s: or_error(lambda s=s: das.make_pairs(pool, name, 48, seed=5, sampling=s)) for s in ("balanced", "random")}
    made["paper"] = or_error(lambda: das.make_pairs(task, name, 24, seed=5, sampling="paper"))
    made["own pool"] = das.make_pairs(task, name, 24, seed=6, sampling="random")
    told = made["random"]
    others = [h for h in task.hypotheses if h != name]
    return {s: p if isinstance(p, str) else of_pairs(p) for s, p in made.items()} | dict(
        shuffled=told.shuffled(3).counterfactual, report=told.report().to_dict(), subset=of_pairs(told[3:30:2]),
        differ={h: sha(told.distinguishing(h).tolist()) for h in others}, runs=[sorted(r.items()) for r in pool.runs(task.hypothesis(name))[:3]])

def of_task(name):
    task = TASKS[name]()
    pool, asked = das.make_pool(task, 60, seed=3), name == "calibrated"
    out = dict(answers=task.answers, spec=task.spec(), pool=of_pool(pool),
               other=of_pool(das.make_pool(task, 60, seed=4, exclude=pool)), sample=task.sample(4, seed=9))
    return plain(out if asked else out | {h: of_hypothesis(task, pool, h) for h in task.hypotheses})

def of_streams():
    "What fits, evaluations, masks and random subspaces draw."
    pools = {}
    for name, c in dict(default=config({}), paper=config("paper")).items():
        train, validation, pairs = find("training_pools")(game(), c, "left_and_right_boundary", 2)
        pools[name] = dict(train=of_pool(train), validation=of_pool(validation), pairs=pairs and [*map(of_pairs, pairs)])
    a = fitted("left")[0]
    unseen = find("held_out")(a, 100, 1).pool
    start = {k: of_weights(das.Intervention(24, 2, mask, rank, generator=torch.Generator().manual_seed(7)))
             for k, (mask, rank) in dict(boundary=("boundary", None), rank=("boundary", 6), fixed=("fixed", 6), paper=("paper", None)).items()}
    twin = find("random_twin")
    twins = {k: of_weights(twin(fitted(k)[0].intervention, torch.Generator().manual_seed(8))) for k in ("left", "fixed", "dimension")}
    random = das.random_network(a.model, a.task, seed=3)
    weights = {k: v for k, v in random.hf.state_dict().items()}
    return plain(dict(pools=pools, unseen=of_pool(unseen), pairs=of_pairs(das.make_pairs(unseen, "left_boundary", 60, 1)), start=start, twins=twins,
                      network=dict(bits=sha(*(v.numpy().tobytes() for _, v in sorted(weights.items()))), first=next(iter(weights.values())).reshape(-1)[:4]),
                      orders=torch.randperm(12, generator=torch.Generator().manual_seed(0))))

# ---- what an alignment is worth

def of_controls(name):
    c = das.controls(fitted(name)[0], n=60, seed=2)
    return plain({k: of_report(getattr(c, k)) for k in ("alignment", "shuffled", "random_network")})

def of_worth():
    left, right, both = (fitted(k)[0] for k in ("left", "right", "both"))
    joint, c = das.joint_iia(both, n=48, seed=1), das.compare(left, right, n=200, seed=1)
    left.evaluate(n=60, seed=1)
    v = das.verdict(left, [right], looked_at=3, n=200)
    sweep = das.rank_sweep(left.model, left.task, "left_boundary", 2, "dollars", [2, 6], config=replace(left.config, steps=6, eval_every=6), n=60)
    told = das.interchange(left, dict(lower=200, upper=500, amount=300), dict(lower=400, upper=700, amount=300))
    return plain(dict(joint=dict(rank=joint.rank, cases=joint.cases, left_alone=joint.left_alone, order=joint.order),
        compare={k: getattr(c, k) for k in ("n", "share", "iia_a", "iia_b", "interval_a", "interval_b", "p")},
        verdict=dict(outcome=v.outcome, **{k: v.figures[k] for k in ("iia", "low", "high", "n", "looked_at", "task_accuracy", "way_low", "way_high")}),
        sweep=sweep.to_dict("records"), interchange=dict(labels=told.labels, values=told.values, words=[x.word for x in told.network],
                                                         shares=[x.probabilities for x in told.network], right=told.right),
        dimensions=das.dimension_weights(left)[:8], angles=das.angles(left, both)[:4], random_angles=das.random_angles(24, 3, 2, draws=20),
        random_dimensions=das.random_dimensions(24, 3, draws=20)))

def of_paper():
    "The statistics, on data that ship."
    right, other, group = (np.random.default_rng(i).integers(0, 2 + 10*(i == 3), 80) for i in (1, 2, 3))
    numbers = np.random.default_rng(4).random((2, 30))
    s = das.stats
    tests = dict(wilson=s.wilson(70, 80), shared=s.wilson_shared(right, group, other), mcnemar=s.mcnemar(right, other), bootstrap=s.bootstrap(numbers[0]),
                 permutation=s.permutation_test(*numbers), pearson=s.pearson(*numbers), holm=s.holm([.01, .04, .03]))
    tables = dict(robustness=das.robustness(das.Findings()), matrix=das.transfer_matrix(das.Findings()), recomputed=das.recomputed())
    return plain(tests | {k: t.to_dict("split") for k, t in tables.items()})

# ---- grids and old files

GRIDS = {
    "grid": ("price-tagger", dict(hypotheses=["left_boundary"], layers=[1, 2], positions=["amount"], seeds=[0, 1]), dict(rank=8)),
    "decoder_mlp": ("price-translator", dict(hypotheses=["left_boundary"], layers=[1], positions=["last"], component="mlp_output", stack="decoder"), dict(rank=8))}
SAVED = "left", "mlp", "tokens", "sum", "decoder"

def make_grid(name, out):
    network, axes, settings = GRIDS[name]
    return das.fit_grid(model(network), game(), config=config(settings), n=60, out=out, progress=False, **axes)

def rows(table): return table.to_dict("records")

def of_grid(name, folder):
    grid = make_grid(name, folder)
    out = dict(table=[{k: v for k, v in r.items() if k != "seconds"} for r in rows(grid.table())])
    out["weights"] = [of_weights(grid.alignment(*c).intervention) for c in grid.cells]
    if name == "grid": out["retest"] = rows(das.retest(grid, das.Condition("context", TASKS["context"]()), n=60))
    return plain(out)

def of_file(name):
    a = das.load_alignment(FILES/f"{name}.safetensors")
    old = of_report(a.report)
    return plain(dict(hypothesis=a.hypothesis, task=a.task.spec(), seed=a.seed, config=vars(a.config), rank=a.rank, history=a.history, seconds=a.seconds,
                      site=[a.site.layer, a.site.position, a.site.component, a.site.head, a.site.stack], model=a.model.fingerprint, saved=old,
                      weights=of_weights(a.intervention), again=of_report(a.evaluate(n=60, seed=1))))

def of_old_grid(name):
    grid = das.load_grid(FILES/name)
    cells = [dict(cell=c, weights=of_weights(a.intervention), again=of_report(a.evaluate(n=60, seed=1))) for c in grid.cells for a in [grid.alignment(*c)]]
    return plain(dict(table=rows(grid.table()), cells=cells))

def write_files():
    shutil.rmtree(FILES, ignore_errors=True)
    FILES.mkdir(parents=True)
    for name in SAVED: fitted(name)[0].save(FILES/f"{name}.safetensors")
    for name in GRIDS:
        make_grid(name, FILES/name)
        for left in (".lock", "claims"):
            at = FILES/name/left
            shutil.rmtree(at) if at.is_dir() else at.unlink(missing_ok=True)

CASES = {**{f"fit of {k}": (of_fit, k) for k in FITS}, **{f"labels of {k}": (of_task, k) for k in TASKS}, "streams": (of_streams,), "worth": (of_worth,),
         **{f"controls of {k}": (of_controls, k) for k in ("left", "sum")}, "statistics": (of_paper,), **{f"grid of {k}": (of_grid, k) for k in GRIDS},
         **{f"file of {k}": (of_file, k) for k in SAVED}, **{f"old {k}": (of_old_grid, k) for k in GRIDS}}

def compute(name, folder):
    make, *arguments = CASES[name]
    with one_thread(): return make(*arguments, *[folder]*(make is of_grid))

def recorded(): return json.loads((FOLDER/"numbers.json").read_text())

def write():
    with one_thread():
        for k in SAVED: fitted(k)[0].evaluate(n=60, seed=1)
        write_files()
    was = {"machine": machine()}
    for name in CASES:
        with tempfile.TemporaryDirectory() as folder: was[name] = compute(name, Path(folder)/"grid")
    (FOLDER/"numbers.json").write_text("{" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in was.items()) + "}\n")

if __name__ == "__main__":
    if sys.argv[1:] != ["write"]: sys.exit(__doc__)
    write()
