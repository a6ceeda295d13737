"""No number changes: labels, pairs and random streams are what they were everywhere, floats to the last bit on a
machine like that which wrote them, and within `TOLERANCE` elsewhere. Files of before open, and hold what they held.

Meant to change since, and so written anew: `runs` of the mid-point of the Price Tagging Game, in which `midpoint` is
half the sum of both limits, `distance` half as long and `width` now `half_width`; labels and pairs stayed the same."""
import json, math, shutil

import pytest
import frozen

TOLERANCE = dict(rel=1e-3, abs=.05)     # of floats on another machine, where a few pairs of 60 may turn out otherwise
WAS = frozen.recorded()
ALIKE = frozen.machine() == WAS["machine"]

def different(was, now, exact, at=""):
    "Where two things of JSON are not the same, in words. A dict may hold more than it did."
    if isinstance(was, dict) and isinstance(now, dict) and was.keys() <= now.keys():
        keys = [k for k in was if exact or k not in ("bits", "rank", "kept")]
        if not exact and was.get("kept") != now.get("kept"): keys = ["steps"]     # another step was as good
        return [d for k in keys for d in different(was[k], now[k], exact, f"{at}.{k}")]
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        return [d for i, (a, b) in enumerate(zip(was, now)) for d in different(a, b, exact, f"{at}[{i}]")]
    if isinstance(was, float) and isinstance(now, float):
        same = was == now or (math.isnan(was) and math.isnan(now))
        if same or (not exact and now == pytest.approx(was, **TOLERANCE)): return []
    elif type(was) is type(now) and was == now: return []
    return [f"{at} was {was!r} and is {now!r}"]

def check(name, folder, exact=ALIKE):
    found = different(WAS[name], json.loads(json.dumps(frozen.compute(name, folder))), exact)
    how = "to the last bit" if exact else f"within {TOLERANCE}"
    assert not found, f"{len(found)} numbers of {name!r}, compared {how}, have changed: {'; '.join(found[:8])}"

@pytest.mark.parametrize("name", frozen.CASES)
def test_numbers_are_what_they_were(name, tmp_path): check(name, tmp_path/"grid")

def test_all_cases_are_recorded(): assert [*WAS] == ["machine", *frozen.CASES]

def test_to_the_last_bit():
    "Says how the numbers above are compared: skipped, with both machines named, where that is within a tolerance."
    here = frozen.machine()
    if not ALIKE: pytest.skip(f"compared within {TOLERANCE}: numbers are of {WAS['machine']}, and this is {here}")

@pytest.mark.parametrize("name", frozen.GRIDS)
def test_the_same_command_goes_on_in_an_old_grid(name, tmp_path):
    folder, old = tmp_path/name, frozen.FILES/name
    held = lambda at: {p.relative_to(at): p.read_bytes() for p in at.rglob("[!.]*") if p.is_file()}
    shutil.copytree(old, folder)
    frozen.make_grid(name, folder)
    assert held(folder) == held(old) and len(held(old)) > 1

def test_a_changed_number_is_seen(tmp_path, monkeypatch):
    network, task, arguments, settings = frozen.FITS["plain"]
    monkeypatch.setitem(frozen.FITS, "plain", (network, task, arguments | {"seed": 1}, settings))
    monkeypatch.setattr(frozen, "fitted", frozen.fitted.__wrapped__)
    with pytest.raises(AssertionError, match="loss was"): check("fit of plain", tmp_path)

CHANGED = [(1., 1. + 2**-52), ([3], [4]), ("Yes", "No"), ([1], [1, 2]), ({"rank": 2}, {"rank": 3}), ({"a": 1}, {})]

@pytest.mark.parametrize("was, now", CHANGED)
def test_a_difference_is_named(was, now): assert different(was, now, True) and not different(was, was, True)

def test_elsewhere_labels_are_exact_and_floats_are_near():
    assert all(different(was, now, False) for was, now in [(.5, .6), *CHANGED[1:4]])
    assert not different(.5, .51, False) and not different({"bits": "a"}, {"bits": "b"}, False)
