"""Which fits the frozen numbers are of: tasks, networks, sites and settings."""
import torch
import das_nb as das

def differ():
    "Of two comparisons, is exactly one true?"
    functions = {"first": lambda a, b: a < b, "second": lambda c, d: c < d,
                 "answer": lambda first, second: first != second}
    causal = das.CausalModel("differ", inputs=dict.fromkeys("abcd", range(1, 10)), functions=functions)
    return das.Task("differ", "{a} < {b} or {c} < {d}, but not both?", causal_model=causal,
                    sample=lambda rng: dict(zip("abcd", rng.integers(1, 10, 4).tolist())),
                    answers={True: "yes", False: "no"})

def oracle():
    "A network of plain PyTorch that does `differ`, with weights by hand."
    linear, relu = torch.nn.Linear, torch.nn.ReLU()
    net = torch.nn.Sequential(linear(4, 4), relu, linear(4, 2), relu, linear(2, 2))
    first = [[-1, 1, 0, 0], [-1, 1, 0, 0], [0, 0, -1, 1], [0, 0, -1, 1]]            # b - a and d - c, twice
    weights = [first, [0, -1, 0, -1], [[1, -1, 1, -1]]*2, [0, -1], [[8, -16], [-8, 16]], [-4, 4]]
    with torch.no_grad():
        for p, w in zip(net.parameters(), weights): p.copy_(torch.tensor(w))
    read = lambda x: [float(x[k]) for k in "abcd"]
    return das.Network(net, modules=["0", "2"], inputs=read, task=differ(), name="by hand")

FEW = dict(steps=16, batch_size=32, n_prompts=160, n_train=320, n_validation=48, eval_every=8)
PAPER = dict(steps=8, n_prompts=200, n_train=200, n_validation=40, eval_every=4)
KNOWN = dict(rank=8, rotation_lr=3e-2, temperature=(4., .01))
game = das.price_tagging_game
OWN = "Say yes only if it is worth {lower} to {upper} dollars, otherwise no."
TASKS = {
    "game": game, "arithmetic": das.arithmetic, "differ": differ,
    "true_false": lambda: game("true_false"), "accept_reject": lambda: game("accept_reject"),
    "more_than": lambda: game("more_than"), "less_than": lambda: game("less_than"),
    "context": lambda: game(context="Pricing tag game!"), "bracket": lambda: game(bracket=(5.49, 8.49)),
    "own": lambda: game(das.Instruction("own", OWN, ("Yes", "No"))),
    "examples": lambda: game().variant(examples=1, rule="words"),
    "calibrated": lambda: game().variant(rule="calibrated")}

LEFT, RIGHT, BOTH = "left_boundary", "right_boundary", "left_and_right_boundary"
TAGGER, TRANSLATOR = "price-tagger", "price-translator"
def at(hypothesis, layer, position, seed=0, **more):
    return dict(hypothesis=hypothesis, layer=layer, position=position, seed=seed, **more)

# name: (model, task, arguments of `fit`, settings)
FITS = {
    "left": (TAGGER, "game", at(LEFT, 2, "dollars"), {}),
    "right": (TAGGER, "game", at(RIGHT, 1, "amount", 1), {}),
    "both": (TAGGER, "game", at(BOTH, 1, "amount"), {}),
    "midpoint": (TAGGER, "game", at("midpoint", 3, "last", 2), dict(sampling="random")),
    "bracket": (TAGGER, "game", at("bracket", 0, -7, 3), dict(rank=16, accumulate=2, decay="linear", select="soft")),
    "tokens": (TAGGER, "game", at(LEFT, 2, ["dollars", "last"]), {}),
    "paper": (TAGGER, "game", at(BOTH, 1, "amount"), "paper"),
    "fixed": (TAGGER, "game", at(LEFT, 4, "last"), dict(mask="fixed", rank=8)),
    "fixed, both": (TAGGER, "game", at(BOTH, 2, "dollars", 4), dict(mask="fixed", rank=8)),
    "dimension": (TAGGER, "game", at(LEFT, 2, "dollars"), dict(mask="dimension")),
    "whole": (TAGGER, "game", at(LEFT, 2, "dollars"), dict(mask="whole")),
    "mlp": (TAGGER, "game", at(LEFT, 1, "amount", component="mlp_output"), {}),
    "attention": (TAGGER, "game", at(LEFT, 2, "dollars", component="attention_output"), {}),
    "neurons": (TAGGER, "game", at(RIGHT, 1, "amount", component="mlp_activation"), dict(rank=16)),
    "head": (TAGGER, "game", at(LEFT, 4, "last", component="head_output", head=1), {}),
    "input": (TAGGER, "context", at(LEFT, 2, "amount", component="block_input"), {}),
    "more than": (TAGGER, "more_than", at("lower_check", 2, "dollars"), {}),
    "examples": (TAGGER, "examples", at(LEFT, 1, "amount"), dict(steps=8, n_prompts=80)),
    "calibrated": (TAGGER, "calibrated", at(LEFT, 2, "dollars"), {}),
    "sum": ("planted-sum", "arithmetic", at("sum", 1, "last"), dict(KNOWN, steps=60, eval_every=60)),
    "planted": ("planted-brackets", "game", at(BOTH, 2, "dollars"), KNOWN),
    "encoder": ("price-encoder", "game", at(LEFT, 1, "amount"), {}),
    "translator": (TRANSLATOR, "game", at(LEFT, 3, "dollars"), {}),
    "decoder": (TRANSLATOR, "game", at(LEFT, 1, "last", stack="decoder"), {}),
    "plain": ("plain", "differ", at("first", 0, 0), dict(KNOWN, rank=4, steps=40, eval_every=20, boundary_weight=.05)),
}
