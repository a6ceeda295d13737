"""A network of Alpaca's shape on a machine that does not hold it twice: time and peak memory of captures and training.

    python benchmarks/alpaca_shape.py                     # 32 layers of width 4096, 13.5 GB of random bfloat16 weights
                                                          # in a temporary folder; minutes
    python benchmarks/alpaca_shape.py --layers 4          # the same blocks, fewer of them: 2.1 GB
    python benchmarks/alpaca_shape.py --smallest          # does it run at all? 2 layers of width 64: 8 MB, seconds
    python benchmarks/alpaca_shape.py --json              # one JSON object on standard output, the rest on stderr

The weights are written block by block, one safetensors file each, so that no more than one block is in memory while
they are made; they are random, so the network cannot do the task and its IIA means nothing. Prompts are those of the
Price Tagging Game, tokenized by the bundled tokenizer. What is measured at one site: writing, loading, captures, steps,
and the largest resident memory of the process (VmHWM, which counts the pages of mapped files that are in memory)."""
import argparse, json, statistics, sys, tempfile, time, warnings
from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import LlamaConfig

import das_nb as das

SIZES = {"layers": (32, "blocks"), "width": (4096, "of the hidden state"), "mlp": (11008, "width of the MLP"),
         "heads": (32, "attention heads"), "steps": (20, "optimiser steps"), "batch": (16, "pairs a step"),
         "prompts": (100, "prompts to train on"), "rank": (64, "directions of the rotated space")}
SMALLEST = dict(layers=2, width=64, mlp=128, heads=4, steps=3, batch=4, prompts=40, rank=4)

def say(*words): print(*words, file=sys.stderr, flush=True)

def peak() -> float: # GiB
    "Largest resident memory of this process so far."
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))/2**20

def shapes(config):
    "The matrices of a block: {name: shape}."
    d, m = config.hidden_size, config.intermediate_size
    kv = d//config.num_attention_heads*config.num_key_value_heads
    attention = {f"self_attn.{x}_proj.weight": (kv if x in "kv" else d, d) for x in "qkvo"}
    return attention | {"mlp.gate_proj.weight": (m, d), "mlp.up_proj.weight": (m, d), "mlp.down_proj.weight": (d, m)}

def write(folder, config, generator):
    "A Llama of `config` with random bfloat16 weights in `folder`, one file a block; their bytes."
    d, v, index = config.hidden_size, config.vocab_size, {}
    draw = lambda *shape: torch.empty(shape, dtype=torch.bfloat16).normal_(0, shape[-1]**-.5, generator=generator)
    ones = lambda: torch.ones(d, dtype=torch.bfloat16)
    def put(file, tensors):
        save_file(tensors, folder/file, {"format": "pt"})
        index.update(dict.fromkeys(tensors, file))
    put("model-embeddings.safetensors", {"model.embed_tokens.weight": draw(v, d), "model.norm.weight": ones(),
                                         "lm_head.weight": draw(v, d)})
    for i in range(config.num_hidden_layers):
        block = {name: draw(*shape) for name, shape in shapes(config).items()}
        block |= {f"{name}_layernorm.weight": ones() for name in ("input", "post_attention")}
        put(f"model-{i:02}.safetensors", {f"model.layers.{i}.{name}": weight for name, weight in block.items()})
    (folder/"model.safetensors.index.json").write_text(json.dumps(dict(metadata={}, weight_map=index)))
    config.architectures, config.dtype = ["LlamaForCausalLM"], torch.bfloat16
    config.save_pretrained(folder)
    return sum(f.stat().st_size for f in folder.glob("*.safetensors"))

def run(args):
    "The benchmark; a dict of what was measured."
    with tempfile.TemporaryDirectory(dir=args.folder) as d:
        folder, clock, out = Path(d), time.perf_counter, vars(args) | dict(threads=torch.get_num_threads())
        def timed(name, function):
            began = clock()
            result = function()
            out[f"{name}_seconds"], out[f"{name}_peak"] = clock() - began, peak()
            say(f"{name:<9} {out[f'{name}_seconds']:8.1f} s, peak so far {peak():.2f} GiB")
            return result
        shape = LlamaConfig(vocab_size=32001, hidden_size=args.width, intermediate_size=args.mlp,
                            num_hidden_layers=args.layers, num_attention_heads=args.heads,
                            num_key_value_heads=args.heads)
        out["bytes"] = timed("writing", lambda: write(folder, shape, torch.Generator().manual_seed(0)))
        das.load_model("price-tagger", device="cpu").tokenizer.save_pretrained(folder)
        model = timed("loading", lambda: das.load_model(folder, dtype=torch.bfloat16, device="cpu", stream=True))
        say(f"{out['bytes']/1e9:.1f} GB on disk: {model}")
        layer = args.layer if args.layer is not None else (args.layers-1)//2
        config = das.FitConfig(steps=args.steps, batch_size=args.batch, n_prompts=args.prompts, n_train=4*args.prompts,
                               n_validation=40, eval_every=args.steps, rank=args.rank)
        prepare = lambda: das.Fit(model, das.price_tagging_game(), "left_boundary", layer, args.position, config=config)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*Where a network does not do the task")
            training = timed("captures", prepare)
        train, validation = training.bench.train, training.bench.validation
        say(f"{training.site}: path {train.path}, {len(train.pool)} + {len(validation.pool)} prompts, "
            f"blocks in memory {sorted(model.hf.streamed.there)}")
        steps, losses = [], []
        def follow():
            began = clock()
            for event in training:
                steps.append(clock() - began); losses.append(event.loss)
                say(f"step {event.step}: loss {event.loss:.3f}, {steps[-1]:.1f} s")
                began = clock()
        timed("training", follow)
        step = statistics.median(steps[:-1] or steps)              # without the last one, which validates
        return out | dict(layer=layer, path=train.path, losses=losses, step_seconds=step, peak=peak())

def line(r):
    "What a person reads."
    return (f"{r['bytes']/1e9:.1f} GB of weights; site at layer {r['layer']}, {r['position']!r}: "
            f"captures {r['captures_seconds']:.0f} s, {r['steps']} steps {r['training_seconds']:.0f} s "
            f"(median {r['step_seconds']:.1f} s), peak memory {r['peak']:.1f} GiB")

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, (value, text) in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=value, help=f"{text} (default: {value})")
    parser.add_argument("--smallest", action="store_true", help="other defaults: seconds, to see that it runs")
    parser.add_argument("--layer", type=int, help="block of the site (default: the 16th of 32)")
    parser.add_argument("--position", default="dollars", help="token of the site, a role (default: %(default)s)")
    parser.add_argument("--folder", help="where the temporary folder is made (default: the system's)")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    if parser.parse_args().smallest: parser.set_defaults(**SMALLEST)
    args = parser.parse_args()
    found = run(args)
    print(line(found), file=sys.stderr if args.json else sys.stdout)
    if args.json: print(json.dumps(found))

if __name__ == "__main__": main()
