"""A network of Alpaca's shape on a machine that does not hold it twice: captures and training at one site, time and peak memory.

    python benchmarks/alpaca_shape.py                     # 32 layers of width 4096, 13.5 GB of random bfloat16 weights in a temporary folder; minutes
    python benchmarks/alpaca_shape.py --layers 4          # the same blocks, fewer of them: 2.1 GB
    python benchmarks/alpaca_shape.py --json              # one JSON object on standard output, the rest on standard error

The weights are written block by block, one safetensors file each, so that no more than one block is in memory while they are made; they are random, so the network
cannot do the task and its IIA means nothing. Prompts are those of the Price Tagging Game, tokenized by the bundled tokenizer. What is measured: writing,
loading, captures, steps, and the largest resident memory of the process (VmHWM, which counts the pages of mapped files that are in memory)."""
import argparse, json, sys, tempfile, time, warnings
from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import LlamaConfig

from das_nb.method.config import FitConfig
from das_nb.method.fit import Fit
from das_nb.models.bundled import data_path
from das_nb.models.language_model import load_model
from das_nb.causal.price_tagging import price_tagging_game

def say(*words): print(*words, file=sys.stderr, flush=True)

def peak() -> float: # GiB
    "Largest resident memory of this process so far."
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))/2**20

def write(folder, config, generator):
    "A Llama of `config` with random bfloat16 weights in `folder`, one file a block."
    d, m, v = config.hidden_size, config.intermediate_size, config.vocab_size
    kv = d//config.num_attention_heads*config.num_key_value_heads
    draw = lambda *shape: torch.empty(shape, dtype=torch.bfloat16).normal_(0, shape[-1]**-.5, generator=generator)
    ones, index = lambda: torch.ones(d, dtype=torch.bfloat16), {}
    def put(file, tensors):
        save_file(tensors, folder/file, {"format": "pt"})
        index.update(dict.fromkeys(tensors, file))
    put("model-embeddings.safetensors", {"model.embed_tokens.weight": draw(v, d), "model.norm.weight": ones(), "lm_head.weight": draw(v, d)})
    for i in range(config.num_hidden_layers):
        shapes = dict(q=(d, d), k=(kv, d), v=(kv, d), o=(d, d), gate=(m, d), up=(m, d), down=(d, m))
        put(f"model-{i:02}.safetensors", {f"model.layers.{i}.{'self_attn' if x in 'qkvo' else 'mlp'}.{x}_proj.weight": draw(*s) for x, s in shapes.items()} | {f"model.layers.{i}.{n}_layernorm.weight": ones() for n in ("input", "post_attention")})
    (folder/"model.safetensors.index.json").write_text(json.dumps(dict(metadata={}, weight_map=index)))
    config.architectures, config.dtype = ["LlamaForCausalLM"], torch.bfloat16
    config.save_pretrained(folder)
    return sum(f.stat().st_size for f in folder.glob("*.safetensors"))

def run(args):
    "The benchmark; a dict of what was measured."
    with tempfile.TemporaryDirectory(dir=args.folder) as d:
        folder, clock, out = Path(d), time.perf_counter, vars(args) | dict(threads=torch.get_num_threads())
        def timed(name, function):
            began = clock(); result = function()
            out[f"{name}_seconds"], out[f"{name}_peak"] = clock() - began, peak()
            say(f"{name:<9} {out[f'{name}_seconds']:8.1f} s, peak so far {peak():.2f} GiB")
            return result
        config = LlamaConfig(vocab_size=32001, hidden_size=args.width, intermediate_size=args.mlp, num_hidden_layers=args.layers, num_attention_heads=args.heads, num_key_value_heads=args.heads)
        out["bytes"] = timed("writing", lambda: write(folder, config, torch.Generator().manual_seed(0)))
        for file in ("tokenizer.json", "tokenizer_config.json"): (folder/file).write_bytes((data_path("price-tagger")/file).read_bytes())
        model = timed("loading", lambda: load_model(folder, dtype=torch.bfloat16, device="cpu", stream=True))
        say(f"{out['bytes']/1e9:.1f} GB on disk: {model}")
        layer = args.layer if args.layer is not None else (args.layers-1)//2
        settings = FitConfig(steps=args.steps, batch_size=args.batch, n_prompts=args.prompts, n_train=4*args.prompts, n_validation=40, eval_every=args.steps, rank=args.rank)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*Where a network does not do the task")
            training = timed("captures", lambda: Fit(model, price_tagging_game(), "left_boundary", layer, args.position, config=settings))
        say(f"{training.site}: path {training.bench.train.path}, {len(training.bench.train.pool)} + {len(training.bench.validation.pool)} prompts, blocks in memory {sorted(model.hf.streamed.there)}")
        steps = []
        def train():
            began = clock()
            for event in training:
                steps.append(clock() - began); began = clock()
                say(f"step {event.step}: loss {event.loss:.3f}, {steps[-1]:.1f} s")
        timed("training", train)
        out |= dict(layer=layer, path=training.bench.train.path, step_seconds=sorted(steps[:-1])[len(steps[:-1])//2], peak=peak())    # the last step validates, too
        return out

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value, text in (("layers", 32, "blocks"), ("width", 4096, "of the hidden state"), ("mlp", 11008, "width of the MLP"), ("heads", 32, "attention heads"), ("steps", 20, "optimiser steps"), ("batch", 16, "pairs a step"),
                              ("prompts", 100, "prompts to train on"), ("rank", 64, "directions of the rotated space")):
        parser.add_argument(f"--{name}", type=int, default=value, help=f"{text} (default: %(default)s)")
    parser.add_argument("--layer", type=int, help="block of the site (default: the 16th of 32)")
    parser.add_argument("--position", default="dollars", help="token of the site, a role (default: %(default)s)")
    parser.add_argument("--folder", help="where the temporary folder is made (default: the system's)")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    args = parser.parse_args()
    found = run(args)
    if args.json: print(json.dumps(found))
    else: print(f"{found['bytes']/1e9:.1f} GB of weights; site at layer {found['layer']}, {args.position!r}: captures {found['captures_seconds']:.0f} s, {args.steps} steps {found['training_seconds']:.0f} s "
                f"(median {found['step_seconds']:.1f} s), peak memory {found['peak']:.1f} GiB")
