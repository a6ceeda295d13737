"""The library's numbers as they were before its modules moved: 25 fits with their reports, labels, pairs, random
streams, and old files. For a number that is meant to change, which the CHANGELOG then names, `python tests/frozen.py
write "fit of left"` writes a case anew. The files are of 0.1.0 before that move and stay as they are."""
import hashlib, importlib, json, pkgutil, platform, shutil, sys, tempfile, warnings
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np, pandas as pd, scipy, torch, transformers
import das_nb as das
from frozen_fits import FEW, FITS, LEFT, PAPER, TAGGER, TASKS, TRANSLATOR, game, oracle

FOLDER = Path(__file__).parent/"frozen"
FILES = FOLDER/"files"

@cache
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

# ---- what is written down: under "bits" a digest of floats, under "digest" one of what is the same everywhere

def sha(*parts):
    whole = b"".join(p if isinstance(p, bytes) else str(p).encode() for p in parts)
    return hashlib.sha256(whole).hexdigest()[:16]

def plain(x):
    "For JSON: numpy's and torch's numbers as Python's, tuples as lists."
    if isinstance(x, dict): return {str(k): plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)): return [*map(plain, x)]
    return plain(x.tolist()) if isinstance(x, (np.ndarray, np.generic, torch.Tensor)) else x

def of_weights(intervention):
    tensors = {k: v.detach().cpu().contiguous() for k, v in sorted(intervention.state_dict().items())}
    bits = sha(*(part for k, v in tensors.items() for part in (k, tuple(v.shape), v.numpy().tobytes())))
    return dict(bits=bits, first={k: v.reshape(-1)[:4] for k, v in tensors.items()})

NUMBERS = ("n", "iia", "interval", "iia_soft", "rank", "width", "task_accuracy", "no_intervention", "whole_swap",
           "random_rotation", "majority", "by_variable", "seed", "rule", "examples", "normalised", "normalised_paper")

def of_report(report): return {k: getattr(report, k) for k in NUMBERS}

def of_pool(pool):
    spans = [sorted(p.spans.items()) for p in pool.prompts]
    digest = sha([p.text for p in pool.prompts], spans, pool.labels.tolist())
    return dict(n=len(pool), digest=digest, inputs=pool.inputs[:3], prompt=pool.prompts[0].text, spans=spans[0],
                labels=pool.labels[:20])

def of_pairs(pairs):
    columns = [pairs.base, pairs.source, pairs.variable, pairs.base_label, pairs.source_label, pairs.counterfactual]
    rows = np.stack(columns, 1).tolist()
    return dict(n=len(pairs), digest=sha(rows, json.dumps(pairs.records(), sort_keys=True)), first=rows[:6])

# ---- fits

@cache
def model(name): return oracle() if name == "plain" else das.load_model(name, dtype="float32", device="cpu")

def config(settings):
    return replace(das.FitConfig.paper(), **PAPER) if settings == "paper" else das.FitConfig(**FEW | settings)

@cache
def fitted(name):
    "A fit to its end: (alignment, what each step told)."
    network, task, arguments, settings = FITS[name]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*Where a network does not do the task")
        fit = das.Fit(model(network), TASKS[task](), config=config(settings), **arguments)
        events = [*fit]
    return fit.alignment, events

def of_fit(name):
    a, events = fitted(name)
    told = "loss", "iia", "boundary", "temperature", "rank", "validation"
    steps, threshold = [{k: getattr(e, k) for k in told} for e in events], a.task.asking.threshold
    kept = [e.step for e in events if e.temperature == a.intervention.temperature][0]
    return plain(dict(steps=steps, kept=kept, rank=a.rank, weights=of_weights(a.intervention), threshold=threshold,
                      report=of_report(a.evaluate(n=60, seed=1))))

# ---- labels, pairs and random streams

def or_error(make):
    try: return make()
    except ValueError as e: return type(e).__name__

def of_hypothesis(task, pool, name):
    made = {s: or_error(lambda s=s: das.make_pairs(pool, name, 48, seed=5, sampling=s)) for s in ("balanced", "random")}
    made["paper"] = or_error(lambda: das.make_pairs(task, name, 24, seed=5, sampling="paper"))
    made["own pool"] = das.make_pairs(task, name, 24, seed=6, sampling="random")
    told, runs = made["random"], pool.runs(task.hypothesis(name))[:3]
    made["subset"] = told[3:30:2]
    others = {h: sha(told.distinguishing(h).tolist()) for h in task.hypotheses if h != name}
    return {s: p if isinstance(p, str) else of_pairs(p) for s, p in made.items()} | dict(
        shuffled=told.shuffled(3).counterfactual, report=told.report().to_dict(), differ=others,
        edges=every_pair(task, name), runs=[sorted(r.items()) for r in runs])

def edges(task):
    "Inputs on both sides of each comparison, by hand: random ones hardly meet a limit."
    names = task.sample(1, seed=0)[0]
    if "amount" not in names: return task.sample(24, seed=1)
    brackets = [dict(lower=low, upper=high) for low, high in ((200, 500), (300, 700))]
    whole = [x | dict(amount=limit + cents) for x in brackets for limit in x.values() for cents in (-1, 0, 1)]
    return [{k: v for k, v in x.items() if k in names} for x in whole]

def every_pair(task, name):
    "All interchanges between the inputs at the edges."
    pool = das.Pool(task, edges(task))
    shape = len(pool), len(pool), len(task.hypothesis(name).variables)
    pairs = das.Pairs(pool, name, *np.indices(shape).reshape(3, -1))
    return of_pairs(pairs) | dict(labels=pool.labels, counterfactual=pairs.counterfactual)

def of_task(name):
    task = TASKS[name]()
    pool = das.make_pool(task, 60, seed=3)
    out = dict(answers=task.answers, spec=task.spec(), pool=of_pool(pool),
               other=of_pool(das.make_pool(task, 60, seed=4, exclude=pool)), sample=task.sample(4, seed=9))
    return plain(out | {h: of_hypothesis(task, pool, h) for h in task.hypotheses if name != "calibrated"})

def of_streams():
    "What fits, evaluations, masks and random subspaces draw."
    pools = {}
    for name, c in dict(default=config({}), paper=config("paper")).items():
        train, validation, pairs = find("training_pools")(game(), c, "left_and_right_boundary", 2)
        pools[name] = dict(train=of_pool(train), validation=of_pool(validation), pairs=[*map(of_pairs, pairs or ())])
    a, seeded = fitted("left")[0], lambda seed: torch.Generator().manual_seed(seed)
    unseen, twin = find("held_out")(a, 100, 1).pool, find("random_twin")
    masks = dict(boundary=("boundary", None), rank=("boundary", 6), fixed=("fixed", 6), paper=("paper", None))
    start = {k: of_weights(find("Intervention")(24, 2, *m, generator=seeded(7))) for k, m in masks.items()}
    twins = {k: of_weights(twin(fitted(k)[0].intervention, seeded(8))) for k in ("left", "fixed", "dimension")}
    weights = find("random_network")(a.model, a.task, seed=3).hf.state_dict()
    network = dict(bits=sha(*(v.numpy().tobytes() for _, v in sorted(weights.items()))),
                   first=next(iter(weights.values())).reshape(-1)[:4])
    pairs = das.make_pairs(unseen, LEFT, 60, seed=1)
    return plain(dict(pools=pools, unseen=of_pool(unseen), pairs=of_pairs(pairs), start=start, twins=twins,
                      network=network, orders=torch.randperm(12, generator=seeded(0))))

# ---- what an alignment is worth

def of_controls(name):
    c = das.controls(fitted(name)[0], n=60, seed=2)
    return plain({k: of_report(getattr(c, k)) for k in ("alignment", "shuffled", "random_network")})

def of_worth():
    left, right, both = (fitted(k)[0] for k in ("left", "right", "both"))
    left.evaluate(n=60, seed=1)
    joint, c = das.joint_iia(both, n=48, seed=1), das.compare(left, right, n=200, seed=1)
    v = das.verdict(left, [right], looked_at=3, n=200)
    figures = "iia", "low", "high", "n", "looked_at", "task_accuracy", "way_low", "way_high"
    compared = "n", "share", "iia_a", "iia_b", "interval_a", "interval_b", "p"
    return plain(dict(joint={k: getattr(joint, k) for k in ("rank", "cases", "left_alone", "order")},
                      compare={k: getattr(c, k) for k in compared},
                      verdict={"outcome": v.outcome} | {k: v.figures[k] for k in figures}))

def of_inside():
    "One interchange, other ranks, and the subspaces."
    left, both = (fitted(k)[0] for k in ("left", "both"))
    few = replace(left.config, steps=6, eval_every=6)
    sweep = find("rank_sweep")(left.model, left.task, LEFT, 2, "dollars", [2, 6], config=few, n=60)
    told = das.interchange(left, dict(lower=200, upper=500, amount=300), dict(lower=400, upper=700, amount=300))
    said = dict(words=[x.word for x in told.network], shares=[x.probabilities for x in told.network],
                labels=told.labels, values=told.values, right=told.right)
    return plain(dict(sweep=rows(sweep), interchange=said,
                      dimensions=find("dimension_weights")(left)[:8], angles=find("angles")(left, both)[:4],
                      random_angles=find("random_angles")(24, 3, 2, draws=20),
                      random_dimensions=find("random_dimensions")(24, 3, draws=20)))

def of_statistics():
    "Of made-up numbers, and of the tables that ship."
    right, base, source = (np.random.default_rng(i).integers(0, n, 80) for i, n in ((1, 2), (3, 12), (2, 2)))
    numbers, found = np.random.default_rng(4).random((2, 30)), find("Findings")()
    s = sys.modules[find("wilson").__module__]
    tests = dict(wilson=s.wilson(70, 80), shared=s.wilson_shared(right, base, source), mcnemar=s.mcnemar(right, source),
                 bootstrap=s.bootstrap(numbers[0]), permutation=s.permutation_test(*numbers),
                 pearson=s.pearson(*numbers), holm=s.holm([.01, .04, .03]))
    tables = dict(robustness=find("robustness")(found), matrix=find("transfer_matrix")(found))
    tables["recomputed"] = find("recomputed")()
    return plain(tests | {k: t.to_dict("split") for k, t in tables.items()})

# ---- grids and old files

AXES = dict(
    grid=dict(hypotheses=[LEFT], layers=[1, 2], positions=["amount"], seeds=[0, 1]),
    decoder_mlp=dict(hypotheses=[LEFT], layers=[1], positions=["last"], component="mlp_output", stack="decoder"))
GRIDS = dict(grid=TAGGER, decoder_mlp=TRANSLATOR)
SAVED = "left", "mlp", "tokens", "sum", "decoder"

def make_grid(name, out):
    settings = config(dict(rank=8))
    return das.fit_grid(model(GRIDS[name]), game(), config=settings, n=60, out=out, progress=False, **AXES[name])

def rows(table): return table.to_dict("records")

def of_grid(name, folder):
    grid = make_grid(name, folder)
    out = dict(table=[{k: v for k, v in r.items() if k != "seconds"} for r in rows(grid.table())])
    out["weights"] = [of_weights(grid.alignment(*c).intervention) for c in grid.cells]
    condition = find("Condition")("context", TASKS["context"]())
    if name == "grid": out["retest"] = rows(find("retest")(grid, condition, n=60))
    return plain(out)

def of_file(name):
    a = das.load_alignment(FILES/f"{name}.safetensors")
    plainly = {k: getattr(a, k) for k in ("hypothesis", "seed", "rank", "history", "seconds")}
    site = {k: getattr(a.site, k) for k in ("layer", "position", "component", "head", "stack")}
    what = dict(task=a.task.spec(), config=vars(a.config), site=site, model=a.model.fingerprint)
    return plain(plainly | what | of_loaded(a))

def of_loaded(a):
    saved = of_report(a.report)
    return dict(saved=saved, weights=of_weights(a.intervention), again=of_report(a.evaluate(n=60, seed=1)))

def of_old_grid(name):
    grid = das.load_grid(FILES/name)
    cells = [dict(cell=c, **of_loaded(grid.alignment(*c))) for c in grid.cells]
    return plain(dict(table=rows(grid.table()), cells=cells))

def write_files():
    for name in SAVED:
        fitted(name)[0].evaluate(n=60, seed=1)
        fitted(name)[0].save(FILES/f"{name}.safetensors")
    for name in GRIDS:
        make_grid(name, FILES/name)
        for left in (".lock", "claims"):
            at = FILES/name/left
            shutil.rmtree(at) if at.is_dir() else at.unlink(missing_ok=True)

CASES = {
    **{f"fit of {k}": (of_fit, k) for k in FITS}, **{f"labels of {k}": (of_task, k) for k in TASKS},
    **{f"controls of {k}": (of_controls, k) for k in ("left", "sum")}, **{f"grid of {k}": (of_grid, k) for k in GRIDS},
    **{f"file of {k}": (of_file, k) for k in SAVED}, **{f"old {k}": (of_old_grid, k) for k in GRIDS},
    "streams": (of_streams,), "worth": (of_worth,), "inside": (of_inside,), "statistics": (of_statistics,)}

def compute(name, folder):
    make, *arguments = CASES[name]
    with one_thread(): return make(*arguments, *[folder]*(make is of_grid))

def recorded(): return json.loads((FOLDER/"numbers.json").read_text())

def write(names):
    "Of the cases of these names; the rest must be of this machine too, or floats would be of two."
    if not FILES.exists():
        with one_thread(): write_files()
    was = recorded() if names else {"machine": machine()}
    if was["machine"] != machine(): sys.exit(f"The other numbers are of {was['machine']}, and this is {machine()}")
    for name in names or CASES:
        with tempfile.TemporaryDirectory() as folder: was[name] = compute(name, Path(folder)/"grid")
    lines = [f"{json.dumps(k)}: {json.dumps(v)}" for k, v in was.items()]      # a line a case, so that a diff names it
    (FOLDER/"numbers.json").write_text("{" + ",\n".join(lines) + "}\n")

if __name__ == "__main__":
    if sys.argv[1:2] != ["write"] or {*sys.argv[2:]} - {*CASES}: sys.exit(__doc__)
    write(sys.argv[2:])
