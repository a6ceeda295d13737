"""No number changes: labels, pairs and random streams are what they were everywhere, floats to the last bit on a machine like that which wrote
them, and within `TOLERANCE` elsewhere. Files of before open, and hold what they held."""
import math, shutil

import pytest
import frozen

TOLERANCE = dict(rel=1e-3, abs=.05)     # of floats on another machine, where a few pairs of 60 may turn out otherwise
WAS = frozen.recorded()
ALIKE = frozen.machine() == WAS["machine"]

def different(was, now, exact, at=""):
    "Where two things of JSON are not the same, in words. A dict may hold more than it did."
    if isinstance(was, dict) and isinstance(now, dict) and was.keys() <= now.keys():
        if not exact and was.get("kept") != now.get("kept"): return different(was["steps"], now["steps"], exact, f"{at}.steps")   # of two steps as good
        return [d for k in was if exact or k not in ("bits", "rank", "kept") for d in different(was[k], now[k], exact, f"{at}.{k}")]
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        return [d for i, (a, b) in enumerate(zip(was, now)) for d in different(a, b, exact, f"{at}[{i}]")]
    if isinstance(was, float) and isinstance(now, float):
        if was == now or (math.isnan(was) and math.isnan(now)) or (not exact and now == pytest.approx(was, **TOLERANCE)): return []
    elif type(was) is type(now) and was == now: return []
    return [f"{at} was {was!r} and is {now!r}"]

def check(name, folder, exact=ALIKE):
    found = different(WAS[name], frozen.json.loads(frozen.json.dumps(frozen.compute(name, folder))), exact)
    how = "to the last bit" if exact else f"within {TOLERANCE}"
    assert not found, f"{len(found)} numbers of {name!r}, compared {how}, have changed: {'; '.join(found[:8])}"

@pytest.mark.parametrize("name", frozen.CASES)
def test_numbers_are_what_they_were(name, tmp_path): check(name, tmp_path/"grid")

def test_all_cases_are_recorded(): assert [*WAS] == ["machine", *frozen.CASES]

def test_to_the_last_bit():
    "Passes where the numbers above are compared bit by bit; skipped, with both machines named, where they are within a tolerance."
    if not ALIKE: pytest.skip(f"compared within {TOLERANCE}: numbers are of {WAS['machine']}, and this is {frozen.machine()}")

@pytest.mark.parametrize("name", frozen.GRIDS)
def test_the_same_command_goes_on_in_an_old_grid(name, tmp_path):
    folder = tmp_path/name
    shutil.copytree(frozen.FILES/name, folder)
    before = {p.name: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    frozen.make_grid(name, folder)
    assert {p.name: p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name in before} == before
    assert len([*folder.glob("cells/*.safetensors")]) == len([*(frozen.FILES/name).glob("cells/*.safetensors")]) and not (folder/"damaged").exists()

def test_a_changed_number_is_seen(tmp_path):
    arguments = frozen.FITS["plain"][2]
    frozen.fitted.cache_clear()
    try:
        arguments["seed"] = 1
        with pytest.raises(AssertionError, match="loss was"): check("fit of plain", tmp_path)
    finally:
        del arguments["seed"]
        frozen.fitted.cache_clear()
    for was, now in (1.0, 1.0 + 2**-52), ([3], [4]), ({"rank": 2}, {"rank": 3}), ({"bits": "a"}, {"bits": "b"}), ("Yes", "No"), ([1], [1, 2]):
        assert different(was, now, True)
    for was, now in (.5, .6), ([3], [4]), ("Yes", "No"): assert different(was, now, False)
    assert not different(.5, .51, False)
