"""The real commands in processes of their own: exit status, what goes to which stream, going on after Ctrl-C, nothing overwritten, and
the labels of `das-nb pairs` worked out again from its JSON alone."""
import csv, json, os, re, signal, subprocess, sys, time
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENV = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
TINY = "-n 20 --set n_prompts=60 --set n_train=64 --set n_validation=20 --set batch_size=16".split()

def start(*args, code=None, **more):
    "A command in the background."
    command = [sys.executable, *(["-c", code] if code else ["-m", "das_nb.cli"]), *map(str, args)]
    wake = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)      # a shell's background job ignores Ctrl-C, and so would this
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENV, preexec_fn=wake, **more)

def das(*args, status=0, **more):
    "Standard output and standard error of a command, which must end with `status`."
    p = start(*args, **more)
    out, err = p.communicate(timeout=600)
    assert p.returncode == status, f"{args} gave {p.returncode}\n{out}{err}"
    return out, err

def refused(*args, **more):
    "The one line with which a command is refused."
    out, err = das(*args, status=2, **more)
    assert out == "" and err.count("\n") == 1 and "Traceback" not in err, err
    return err

# What is asked wrongly

def test_help_does_not_wait_for_torch():
    assert "demo" in das()[0] and das("--version")[0].startswith("das-nb ")
    for name in ("demo", "fit", "grid", "table", "models", "pairs"): assert das(name, "--help")[0].startswith(f"usage: das-nb {name}")
    loaded = das(code="import sys, das_nb.cli.main as c; c.main(['--help']); c.main(['fit', '--layer', 'two']); print('torch' in sys.modules)")[0]
    assert loaded.endswith("False\n")

@pytest.mark.parametrize("line, why", [
    ("demmo", "invalid choice: 'demmo'"), ("demo --otu x", "unrecognized arguments: --otu"), ("fit --layer two", "invalid int value: 'two'"),
    ("grid --layers 3-1", "the range '3-1' is empty"), ("grid --positions last,", "lacks a position"), ("fit --set steps", "write NAME=VALUE"),
    ("fit --hypothesis left_bondary", "did you mean 'left_boundary'"), ("pairs --instruction yes", "no instruction"), ("pairs -n 0", "an integer, at least 1"),
    ("pairs --bracket -1 5", "0.02 <= lower"), ("pairs --task arithmetic --context Frogs.", "--context belongs to"), ("fit --out a.pt", ".safetensors"),
    ("grid --out {file}/x", "is no folder"), ("demo --out {file}/x/y", "is no folder"), ("fit --out {file}/a.safetensors", "is no folder"),
    ("fit --model price-taggr", "did you mean 'price-tagger'"), ("fit --layer 99", "has layers 0 to"), ("table {folder}", "holds no grid")])
def test_one_line_says_what_is_wrong(line, why, tmp_path):
    file, folder = tmp_path/"file", tmp_path/"folder"
    file.write_text(""); folder.mkdir()
    assert why in refused(*line.format(file=file, folder=folder).split(), cwd=tmp_path)
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["file", "folder"], "a refused command leaves nothing behind"

# Grids

def test_grid_goes_on_after_ctrl_c(tmp_path):
    ask = ["grid", "--layers", "0,2", "--positions", "-2:-1,amount+last", "--steps", "30", *TINY, "--out", tmp_path/"g"]
    p = start(*ask, cwd=tmp_path)
    while not list(tmp_path.glob("g/cells/*.safetensors")): assert p.poll() is None, p.communicate(); time.sleep(.05)
    p.send_signal(signal.SIGINT)
    out, err = p.communicate(timeout=60)
    assert (p.returncode, out) == (130, "") and "Traceback" not in err
    assert "goes on from there" in err.strip().split("\n")[-1] and f"--out {tmp_path/'g'}" in err
    first = {f.name: f.stat().st_mtime_ns for f in tmp_path.glob("g/cells/*.safetensors")}
    half = json.loads(das("table", tmp_path/"g", "--csv", tmp_path/"half.csv", "--json")[0])
    assert len(list(csv.reader((tmp_path/"half.csv").open(newline="")))) == 1 + len(first)
    assert half["finished"] == len(half["cells"]) == len(first) < half["of"] == 6

    out, err = das(*ask, "--json", cwd=tmp_path)
    done = json.loads(out)                                   # the whole of standard output is one object
    assert "cells" in err and done["fitted"] == 6 - len(first) and done["finished"] == done["of"] == len(done["cells"]) == 6
    assert {(c["layer"], str(c["position"])) for c in done["cells"]} == {(layer, p) for layer in (0, 2) for p in ("-2", "-1", "['amount', 'last']")}
    assert all(c["low"] <= c["iia"] <= c["high"] for c in done["cells"])
    assert all((tmp_path/"g/cells"/name).stat().st_mtime_ns == t for name, t in first.items()), "finished cells were fitted again"
    assert (tmp_path/"g/map.png").read_bytes()[:4] == b"\x89PNG"
    page = (tmp_path/"g/report.html").read_text(encoding="utf-8")
    assert not re.search(r"""(?:src|href)=["']?https?:|@import|url\(["']?https?:""", page), "the report loads something from elsewhere"
    assert len(list(csv.reader((tmp_path/"g/table.csv").open(newline="")))) == 7

# One alignment

def test_fit_saves_and_never_overwrites(tmp_path):
    file = tmp_path/"new"/"a.safetensors"
    ask = ["fit", "--layer", "1", "--position", "-3", "--steps", "3", *TINY, "--json", "--out", file]
    data = json.loads(das(*ask)[0])
    assert (data["layer"], data["position"], data["config"]["steps"], data["report"]["n"], data["file"]) == (1, -3, 3, 20, str(file))
    before = file.read_bytes()
    assert "nothing is overwritten" in refused(*ask)
    assert file.read_bytes() == before and list(file.parent.iterdir()) == [file]

def test_a_failure_is_one_line_and_status_1(tmp_path):
    out, err = das("fit", "--steps", "3", *TINY, "--set", "boundary_weight=1e39", status=1, cwd=tmp_path)
    assert out == "" and err.rstrip("\n").split("\n")[-1].startswith("das-nb fit: failed: ") and "Traceback" not in err

def test_models():
    found = {m["name"]: m for m in json.loads(das("models", "--json")[0])["models"]}
    m = found["price-tagger"]
    assert m["bytes"] == sum(f.stat().st_size for f in (ROOT/"data/price-tagger").glob("*.safetensors")) and 0 < m["parameters"] <= m["bytes"]/2
    config = json.loads((ROOT/"data/price-tagger/config.json").read_text())
    assert (m["layers"], m["width"]) == (config["num_hidden_layers"], config["hidden_size"])

# Pairs: the labels from the numbers in the JSON, in whole cents, without the library

def cents(side): return tuple(round(100*side[k]) for k in ("lower", "upper", "amount"))

def between(side): low, high, x = cents(side); return low <= x <= high

def swapped(variable, base, source):
    "Is the answer Yes when the base has the source's value of the variable?"
    (low, high, x), (source_low, source_high, source_x) = cents(base), cents(source)
    return {"left_boundary": source_x >= source_low and x <= high, "right_boundary": source_x <= source_high and x >= low,
            "midpoint": abs(2*x - (source_low + source_high)) <= high - low, "bracket": source_low <= x <= source_high}[variable]

@pytest.mark.parametrize("hypothesis, sampling", [("left_boundary", "balanced"), ("right_boundary", "paper"), ("left_and_right_boundary", "random"),
                                                  ("midpoint", "balanced"), ("bracket", "balanced"), ("left_boundary", "paper")])
def test_labels_of_pairs(hypothesis, sampling):
    n = 400
    lines = das("pairs", "--hypothesis", hypothesis, "-n", n, "--seed", 5, "--sampling", sampling, "--json")[0].splitlines()
    records, wrong = [json.loads(line) for line in lines], 0
    assert len(records) == n
    for r in records:
        assert set(r) == {"base", "source", "variable", "counterfactual_label"} and set(r["base"]) == set(r["source"]) == {"lower", "upper", "amount", "prompt", "label"}
        for side in (r["base"], r["source"]):
            low, high, amount = (f"{side[k]:.2f}" for k in ("lower", "upper", "amount"))
            assert f"between {low} and {high} dollars" in side["prompt"] and f"### Input:\n{amount} dollars" in side["prompt"]
        wrong += any(label != ("Yes" if yes else "No") for label, yes in ((r["base"]["label"], between(r["base"])), (r["source"]["label"], between(r["source"])),
                                                                          (r["counterfactual_label"], swapped(r["variable"], r["base"], r["source"]))))
    assert wrong == 0
    variables = {"left_boundary", "right_boundary"} if hypothesis == "left_and_right_boundary" else {hypothesis}
    assert {r["variable"] for r in records} == variables
    if sampling == "balanced": assert set(Counter((r["base"]["label"], r["counterfactual_label"]) for r in records).values()) == {n//4}

@pytest.mark.parametrize("instruction, limit, words", [("more_than", "lower", ("Yes", "No")), ("less_than", "upper", ("Yes", "No")), ("true_false", None, ("True", "False"))])
def test_labels_of_other_instructions(instruction, limit, words):
    for r in map(json.loads, das("pairs", "--instruction", instruction, "-n", 60, "--json")[0].splitlines()):
        for side in (r["base"], r["source"]):
            yes = between(side) if not limit else (round(100*side["amount"]) - round(100*side[limit]))*(1 if limit == "lower" else -1) > 0
            assert side["label"] == words[0 if yes else 1]
        yes = swapped(r["variable"], r["base"], r["source"]) if not limit else r["source"]["label"] == words[0]
        assert r["counterfactual_label"] == words[0 if yes else 1]

def test_pairs_as_text_and_into_a_closed_pipe():
    text = das("pairs", "--hypothesis", "left_and_right_boundary", "-n", 25)[0]
    assert "5 more" in text and "no intervention scores" in text and max(map(len, text.split("\n"))) <= 80
    p = start("pairs", "--json", "-n", 2000)
    json.loads(p.stdout.readline()); p.stdout.close()
    assert p.stderr.read() == "" and p.wait(timeout=60) == 141
