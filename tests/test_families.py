"""Decoder families: what the engine captures and how it resumes, against full forward passes with a hook that are written here.

Each family is a tiny random network made from its `transformers` config. Weights are drawn so that attention and norms matter: at the usual
small scale a wrong mask would not show. `python tests/test_families.py` prints the table of families."""
import inspect, sys, warnings
from dataclasses import dataclass
from functools import partial
from itertools import product

import pytest, torch, transformers
from das_nb.engine import causal_path
from das_nb.engine.capture import capture
from das_nb.models.loading import load_model
from das_nb.engine.attention import windows
from das_nb.causal.price_tagging import price_tagging_game

WINDOW = 6               # Tokens that a sliding-window layer sees; every prompt is longer
TINY = dict(hidden_size=48, intermediate_size=64, num_hidden_layers=4, num_attention_heads=4, num_key_value_heads=2, head_dim=12, max_position_embeddings=128)
SLIDING = dict(sliding_window=WINDOW)
MIXED = dict(**SLIDING, layer_types=["sliding_attention", "full_attention"]*2)
EXPERTS = dict(num_experts=4, num_experts_per_tok=2, moe_intermediate_size=32)
GPT2 = dict(n_embd=48, n_layer=4, n_head=4, n_positions=128)

# name: (prefix of the classes, where its blocks are, config)
FAMILIES = {
    "Llama": ("Llama", "model.layers", TINY),
    "Mistral": ("Mistral", "model.layers", {**TINY, "sliding_window": None}),
    "Mistral, sliding": ("Mistral", "model.layers", {**TINY, **SLIDING}),
    "Qwen2": ("Qwen2", "model.layers", TINY),
    "Qwen2, sliding": ("Qwen2", "model.layers", {**TINY, **MIXED, "use_sliding_window": True}),
    "Qwen3": ("Qwen3", "model.layers", TINY),
    "Gemma": ("Gemma", "model.layers", TINY),
    "Gemma 2": ("Gemma2", "model.layers", {**TINY, **MIXED, "query_pre_attn_scalar": 12, "attn_logit_softcapping": 2., "final_logit_softcapping": 5.}),
    "Gemma 3": ("Gemma3", "model.layers", {**TINY, **MIXED, "query_pre_attn_scalar": 12}),
    "Gemma 3, soft caps": ("Gemma3", "model.layers", {**TINY, **MIXED, "attn_logit_softcapping": 2., "final_logit_softcapping": 5., "attn_implementation": "eager"}),
    "GPT-2": ("GPT2", "transformer.h", GPT2),
    "GPT-2, scaled by layer": ("GPT2", "transformer.h", {**GPT2, "scale_attn_by_inverse_layer_idx": True}),
    "GPT-NeoX": ("GPTNeoX", "gpt_neox.layers", TINY),
    "Phi-3": ("Phi3", "model.layers", {**TINY, "pad_token_id": 0}),
    "Phi-3, sliding": ("Phi3", "model.layers", {**TINY, **SLIDING, "pad_token_id": 0}),
    "OLMo 2": ("Olmo2", "model.layers", TINY),
    "GPT-OSS": ("GptOss", "model.layers", {**TINY, **MIXED, "num_local_experts": 4, "num_experts_per_tok": 2}),
    "Mixtral": ("Mixtral", "model.layers", {**TINY, **SLIDING, "num_local_experts": 4, "num_experts_per_tok": 2}),
    "Qwen2-MoE": ("Qwen2Moe", "model.layers", {**TINY, **EXPERTS, "shared_expert_intermediate_size": 32}),
    "Qwen3-MoE": ("Qwen3Moe", "model.layers", {**TINY, **EXPERTS}),
    "Falcon": ("Falcon", "transformer.h", dict(hidden_size=48, num_hidden_layers=4, num_attention_heads=4)),
    "GPT-J": ("GPTJ", "transformer.h", {**GPT2, "rotary_dim": 4}),
    "Bloom": ("Bloom", "transformer.h", dict(hidden_size=48, n_layer=4, n_head=4)),
    "OPT": ("OPT", "model.decoder.layers", {**TINY, "word_embed_proj_dim": 48, "ffn_dim": 64}),
}
PLAIN = {"Bloom", "OPT", "Falcon"}    # the first two take positions from an attention mask of another shape, Falcon adds in place

@dataclass
class Prompts:
    prompts: list

def bundled(): return load_model("price-tagger", device="cpu")

def network(name, dtype):
    "A random network of a family with the bundled tokenizer; weights that let every part speak."
    kind, _, given = FAMILIES[name]
    tokenizer = bundled().tokenizer
    config = getattr(transformers, f"{kind}TextConfig" if kind == "Gemma3" else f"{kind}Config")(**given, vocab_size=len(tokenizer))
    torch.manual_seed(0)
    hf = getattr(transformers, f"{kind}LMHeadModel" if kind == "GPT2" else f"{kind}ForCausalLM")(config)
    for p in hf.parameters():
        if p.ndim > 1: torch.nn.init.normal_(p, std=min(p.shape[-2:])**-.5)
        else: torch.nn.init.normal_(p, p.detach().mean().item(), .2)
    return load_model(hf, tokenizer=tokenizer, dtype=dtype, device="cpu")

def prompts():
    "Prompts of the game behind contexts of one to four words: of four lengths."
    task, words = price_tagging_game(), "Fruitarian Frogs May Be".split()
    return Prompts([task.variant(context=" ".join(words[:k])).prompt(i) for k, i in enumerate(task.sample(4, seed=1), 1)])

@torch.no_grad()
def full_pass(hf, path, ids, layer, side, put=None, spot=("", False, slice(None))):
    """A full pass of all prompts in one batch, padded on the left or the right: the output of a block, one tensor `[tokens, width]` a prompt, and logits at
    each prompt's last token. `put` = (token indices `[n, p]`, hidden states `[n, p, width]`) is written there. `spot` is another place in the block: a module's
    name, whether what it is given is meant, and which entries."""
    n, width, seen = torch.arange(len(ids)), max(map(len, ids)), []
    lengths = torch.tensor([len(i) for i in ids])
    left = width-lengths if side == "left" else torch.zeros_like(lengths)
    columns = torch.arange(width) - left[:, None]
    mask = (columns >= 0) & (columns < lengths[:, None])
    tokens = torch.zeros(mask.shape, dtype=torch.long).masked_scatter_(mask, torch.tensor([t for i in ids for t in i]))
    name, given, entries = spot
    def hook(module, args, output=None):
        x = args if given else output
        h = (x[0] if isinstance(x, tuple) else x).clone()
        rows = h.unflatten(0, mask.shape) if h.ndim == 2 else h        # an OPT lays all tokens in one row
        seen.append(rows[..., entries].clone())
        if put: rows[n[:, None], put[0]+left[:, None], entries] = put[1].to(h.dtype)
        return (h, *x[1:]) if isinstance(x, tuple) else h
    module = hf.get_submodule(path)[layer].get_submodule(name)
    handle = module.register_forward_pre_hook(hook) if given else module.register_forward_hook(hook)
    positions = {} if "position_ids" not in inspect.signature(hf.forward).parameters else dict(position_ids=columns.clamp(min=0))
    try: logits = hf(tokens, attention_mask=mask.long(), **positions).logits
    finally: handle.remove()
    return [h[m] for h, m in zip(seen[0], mask)], logits[n, lengths+left-1].float()

# Sub-modules of a block: attention, its output projection, MLP, its last projection
PARTS = {"Llama": ("self_attn", "self_attn.o_proj", "mlp", "mlp.down_proj"), "Gemma 2": ("self_attn", "self_attn.o_proj", "mlp", "mlp.down_proj"),
         "GPT-2": ("attn", "attn.c_proj", "mlp", "mlp.c_proj"), "GPT-NeoX": ("attention", "attention.dense", "mlp", "mlp.dense_4h_to_h"),
         "Mixtral": ("self_attn", "self_attn.o_proj", "mlp", None), "GPT-OSS": ("self_attn", "self_attn.o_proj", "mlp", None), "OPT": ("self_attn", "self_attn.out_proj", "fc2", "fc2")}

def spot_of(name, component, head):
    "Where a component is, for `full_pass`. Heads are 12 wide in all of these networks."
    if component == "block_output": return "", False, slice(None)
    attention, project, mlp, down = PARTS[name]
    return {"block_input": ("", True, slice(None)), "attention_output": (attention, False, slice(None)), "mlp_output": (mlp, False, slice(None)),
            "mlp_activation": (down, True, slice(None)), "head_output": (project, True, slice(12*(head or 0), 12*(head or 0)+12))}[component]

def apart(a, b): return ((a.float()-b.float()).abs().max()/b.float().abs().max()).item()

def measure(name, dtype, sides=("left", "right"), component="block_output", head=None):
    """The engine beside full passes, at every layer and several positions: the path taken and why; how far hidden states, and logits after a swap, are apart,
    relative to the largest entry (the largest such difference, and the middle one); and how far a swap moves the logits at the most."""
    model, pool = network(name, dtype), prompts()
    positions = ["lower", 3, -7, ("amount", "last"), "last"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        c = capture(model, pool, range(model.n_layers), positions, component=component, head=head)
    rows, gaps, moved = torch.arange(len(pool.prompts)), [], []
    run = partial(full_pass, model.hf, FAMILIES[name][1], c.encoded.ids, spot=spot_of(name, component, head))
    for layer, side in product(range(model.n_layers), sides):
        states, plain = run(layer, side)
        for position in positions:
            index, got = c.index(position), c.hidden(layer, rows, position)
            with torch.no_grad(): resumed = c.resume(layer, rows, position, got.roll(1, 0))
            swapped = run(layer, side, (index, got.roll(1, 0).unflatten(1, (-1, states[0].shape[1]))))[1]
            expected = torch.stack([s[i].flatten() for s, i in zip(states, index)])
            gaps += [apart(*x) for x in (*zip(got, expected), *zip(resumed, swapped))]
            moved.append(apart(swapped, plain))
    return dict(path=c.path, reason=c.reason, largest=max(gaps), middle=sorted(gaps)[len(gaps)//2], moved=max(moved))

TOLERANCE = {torch.float32: 1e-4, torch.bfloat16: .05}    # of the largest entry
FLIPS = {"GPT-OSS", "Mixtral", "Qwen2-MoE", "Qwen3-MoE"}   # in bfloat16, rounding may send a token to another expert, on either path: no difference at all, or a large one

@pytest.mark.parametrize("dtype", TOLERANCE, ids=lambda d: str(d).removeprefix("torch."))
@pytest.mark.parametrize("name", FAMILIES)
def test_engine_is_full_passes(name, dtype, record_property):
    d = measure(name, dtype, ("left", "right") if dtype == torch.float32 else ("left",))
    for k, v in d.items(): record_property(k, v)
    flips = dtype == torch.bfloat16 and name in FLIPS
    assert d["path"] == ("plain" if name in PLAIN else "fast") or flips, d["reason"]
    gap = d["middle" if flips else "largest"]
    assert gap < TOLERANCE[dtype] < d["moved"] and d["moved"] > 5*gap, d                 # a wrong pass would be further off

@pytest.mark.parametrize("component, head", [("block_input", None), ("attention_output", None), ("mlp_output", None), ("mlp_activation", None), ("head_output", 0), ("head_output", 3)])
@pytest.mark.parametrize("name", PARTS)
def test_components_are_those_of_full_passes(name, component, head, record_property):
    if {"mlp_output": PARTS[name][2], "mlp_activation": PARTS[name][3]}.get(component, "there") is None:
        with pytest.raises(ValueError, match="Nearest in name are"): capture(network(name, torch.float32), prompts(), [0], ["last"], component=component)
        return
    d = measure(name, torch.float32, ("left",), component, head)
    for k, v in d.items(): record_property(k, v)
    assert d["path"] == ("plain" if name in PLAIN else "fast"), d["reason"]
    assert d["largest"] < TOLERANCE[torch.float32] and d["moved"] > 100*TOLERANCE[torch.float32], d

@pytest.mark.parametrize("dtype", TOLERANCE, ids=lambda d: str(d).removeprefix("torch."))
@pytest.mark.parametrize("name", ["Mistral, sliding", "Gemma 3", "GPT-OSS"])
def test_a_fast_path_with_wrong_masks_is_noticed(name, dtype, monkeypatch):
    def blind(hf): return dict.fromkeys(windows(hf))       # every layer sees everything
    monkeypatch.setattr(causal_path, "windows", blind)
    with pytest.warns(UserWarning, match="cannot be resumed from the middle"): c = capture(network(name, dtype), prompts(), range(4), ["lower", "last"])
    assert c.path == "plain" and "differ by" in c.reason, c.reason

if __name__ == "__main__":
    for name in sys.argv[1:] or FAMILIES:
        for dtype in TOLERANCE:
            d = measure(name, dtype)
            print(f"{name:24} {str(dtype)[6:]:9} {d['path']:6} largest {d['largest']:.1e} middle {d['middle']:.1e} (a swap moves {d['moved']:.1e})  {'' if d['path'] == 'fast' else d['reason'][:110]}", flush=True)
