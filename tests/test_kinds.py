"""Encoders and encoder-decoders: what the engine captures and how it resumes, against padded full forward passes with a hook that are written here.
`python tests/test_kinds.py` prints the table."""
import warnings

import pytest, torch, transformers
from test_families import TOLERANCE, apart, bundled, prompts
from das_nb.causal.pool import make_pool
from das_nb.engine.capture import capture
from das_nb.models.loading import load_model
from das_nb.causal.price_tagging import price_tagging_game

SIZES = dict(hidden_size=48, intermediate_size=64, num_hidden_layers=3, num_attention_heads=4, max_position_embeddings=130, pad_token_id=0)
SEQ2SEQ = dict(d_model=48, d_kv=12, d_ff=64, num_layers=3, num_decoder_layers=2, num_heads=4, decoder_start_token_id=0, relative_attention_num_buckets=8, relative_attention_max_distance=20)
BART = dict(d_model=48, encoder_layers=3, decoder_layers=2, encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64, decoder_ffn_dim=64, max_position_embeddings=130)
MODERN = dict(layer_types=["full_attention", "sliding_attention", "sliding_attention"], local_attention=16, bos_token_id=1, eos_token_id=1, cls_token_id=1, sep_token_id=1)
PARTS = {"Bert": ("attention.output.dense", "output.dense"), "ModernBert": ("attn.Wo", "mlp.Wo"), "T5": ("layer.0.SelfAttention.o", "layer.{}.DenseReluDense.wo"), "Bart": ("self_attn.out_proj", "fc2")}

# name: (class, config class, config, where its blocks are, parts)
KINDS = {
    "BERT": ("BertForMaskedLM", "BertConfig", SIZES, {None: "bert.encoder.layer"}, PARTS["Bert"]),
    "BERT, classes": ("BertForSequenceClassification", "BertConfig", {**SIZES, "num_labels": 2}, {None: "bert.encoder.layer"}, PARTS["Bert"]),
    "RoBERTa": ("RobertaForMaskedLM", "RobertaConfig", SIZES, {None: "roberta.encoder.layer"}, PARTS["Bert"]),
    "RoBERTa, classes": ("RobertaForSequenceClassification", "RobertaConfig", {**SIZES, "num_labels": 3}, {None: "roberta.encoder.layer"}, PARTS["Bert"]),
    "ModernBERT": ("ModernBertForMaskedLM", "ModernBertConfig", {**SIZES, **MODERN}, {None: "model.layers"}, PARTS["ModernBert"]),
    "ModernBERT, classes": ("ModernBertForSequenceClassification", "ModernBertConfig", {**SIZES, **MODERN, "num_labels": 2}, {None: "model.layers"}, PARTS["ModernBert"]),
    "T5": ("T5ForConditionalGeneration", "T5Config", SEQ2SEQ, {"encoder": "encoder.block", "decoder": "decoder.block"}, PARTS["T5"]),
    "T5, gated": ("T5ForConditionalGeneration", "T5Config", {**SEQ2SEQ, "feed_forward_proj": "gated-gelu"}, {"encoder": "encoder.block", "decoder": "decoder.block"}, PARTS["T5"]),
    "UMT5": ("UMT5ForConditionalGeneration", "UMT5Config", SEQ2SEQ, {"encoder": "encoder.block", "decoder": "decoder.block"}, PARTS["T5"]),
    "BART": ("BartForConditionalGeneration", "BartConfig", {**BART, "decoder_start_token_id": 1}, {"encoder": "model.encoder.layers", "decoder": "model.decoder.layers"}, PARTS["Bart"]),
}
BEGIN = {"T5": [0], "UMT5": [0], "T5, gated": [0], "BART": [1, 5]}
SITES = [(name, stack) for name, (*_, where, _) in KINDS.items() for stack in where]

def network(name):
    "A random network of a kind with the bundled tokenizer and a mask token; weights that let every part speak."
    cls, config, given, *_ = KINDS[name]
    tokenizer = bundled().tokenizer
    tokenizer.add_special_tokens({"mask_token": "<mask>"})
    torch.manual_seed(0)
    hf = getattr(transformers, cls)(getattr(transformers, config)(**given, vocab_size=len(tokenizer)))
    if name == "BART": hf.generation_config.forced_bos_token_id = 5
    for p in hf.parameters():
        if p.ndim > 1: torch.nn.init.normal_(p, std=min(p.shape[-2:])**-.5)
        else: torch.nn.init.normal_(p, p.detach().mean().item(), .2)
    return load_model(hf, tokenizer=tokenizer, device="cpu")

@torch.no_grad()
def full_pass(name, hf, ids, stack, layer, spot, put=None):
    """A full pass of all prompts in one batch, padded on the right: the component of each (`[tokens, width]`, without padding), and the logits of the answer.
    `put` = (token indices `[n, p]`, hidden states `[n, p, width]`) is written there."""
    mask_id, n, lengths, seen = len(bundled().tokenizer), torch.arange(len(ids)), torch.tensor([len(i) for i in ids]), []
    tokens = torch.nn.utils.rnn.pad_sequence([torch.tensor(i) for i in ids], batch_first=True)
    module, given, entries = spot
    def hook(module, args, output=None):
        x = args if given else output
        h = (x[0] if isinstance(x, tuple) else x).clone()
        seen.append(h[..., entries].clone())
        if put: h[n[:, None], put[0], entries] = put[1]
        return (h, *x[1:]) if isinstance(x, tuple) else h
    target = hf.get_submodule(KINDS[name][3][stack])[layer].get_submodule(module)
    handle = target.register_forward_pre_hook(hook) if given else target.register_forward_hook(hook)
    begins = dict(decoder_input_ids=torch.tensor([BEGIN[name]]*len(ids))) if name in BEGIN else {}
    try: logits = hf(input_ids=tokens, attention_mask=(torch.arange(tokens.shape[1]) < lengths[:, None]).long(), **begins).logits
    finally: handle.remove()
    if name in BEGIN: logits = logits[:, -1]
    elif "classes" not in name: logits = logits[n, [max(k for k, t in enumerate(i) if t == mask_id) for i in ids]]
    return [h if stack == "decoder" else h[:k] for h, k in zip(seen[0], lengths)], logits

def spot_of(name, stack, component, head):
    attention, down = KINDS[name][4]
    down = down.format(2 if stack == "decoder" else 1)
    return {"block_output": ("", False, slice(None)), "block_input": ("", True, slice(None)), "attention_output": (attention, False, slice(None)), "mlp_output": (down, False, slice(None)),
            "mlp_activation": (down, True, slice(None)), "head_output": (attention, True, slice(12*(head or 0), 12*(head or 0)+12))}[component]

def measure(name, stack, component="block_output", head=None):
    "As in test_families, with several positions of the prompts, or all of a decoder."
    model, pool = network(name), prompts()
    thorough, top = component == "block_output", model.depth(stack)-1
    positions = ["last", 0] if stack == "decoder" else ["lower", 3, -7, ("amount", "last"), "last"][:: 1 if thorough else 3]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        c = capture(model, pool, range(top+1) if thorough else {0, top}, positions, component=component, head=head, stack=stack)
    rows, gaps, moved = torch.arange(len(pool.prompts)), [], []
    assert stack == "decoder" or len({len(i) for i in c.encoded.ids}) > 2
    for layer in c.layers:
        states, plain = full_pass(name, model.hf, c.encoded.ids, stack, layer, spot_of(name, stack, component, head))
        assert (c.predictions == plain.argmax(-1)).all()
        for position in positions:
            index, got = c.index(position), c.hidden(layer, rows, position)
            other = got.roll(1, 0) + .1*got.roll(1, 1)                             # a decoder's first states are those of every prompt
            with torch.no_grad(): resumed = c.resume(layer, rows, position, other)
            swapped = full_pass(name, model.hf, c.encoded.ids, stack, layer, spot_of(name, stack, component, head), (index, other.unflatten(1, (-1, states[0].shape[1]))))[1]
            gaps += [apart(*x) for x in (*zip(got, (s[i].flatten() for s, i in zip(states, index))), *zip(resumed, swapped))]
            moved.append(apart(swapped, plain))
    assert sum(gaps) < float("inf")                # no NaN
    return dict(path=c.path, reason=c.reason, largest=max(gaps), moved=max(moved))

@pytest.mark.parametrize("name, stack", SITES)
def test_engine_is_full_passes(name, stack, record_property):
    d = measure(name, stack)
    for k, v in d.items(): record_property(k, v)
    assert d["path"] == "fast" and d["reason"].startswith("all tokens, through the blocks above alone"), d["reason"]
    assert d["largest"] < TOLERANCE[torch.float32] < d["moved"]/10, d

@pytest.mark.parametrize("component, head", [("block_input", None), ("attention_output", None), ("mlp_output", None), ("mlp_activation", None), ("head_output", 3)])
@pytest.mark.parametrize("name, stack", [(name, stack) for name, stack in SITES if name in ("BERT", "ModernBERT", "T5, gated", "BART")])
def test_components_are_those_of_full_passes(name, stack, component, head):
    d = measure(name, stack, component, head)
    assert d["path"] == "fast" and d["largest"] < TOLERANCE[torch.float32] < d["moved"]/10, d

@pytest.mark.parametrize("name, stack", [("RoBERTa", None), ("BERT, classes", None), ("T5", "encoder"), ("T5", "decoder")])
def test_answers_without_intervention(name, stack):
    model, task = network(name), price_tagging_game()
    pool = make_pool(task, 5, seed=1)
    fast, plain = (capture(model, pool, [1], ["last"], path=path, stack=stack) for path in ("auto", "plain"))
    assert (fast.path, plain.path) == ("fast", "plain") and fast.words.abs().min() > 0
    full = full_pass(name, model.hf, fast.encoded.ids, stack, 1, ("", False, slice(None)))[1]
    for c in (fast, plain):
        assert (c.predictions == full.argmax(-1)).all()
        torch.testing.assert_close(c.words, full[:, model.answer_ids(task)], atol=1e-4, rtol=1e-4)

@pytest.mark.parametrize("pad", ["none", "last token"])
@pytest.mark.parametrize("name, where, config", [("Llama", "model.layers", {**SIZES, "num_key_value_heads": 2}), ("GPT2", "transformer.h", dict(n_embd=48, n_layer=3, n_head=4))])
def test_a_decoder_with_classes_is_one_prompt_at_a_time(name, where, config, pad):
    tokenizer, pool = bundled().tokenizer, prompts()
    ids = [tokenizer(p.text)["input_ids"] for p in pool.prompts]
    pad_id = None if pad == "none" else ids[0][-1]
    torch.manual_seed(0)
    hf = getattr(transformers, f"{name}ForSequenceClassification")(getattr(transformers, f"{name}Config")(**{**config, "vocab_size": len(tokenizer), "num_labels": 3, "pad_token_id": pad_id}))
    for p in hf.parameters():
        if p.ndim > 1: torch.nn.init.normal_(p, std=min(p.shape[-2:])**-.5)
    model = load_model(hf, tokenizer=tokenizer, device="cpu")
    pool.prompts = pool.prompts + pool.prompts[::-1]                     # several of one length
    c = capture(model, pool, [0, 1, 2], ["lower", "last"])
    assert c.path == "fast", c.reason
    assert hf.config.pad_token_id == pad_id
    hf.config.pad_token_id, rows = None, torch.arange(len(pool.prompts))      # of one prompt `transformers` then reads the last token
    def alone(i, layer=0, put=None):
        def hook(module, args, output):
            h = (output[0] if isinstance(output, tuple) else output).clone()
            if put: h[0, put[0]] = put[1]
            return (h, *output[1:]) if isinstance(output, tuple) else h
        handle = hf.get_submodule(where)[layer].register_forward_hook(hook)
        try:
            with torch.no_grad(): return hf(torch.tensor([c.encoded.ids[i]])).logits[0]
        finally: handle.remove()
    plain = torch.stack([alone(i) for i in rows])
    assert (c.predictions == plain.argmax(-1)).all()
    for layer in c.layers:
        for position in ("lower", "last"):
            other = c.hidden(layer, rows, position).roll(1, 0)
            swapped = torch.stack([alone(i, layer, (c.index(position)[i, 0], other[i])) for i in rows])
            with torch.no_grad(): gap = apart(c.resume(layer, rows, position, other), swapped)
            assert gap < TOLERANCE[torch.float32], (layer, position, gap)
            assert (apart(swapped, plain) > 10*TOLERANCE[torch.float32]) == (position == "last" or layer < 2)          # above the last block nobody reads another token

if __name__ == "__main__":
    for name, stack in SITES:
        d = measure(name, stack)
        print(f"{name:20} {stack or '':8} {d['path']:6} largest {d['largest']:.1e} (a swap moves {d['moved']:.1e})  {d['reason'][:110]}", flush=True)
