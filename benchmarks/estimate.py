"""What `das.estimate` says, beside what a run takes, for two networks on this machine.

    python benchmarks/estimate.py            # price-tagger, and SmolLM2-135M's shape with random weights; two minutes on an idle core
    python benchmarks/estimate.py --json     # one JSON object on standard output, the rest on standard error

Compared are a training step (median over the steps of every site), captures of the training and validation prompts, and the largest resident memory of the process. The estimate counts evaluation
prompts among the captures, so both sides have as many: here the evaluation's captures are made, too. On a machine that is busy with other things wall-clock time says little;
then `--cpu` compares the processor time of this process, with one thread. Each network has a process of its own, as the peak of memory belongs to the process."""
import argparse, json, statistics, subprocess, sys, time, warnings

import torch
from transformers import LlamaConfig, LlamaForCausalLM

import das_nb as das
from das_nb.causal.pairs import make_pool
from das_nb.method.fit import Fit, bench

SMOLLM2 = dict(vocab_size=49152, hidden_size=576, intermediate_size=1536, num_hidden_layers=30, num_attention_heads=9, num_key_value_heads=3, tie_word_embeddings=True)
CASES = {"price-tagger": dict(layers=[1, 3], positions=["amount", "last"], config=das.FitConfig(steps=60, eval_every=60, patience=0, n_prompts=600, n_train=1200, n_validation=100)),
         "smollm2's shape": dict(layers=[15], positions=["dollars"], config=das.FitConfig(steps=8, eval_every=8, patience=0, n_prompts=100, n_train=200, n_validation=40, rank=64))}

def peak() -> float: # Bytes
    "Largest resident memory of this process so far."
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))*1024

def case(name, clock):
    "Estimate and measure one network; {what: (estimated, measured)}."
    asked, task, n = CASES[name], das.price_tagging_game(), 100
    shape = LlamaConfig(**SMOLLM2) if "smollm2" in name else name
    said = das.estimate(shape, n=n, **asked)
    print(said, file=sys.stderr)
    model = das.load_model(LlamaForCausalLM(shape), tokenizer=das.load_model("price-tagger").tokenizer, device="cpu") if "smollm2" in name else das.load_model(name, device="cpu")
    began = clock()
    on = bench(model, task, asked["layers"], asked["positions"], asked["config"])
    das.capture(model, make_pool(task, n, seed=1, exclude=(on.train.pool, on.validation.pool)), asked["layers"], asked["positions"])
    captured, medians = clock() - began, []
    for layer in asked["layers"]:
        for position in asked["positions"]:
            training, steps = Fit(model, task, "left_boundary", layer, position, config=asked["config"], on=on), []
            for _ in range(asked["config"].steps):
                began = clock(); training._train_step(); training.step += 1
                steps.append(clock() - began)
            medians.append(statistics.median(steps[1:]))
    return {"step, s": (said.step_seconds, statistics.mean(medians)), "captures, s": (said.capture_seconds, captured), "peak memory, bytes": (said.peak, peak())}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", choices=CASES, help="one network, in this process")
    parser.add_argument("--cpu", action="store_true", help="processor time instead of wall-clock time")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    args = parser.parse_args()
    if args.cpu: torch.set_num_threads(1)
    warnings.filterwarnings("ignore", message=".*Where a network does not do the task")
    if args.case: print(json.dumps(case(args.case, time.process_time if args.cpu else time.perf_counter))); sys.exit()
    found = {name: json.loads(subprocess.run([sys.executable, __file__, "--case", name, *(["--cpu"] if args.cpu else [])], stdout=subprocess.PIPE, check=True).stdout) for name in CASES}
    if args.json: print(json.dumps(found))
    else:
        for name, rows in found.items():
            for what, (said, was) in rows.items(): print(f"{name:<16} {what:<20} estimated {said:<12.4g} measured {was:<12.4g} factor {max(said/was, was/said):.2f}")
