"""What `das.estimate` says, beside what a run takes, for two networks on this machine.

    python benchmarks/estimate.py              # price-tagger, and SmolLM2-135M's shape with random weights; two minutes
                                               # on an idle core
    python benchmarks/estimate.py --smallest   # does it run at all? Fewer prompts, and a shape of two narrow layers
    python benchmarks/estimate.py --json       # one JSON object on standard output, the rest on standard error

Compared are a training step (median over the steps of every site), captures of the training and validation prompts, and
the largest resident memory of the process. The estimate counts evaluation prompts among the captures, so both sides
have as many: here the evaluation's captures are made, too. On a machine that is busy with other things wall-clock time
says little; then `--cpu` compares the processor time of this process, with one thread. Each network has a process of
its own, as the peak of memory belongs to the process."""
import argparse, json, statistics, subprocess, sys, time, warnings

import torch
from transformers import LlamaConfig, LlamaForCausalLM

import das_nb as das

SMOLLM2 = LlamaConfig(vocab_size=49152, hidden_size=576, intermediate_size=1536, num_hidden_layers=30,
                      num_attention_heads=9, num_key_value_heads=3, tie_word_embeddings=True)
NARROW = LlamaConfig(vocab_size=49152, hidden_size=64, intermediate_size=128, num_hidden_layers=2,
                     num_attention_heads=4, num_key_value_heads=2, tie_word_embeddings=True)

def config(steps, n_prompts, n_validation, rank=None):
    "Every step counts: none is skipped by patience, and only the last one validates."
    return das.FitConfig(steps=steps, eval_every=steps, patience=0, n_prompts=n_prompts, n_train=2*n_prompts,
                         n_validation=n_validation, rank=rank)

CASES = {"price-tagger": ("price-tagger", [1, 3], ["amount", "last"], config(60, 600, 100)),
         "smollm2's shape": (SMOLLM2, [15], ["dollars"], config(8, 100, 40, rank=64))}
SMALLEST = {"price-tagger": ("price-tagger", [3], ["last"], config(4, 40, 40)),
            "narrow shape": (NARROW, [0], ["dollars"], config(4, 40, 40, rank=8))}

def peak() -> float: # Bytes
    "Largest resident memory of this process so far."
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))*1024

def load(network):
    "A bundled model, or one of the given shape with random weights."
    if isinstance(network, str): return das.load_model(network, device="cpu")
    return das.load_model(LlamaForCausalLM(network), tokenizer=das.load_model("price-tagger").tokenizer, device="cpu")

def case(network, layers, positions, config, clock):
    "Estimate and measure one network; {what: (estimated, measured)}."
    task, n = das.price_tagging_game(), 100
    said = das.estimate(network, n=n, layers=layers, positions=positions, config=config)
    print(said, file=sys.stderr)
    model = load(network)
    began = clock()
    on = das.bench(model, task, layers, positions, config)
    das.capture(model, das.make_pool(task, n, seed=1, exclude=(on.train.pool, on.validation.pool)), layers, positions)
    captured, medians = clock() - began, []
    for layer in layers:
        for position in positions:
            training, ends = das.Fit(model, task, "left_boundary", layer, position, config=config, on=on), []
            for _ in training: ends.append(clock())
            steps = [b - a for a, b in zip(ends, ends[1:])]
            medians.append(statistics.median(steps[:-1]))          # without the last one, which validates
    return {"step, s": (said.step_seconds, statistics.mean(medians)),
            "captures, s": (said.capture_seconds, captured), "peak memory, bytes": (said.peak, peak())}

def in_process(name, args):
    "What `case` gives for the network `name`, from a process of its own."
    flags = ["--cpu"]*args.cpu + ["--smallest"]*args.smallest
    done = subprocess.run([sys.executable, __file__, "--case", name, *flags], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)

def table(found):
    "What a person reads."
    line = "{:<16} {:<20} estimated {:<12.4g} measured {:<12.4g} factor {:.2f}".format
    return "\n".join(line(name, what, said, was, max(said/was, was/said))
                     for name, rows in found.items() for what, (said, was) in rows.items())

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", choices=sorted({*CASES, *SMALLEST}), help="one network, in this process, as JSON")
    parser.add_argument("--cpu", action="store_true", help="processor time instead of wall-clock time")
    parser.add_argument("--smallest", action="store_true", help="seconds, to see that it runs")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    args = parser.parse_args()
    cases = SMALLEST if args.smallest else CASES
    if args.case and args.case not in cases: parser.error(f"--case is one of {[*cases]}, not {args.case!r}")
    if args.cpu: torch.set_num_threads(1)
    warnings.filterwarnings("ignore", message=".*Where a network does not do the task")
    clock = time.process_time if args.cpu else time.perf_counter
    if args.case: return print(json.dumps(case(*cases[args.case], clock)))
    found = {name: in_process(name, args) for name in cases}
    print(table(found), file=sys.stderr if args.json else sys.stdout)
    if args.json: print(json.dumps(found))

if __name__ == "__main__": main()
