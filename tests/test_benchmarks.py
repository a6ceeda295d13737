"""Every benchmark in its smallest form: that it runs, and what it prints. Such sizes are too small to judge a time."""
import importlib.util, json, math, os, subprocess, sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NAMES = "alpaca_shape", "estimate", "vs_pyvene"

def smallest(name):
    "(the JSON object that the benchmark printed, what it printed for people)"
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, f"benchmarks/{name}.py", "--smallest", "--json"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr

def positive(values):
    "Whether all are numbers, finite and over 0."
    return all(isinstance(x, (int, float)) and math.isfinite(x) and x > 0 for x in values)

def test_no_benchmark_is_left_out(): assert sorted(f.stem for f in (ROOT/"benchmarks").glob("*.py")) == sorted(NAMES)

@pytest.mark.skipif(not importlib.util.find_spec("pyvene"), reason="pyvene is not installed (`make test` does)")
def test_vs_pyvene():
    found, text = smallest("vs_pyvene")
    times = [f"{what}{whose}" for what in ("step", "alignment", "four") for whose in ("", "_pyvene")]
    ratios = [f"ratio_{what}" for what in ("step", "alignment", "four")]
    others = "seconds_captures", "gflop_step", "limit_gflops", "share_of_limit"
    assert positive(found[k] for k in (*times, *ratios, *others))
    for what in ("step", "alignment", "four"): assert found[f"ratio_{what}"] == found[f"{what}_pyvene"]/found[what]
    assert (found["model"], found["steps"], found["pyvene_steps"], found["path"]) == ("price-tagger", 6, 6, "fast")
    assert found["loss"] == pytest.approx(found["loss_pyvene"], rel=1e-5)     # the same start, batch, labels and loss
    assert found["iia_here"] == found["iia_in_pyvene"] and found["logits_apart"] < 1e-3
    assert found["iia_here"] == found["iia"] == found["iia_all_steps"]        # all 64 pairs, after all steps
    assert 0 < found["iia"] < 1 and 0 < found["iia_pyvene"] < 1               # right answers and wrong ones
    for line in ("one step", "one alignment, 6 steps", "IIA after 6 steps", "run by either"): assert line in text

def test_estimate():
    found, text = smallest("estimate")
    assert [*found] == ["price-tagger", "narrow shape"]
    for name, rows in found.items():
        assert [*rows] == ["step, s", "captures, s", "peak memory, bytes"]
        for what, pair in rows.items():
            assert len(pair) == 2 and positive(pair)
            assert any(line.startswith(name) and what in line and "factor" in line for line in text.splitlines())

def test_alpaca_shape():
    found, text = smallest("alpaca_shape")
    parts = "writing", "loading", "captures", "training"
    assert positive(found[f"{part}_{what}"] for part in parts for what in ("seconds", "peak"))
    assert positive([found["step_seconds"], found["peak"], *found["losses"]])
    assert len(found["losses"]) == found["steps"] == 3
    peaks = [found[f"{part}_peak"] for part in parts]
    assert peaks == sorted(peaks) and found["peak"] >= peaks[-1]
    assert (found["layers"], found["layer"], found["path"]) == (2, 0, "fast")
    vocabulary, layers, width, mlp = 32001, 2, 64, 128
    weights = 2*vocabulary*width + layers*(4*width**2 + 3*width*mlp + 2*width) + width
    assert 2*weights < found["bytes"] < 2*weights + 10_000                    # bfloat16, and the headers of the files
    assert "site at layer 0" in text
