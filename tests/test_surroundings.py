"""What PyTorch is set to around das_nb, and what a network brings along: the same numbers as without, or a refusal; and
all of it as it was afterwards."""

import contextlib, copy, random, threading, types, warnings

import numpy as np
import pytest, torch
from torch import nn

import das_nb as das
from das_nb.engine.capture import capture_at
from das_nb.method.alignment import iia

CONFIG = das.FitConfig(steps=3, n_prompts=100, n_train=100, n_validation=20, eval_every=3, batch_size=16)
SITE = das.Site(2, "dollars")
TASK = das.price_tagging_game()


def fitted(model=None):
    "(a loaded alignment's IIA on 40 pairs, its weights): all of the way from the prompts."
    model = model or das.load_model()
    a = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG)
    return a.evaluate(40).to_dict(), {k: v.clone() for k, v in a.intervention.state_dict().items()}


@pytest.fixture(scope="module")
def usual():
    return fitted()


def same(got, usual):
    assert got[0] == usual[0]
    assert all(
        torch.equal(got[1][k], x) and got[1][k].dtype == x.dtype and got[1][k].device == x.device
        for k, x in usual[1].items()
    )


def state():
    "What is set for the process, or this thread."
    import matplotlib

    return dict(
        grad=torch.is_grad_enabled(),
        inference=torch.is_inference_mode_enabled(),
        dtype=torch.get_default_dtype(),
        device=str(torch.get_default_device()),
        deterministic=torch.are_deterministic_algorithms_enabled(),
        anomaly=torch.is_anomaly_enabled(),
        autocast=torch.is_autocast_enabled("cpu"),
        torch=torch.get_rng_state().tolist(),
        numpy=str(np.random.get_state()),
        python=random.getstate(),
        filters=list(warnings.filters),
        threads=torch.get_num_threads(),
        rc=dict(matplotlib.rcParams),
        stance=torch._dynamo.eval_frame._stance.stance,
    )


@contextlib.contextmanager
def put(set_to, was, *values):
    set_to(*values)
    try:
        yield
    finally:
        set_to(was)


AROUND = {
    "gradients off": lambda: put(torch.set_grad_enabled, True, False),
    "no_grad": torch.no_grad,
    "inference mode": torch.inference_mode,
    "float64": lambda: put(torch.set_default_dtype, torch.float32, torch.float64),
    "bfloat16": lambda: put(torch.set_default_dtype, torch.float32, torch.bfloat16),
    "float16": lambda: put(torch.set_default_dtype, torch.float32, torch.float16),
    "device meta": lambda: torch.device("meta"),
    "device cpu": lambda: put(torch.set_default_device, None, "cpu"),
    "autocast": lambda: torch.autocast("cpu", torch.bfloat16),
    "deterministic": lambda: put(torch.use_deterministic_algorithms, False, True),
    "anomaly": lambda: torch.autograd.set_detect_anomaly(True),
}


@pytest.mark.parametrize("name", AROUND)
def test_the_same_numbers_and_all_as_it_was(name, usual):
    torch.compiler.set_stance("default")  # so that it can be read
    with AROUND[name]():
        before = state()
        got = fitted()
        after = state()
    same(got, usual)
    assert {k for k in before if before[k] != after[k]} == set()


def test_captures_made_in_inference_mode_train_outside_and_the_other_way_round(usual):
    model = das.load_model()
    with torch.inference_mode():
        bench = das.bench(model, TASK, [2], ["dollars"], CONFIG)
        a = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG, on=bench)
        a.evaluate(40)
    outside = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG, on=bench)
    same((outside.evaluate(40).to_dict(), outside.intervention.state_dict()), usual)
    assert not any(x.is_inference() for x in a.intervention.state_dict().values())


def test_no_grad_around_a_resumed_run_is_kept():
    model = das.load_model()
    c = capture_at(model, das.make_pool(TASK, 8), SITE)
    rows = torch.arange(8)
    h = c.hidden(2, rows, "dollars").requires_grad_()
    with torch.no_grad():
        assert not c.resume(2, rows, "dollars", h).requires_grad
    assert c.resume(2, rows, "dollars", h).requires_grad


def test_loading_an_alignment_takes_no_random_numbers(tmp_path):
    model = das.load_model()
    a = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG)
    a.save(tmp_path / "a.safetensors")
    before = torch.get_rng_state()
    das.load_alignment(tmp_path / "a.safetensors", model)
    assert torch.equal(before, torch.get_rng_state())


# What a network brings along


def hf_model():
    "price-tagger's network and tokenizer, for what is done to a network in memory."
    model = das.load_model()
    return model.hf, model.tokenizer


def gap(model, layer=1, position="dollars"):
    "Largest difference to plain passes with hooks: states, and logits with the states of other prompts put there."
    pool = das.make_pool(TASK, 12)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that it is slower
        c = das.capture(model, pool, [layer], [position])
    rows, at, block = torch.arange(12), c.index(position)[:, 0], model.hf.model.layers[layer]
    states, logits, h = [], [], c.hidden(layer, rows, position)
    for i, ids in enumerate(c.encoded.ids):
        handle = block.register_forward_hook(
            lambda m, a, out, i=i: states.append((out[0] if isinstance(out, tuple) else out)[0, at[i]].clone())
        )
        with torch.no_grad(), torch.compiler.set_stance("force_eager"):
            model.hf(torch.tensor([ids]))
        handle.remove()

        def write(m, args, out, i=i):
            x = (out[0] if isinstance(out, tuple) else out).clone()
            x[0, at[i]] = h[(i + 1) % 12]
            return (x, *out[1:]) if isinstance(out, tuple) else x

        handle = block.register_forward_hook(write)
        with torch.no_grad(), torch.compiler.set_stance("force_eager"):
            logits.append(model.hf(torch.tensor([ids])).logits[0, -1])
        handle.remove()
    moved = c.resume(layer, rows, position, h.roll(-1, 0))
    return max(float((h - torch.stack(states)).abs().max()), float((moved - torch.stack(logits)).abs().max()))


def _compile_forward(hf):
    hf.forward = torch.compile(hf.forward, backend="eager")
    return hf


def _compile_inner(hf):
    hf.model.forward = torch.compile(hf.model.forward, backend="eager")
    return hf


def _compile_block(hf):
    hf.model.layers[3].forward = torch.compile(hf.model.layers[3].forward, backend="eager")
    return hf


def _compile_in_place(hf):
    hf.compile(backend="eager")
    return hf


def _compile_block_in_place(hf):
    hf.model.layers[1].compile(backend="eager")
    return hf


def twice(out):
    return out * 2 if isinstance(out, torch.Tensor) else (out[0] * 2, *out[1:])


def _hook_output(hf):
    hf.model.layers[3].register_forward_hook(lambda m, a, out: twice(out))
    return hf


def _hook_at_site(hf):
    hf.model.layers[1].register_forward_hook(lambda m, a, out: twice(out))
    return hf


def _hook_inner(hf):
    hf.model.layers[2].mlp.register_forward_hook(lambda m, a, out: out.relu())
    return hf


def _pre_hook(hf):
    hf.model.layers[2].register_forward_pre_hook(lambda m, a: (a[0] + 1, *a[1:]))
    return hf


def _one_token(hf):
    hf.model.layers[3].mlp.register_forward_hook(lambda m, a, out: torch.cat([out[:, :3] * 0, out[:, 3:]], 1))
    return hf


def _in_place_hook(hf):
    hf.model.layers[2].mlp.register_forward_hook(lambda m, a, out: out.mul_(2))
    return hf


def _patched(hf):
    was = hf.model.layers[2].forward
    hf.model.layers[2].forward = lambda *args, **kwargs: twice(was(*args, **kwargs))
    return hf


def _patched_network(hf):
    was = hf.forward

    def forward(self, *args, **kwargs):
        out = was(*args, **kwargs)
        out.logits = out.logits * 2
        return out

    hf.forward = types.MethodType(forward, hf)
    return hf


def _no_cache(hf):
    hf.config.use_cache = False
    return hf


def _float32_head(hf):
    hf.lm_head = copy.deepcopy(hf.lm_head).double()
    hf.lm_head.register_forward_pre_hook(lambda m, a: (a[0].double(),))
    return hf


def _checkpointing(hf):
    hf.gradient_checkpointing_enable()
    return hf


MADE = dict(
    compiled=lambda hf: torch.compile(hf, backend="eager"),
    compiled_forward=_compile_forward,
    compiled_inner=_compile_inner,
    compiled_block=_compile_block,
    compiled_in_place=_compile_in_place,
    compiled_block_in_place=_compile_block_in_place,
    hook=_hook_output,
    hook_at_site=_hook_at_site,
    hook_inside=_hook_inner,
    pre_hook=_pre_hook,
    hook_at_a_token=_one_token,
    hook_in_place=_in_place_hook,
    patched=_patched,
    patched_network=_patched_network,
    no_cache=_no_cache,
    float64_head=_float32_head,
    checkpointing=_checkpointing,
)


@pytest.mark.parametrize("name", MADE)
def test_equal_to_plain_passes_with_hooks(name):
    hf, tokenizer = hf_model()
    model = das.load_model(MADE[name](hf), tokenizer)
    assert gap(model) < 1e-3


def test_hooks_of_all_modules():
    handle = nn.modules.module.register_module_forward_hook(
        lambda m, a, out: out * 1.5 if type(m).__name__.endswith("MLP") else None
    )
    try:
        assert gap(das.load_model()) < 1e-3
    finally:
        handle.remove()


def test_hooks_that_raise_leave_nothing_behind():
    model = das.load_model()

    def fails(*args):
        raise KeyboardInterrupt

    handle = model.hf.model.layers[3].register_forward_hook(fails)
    with pytest.raises(KeyboardInterrupt):
        capture_at(model, das.make_pool(TASK, 8), SITE)
    handle.remove()
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in model.hf.modules())
    assert gap(model) < 1e-3  # and what it had switched is as it was


REFUSED = {
    "a compiled block": (
        lambda hf: (hf.model.layers.__setitem__(1, torch.compile(hf.model.layers[1], backend="eager")), hf)[1],
        "'model.layers.1' .* is compiled",
    ),
    "quantized": (
        lambda hf: torch.ao.quantization.quantize_dynamic(hf, {nn.Linear}, torch.qint8),
        "is quantized for inference",
    ),
    "DataParallel": (nn.DataParallel, "pass its .module"),
    "shared blocks": (
        lambda hf: (hf.model.layers.__setitem__(2, hf.model.layers[1]), hf)[1],
        "Blocks 1, 2 of .* share one",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name):
    make, says = REFUSED[name]
    hf, tokenizer = hf_model()
    with pytest.raises(ValueError, match=says):
        das.capture(das.load_model(make(hf), tokenizer), das.make_pool(TASK, 8), [1], ["last"])


def test_weights_made_in_inference_mode_are_refused():
    with torch.inference_mode():
        hf = copy.deepcopy(hf_model()[0])
    with pytest.raises(ValueError, match="inference_mode"):
        das.load_model(hf, hf_model()[1])


def test_training_mode_is_refused_at_capture_and_later():
    model, pool, rows = das.load_model(), das.make_pool(TASK, 8), torch.arange(8)
    c = capture_at(model, pool, SITE)
    model.hf.train()
    for use in (
        lambda: capture_at(model, pool, SITE),
        lambda: c.resume(2, rows, "dollars", c.hidden(2, rows, "dollars")),
    ):
        with pytest.raises(ValueError, match="in training mode"):
            use()
    model.hf.eval()
    model.hf.model.layers[1].mlp.train()
    with pytest.raises(ValueError, match="in training mode"):
        capture_at(model, pool, SITE)


def test_no_gradients_pile_up_on_weights_and_the_fit_is_the_same(usual):
    model = das.load_model()
    bench = das.bench(model, TASK, [2], ["dollars"], CONFIG)
    model.hf.requires_grad_(True)
    a = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG, on=bench)
    assert all(p.grad is None for p in model.hf.parameters())
    for k, x in usual[1].items():
        torch.testing.assert_close(a.intervention.state_dict()[k], x)


def _no_grad(hf):
    hf.forward = torch.no_grad()(hf.forward)
    return hf


def test_a_network_that_passes_no_gradient_is_refused():
    hf, tokenizer = hf_model()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = das.load_model(_no_grad(hf), tokenizer)
        with pytest.raises(ValueError, match="No gradient comes back"):
            das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG)


@pytest.mark.parametrize("dtype", [torch.float16, torch.float64, torch.bfloat16])
def test_other_dtypes_train(dtype):
    model = das.load_model(dtype=dtype)
    with torch.no_grad():
        a = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG)
    assert a.intervention.rotation.weight.abs().max() > 0


def test_accelerate_hooks_added_later():
    from accelerate import cpu_offload

    model = das.load_model()
    cpu_offload(model.hf, "cpu")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        c = capture_at(model, das.make_pool(TASK, 8), SITE)
    assert c.path == "plain" and torch.equal(
        c.predictions, capture_at(das.load_model(), das.make_pool(TASK, 8), SITE).predictions
    )


def test_threads():
    "Two evaluations of one alignment, one with the hard mask, one with the soft, and captures beside the user's runs."
    model = das.load_model()
    a = das.fit(model, TASK, "left_boundary", site=SITE, config=CONFIG)
    pool = das.make_pool(TASK, 60)
    c, pairs = capture_at(model, pool, SITE), das.make_pairs(pool, "left_boundary", 200)
    expected = {hard: iia(a.intervention, c, SITE, pairs, hard, 20).tolist() for hard in (True, False)}
    ids = torch.tensor([c.encoded.ids[0]])
    logits, wrong = model.hf(ids).logits, []

    def evaluate(hard):
        with torch.inference_mode():
            wrong.extend(["iia"] * (iia(a.intervention, c, SITE, pairs, hard, 20).tolist() != expected[hard]))

    def captured():
        wrong.extend(["capture"] * (not torch.equal(capture_at(model, pool, SITE).predictions, c.predictions)))

    def ask():
        for _ in range(5):
            wrong.extend(["ask"] * (not torch.allclose(model.hf(ids).logits, logits, atol=1e-4)))

    threads = [
        threading.Thread(target=f, args=x) for f, *x in ((evaluate, True), (evaluate, False), (captured,), (ask,))
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert wrong == [] and torch._dynamo.eval_frame._stance.stance == "default"


# Networks of plain PyTorch

MODEL = das.CausalModel(
    "two",
    {k: range(60) for k in "abcd"},
    {"first": lambda a, b: a > b, "second": lambda c, d: c > d, "answer": lambda first, second: first and second},
)
PLAIN = das.Task(
    "cmp",
    "Is {a} > {b} and {c} > {d} ?",
    lambda rng: {k: int(rng.integers(60)) for k in "abcd"},
    MODEL,
    {True: "Yes", False: "No"},
)


def read(i):
    return [i[k] / 30 - 1 for k in "abcd"]


class Net(nn.Module):
    "Layers `inp` and `l1`; what happens between them is a method."

    def __init__(self):
        super().__init__()
        self.inp, self.l1, self.out = nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 2)

    def forward(self, x):
        h = self.inp(x)
        return self.out(self.between(h))


class Adds(Net):
    def between(self, h):
        h += torch.relu(self.l1(h))
        return h


class Multiplies(Net):
    def between(self, h):
        h.mul_(torch.tanh(self.l1(h)).detach())
        return h


class Relu(Net):
    def between(self, h):
        return self.l1(torch.relu_(h))


class Writes(Net):
    def between(self, h):
        h[:, :4] = 0
        return h + self.l1(h)


class Zeros(Net):
    def between(self, h):
        state = torch.zeros(len(h), 8)
        return torch.tanh(self.l1(state) + h)


@pytest.mark.parametrize(
    "make",
    [
        Adds,
        Multiplies,
        Relu,
        Writes,
        Zeros,
        lambda: nn.Sequential(nn.Linear(4, 8), nn.ReLU(inplace=True), nn.Linear(8, 2)),
    ],
)
def test_operations_in_place_behind_a_module(make):
    torch.manual_seed(0)
    net, pool, rows = make(), das.make_pool(PLAIN, 16), torch.arange(16)
    name = "0" if isinstance(net, nn.Sequential) else "inp"
    x, module = torch.tensor([read(i) for i in pool.inputs]), net.get_submodule(name)
    c = das.capture(das.Network(net, [name], read, PLAIN), pool, [0], [0])
    h = c.hidden(0, rows, 0)
    torch.testing.assert_close(h, module(x))
    torch.testing.assert_close(c.resume(0, rows, 0, h), net(x))
    handle = module.register_forward_hook(lambda *_: h.roll(1, 0))
    torch.testing.assert_close(c.resume(0, rows, 0, h.roll(1, 0)), net(x))
    handle.remove()


def test_a_network_of_float64_under_that_default():
    torch.set_default_dtype(torch.float64)
    try:
        pool = das.make_pool(PLAIN, 16)
        net = Zeros()
        c = das.capture(das.Network(net, ["inp"], read, PLAIN), pool, [0], [0])
        assert torch.equal(c.predictions, net(torch.tensor([read(i) for i in pool.inputs])).argmax(-1))
    finally:
        torch.set_default_dtype(torch.float32)


class Unread(Net):
    def between(self, h):
        return self.l1(self.inp.weight[:, 0].expand(len(h), -1))


class Noise(Net):
    def between(self, h):
        return h + torch.randn_like(h)


@pytest.mark.parametrize(
    "make, says",
    [
        (Unread, "does not reach its answer"),
        (Noise, "Something in it is random"),
        (lambda: torch.jit.trace(Adds(), torch.ones(1, 4)), "TorchScript"),
        (lambda: nn.DataParallel(Adds()), "pass its .module"),
    ],
)
def test_networks_that_are_refused(make, says):
    net = make()
    with pytest.raises(ValueError, match=says):
        das.capture(das.Network(net, ["inp"], read, PLAIN), das.make_pool(PLAIN, 8), [0], [0])


def test_a_compiled_network():
    torch.manual_seed(0)
    net, pool = Adds(), das.make_pool(PLAIN, 16)
    for made in (torch.compile(net, backend="eager"), _compile_forward(copy.deepcopy(net))):
        c = das.capture(das.Network(made, ["inp"], read, PLAIN), pool, [0], [0])
        torch.testing.assert_close(
            c.hidden(0, torch.arange(16), 0), net.inp(torch.tensor([read(i) for i in pool.inputs]))
        )
