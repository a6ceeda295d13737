"""A grid survives whatever happens to its processes and files: kill -9 at any moment, several processes in one folder,
damaged files."""
import multiprocessing, os, signal, time
from pathlib import Path

import pytest, torch
from das_nb.grids import workers as grid_module
from das_nb.method.config import FitConfig
from das_nb.method.alignment import read_alignment
from das_nb.grids.cells import fault
from das_nb.grids.grid import fit_grid, load_grid
from das_nb.models.loading import load_model
from das_nb.causal.price_tagging import price_tagging_game
from hypothesis import given
from hypothesis import strategies as st

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL and a fork server")
CONFIG = FitConfig(steps=3, n_prompts=60, n_train=64, n_validation=40, eval_every=3)
CELLS = 8

def command(folder, **more):
    "The same command, whoever runs it."
    return fit_grid(load_model("price-tagger"), price_tagging_game(), ["left_boundary", "right_boundary"], [2, 4], ["amount", "last"],
                    config=CONFIG, out=folder, n=40, **{"progress": False, **more})

def in_child(folder, barrier=None, log=None, die_while_writing=None):
    "What a child process runs: the command, with a log of the cells that it fitted itself, or to a death at the worst moment."
    save, replace, written = grid_module.save_cell, os.replace, []
    def logged(path, alignment):
        save(path, alignment)
        with open(log, "a") as f: f.write(f"{os.getpid()} {path.name}\n")
    def die(src, dst):
        written.append(dst)
        if len(written) == die_while_writing: os.kill(os.getpid(), signal.SIGKILL)
        replace(src, dst)
    if log: grid_module.save_cell = logged
    if die_while_writing: os.replace = die
    if barrier: barrier.wait()
    assert len(command(folder)) == CELLS

@pytest.fixture(scope="module")
def spawn():
    "Start `in_child` as a process. The server that they are forked from has imported everything, and computed nothing."
    context, started = multiprocessing.get_context("forkserver"), []
    context.set_forkserver_preload(["das_nb.grids.grid", "transformers.models.llama.modeling_llama"])
    def start(*args, **kwargs):
        started.append(context.Process(target=in_child, args=args, kwargs=kwargs))
        started[-1].start()
        return started[-1]
    start.barrier = context.Barrier
    yield start
    for p in started: p.kill(); p.join()

@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    "The grid that nothing happened to."
    return command(tmp_path_factory.mktemp("whole"))

def files(folder): return {p.name: p.stat().st_mtime_ns for p in Path(folder, "cells").glob("*.safetensors")}

def wait_for(condition, seconds=300):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(.01)

def assert_sound(folder):
    "Every file that is there is a finished, sound cell."
    if not Path(folder, "grid.json").exists(): return
    grid = load_grid(folder)
    assert len(grid) == len(files(folder))
    assert [fault(c.file(grid.folder), c, grid.about) for c in grid.cells] == [""]*len(grid)

def assert_same(a, b):
    "Two grids hold the same alignments and reports, to the last bit."
    assert a.cells == b.cells and len(a) == CELLS
    for c in a.cells:
        (d, x), (e, y) = (read_alignment(c.file(g.folder)) for g in (a, b))
        assert d["report"] == e["report"] and all(torch.equal(x[k], y[k]) for k in x)

@pytest.mark.parametrize("nth", [0, *(pytest.param(k, marks=pytest.mark.campaign) for k in range(1, 40))])
def test_killed_at_random_moments(tmp_path, spawn, whole, draw, nth):
    "A killed grid loses at most the cell in flight, and goes on to what it would have been."
    folder, kept = tmp_path/"grid", {}
    for rounds in range(4):
        child = spawn(folder)
        # the first one dies wherever it is: loading, capturing, claiming; a later one may have come to its end
        if rounds: wait_for(lambda had=kept, child=child: len(files(folder)) > len(had) or not child.is_alive())
        time.sleep(draw.uniform(0, .5))
        child.kill(); child.join()
        assert child.exitcode in (-signal.SIGKILL, 0)                    # 0: it was through before; no child fails
        now = files(folder)
        assert {k: now.get(k) for k in kept} == kept                     # nothing finished was touched
        kept = now
        assert_sound(folder)
    grid = command(folder)
    assert {k: files(folder)[k] for k in kept} == kept
    assert not (folder/"damaged").exists()
    assert_same(grid, whole)

@pytest.mark.parametrize("write", [1, 3])
def test_killed_while_writing(tmp_path, spawn, write):
    "Death between writing a file and giving it its name: the first write is grid.json, the third the second cell."
    folder = tmp_path/"grid"
    child = spawn(folder, die_while_writing=write); child.join()
    assert child.exitcode == -signal.SIGKILL
    assert len(files(folder)) == max(0, write-2)
    parts = [p for p in folder.rglob("*.part")]
    assert len(parts) == 1
    assert_sound(folder)
    assert len(command(folder)) == CELLS
    assert parts[0].parent == folder or not parts[0].exists()            # the half-written cell is cleared away

def test_two_processes(tmp_path, spawn, whole):
    "Both end with the whole grid, and no cell is fitted twice."
    log, barrier = tmp_path/"log", spawn.barrier(2)
    both = [spawn(tmp_path/"grid", barrier, log) for _ in range(2)]
    for p in both: p.join()
    assert [p.exitcode for p in both] == [0, 0]
    pids, names = zip(*(line.split() for line in log.read_text().splitlines()))
    assert sorted(names) == sorted(files(tmp_path/"grid")) and len(names) == CELLS
    assert set(pids) == {str(p.pid) for p in both}
    assert list((tmp_path/"grid"/"claims").iterdir()) == []
    assert_same(load_grid(tmp_path/"grid"), whole)

def test_one_of_two_killed(tmp_path, spawn, whole):
    "The other one takes over the cell of the dead one."
    folder = tmp_path/"grid"
    first, second = spawn(folder), spawn(folder)
    wait_for(lambda: files(folder))
    first.kill(); first.join(); second.join()
    assert second.exitcode == 0
    assert_same(load_grid(folder), whole)

def test_damaged_files(tmp_path, whole):
    "A file cut off and one with a changed byte are named, set aside and fitted again; the others are not touched."
    folder = tmp_path/"grid"
    (folder/"cells").mkdir(parents=True)
    for p in ["grid.json", *(f"cells/{n}" for n in files(whole.folder))]: (folder/p).write_bytes((whole.folder/p).read_bytes())
    cut, altered, *others = (c.file(folder) for c in whole.cells)
    before = files(folder)
    cut.write_bytes(cut.read_bytes()[:-1])
    data = bytearray(altered.read_bytes()); data[-1000] ^= 4; altered.write_bytes(data)
    damaged = {p.name: p.read_bytes() for p in (cut, altered)}
    with pytest.warns(UserWarning) as said: grid = command(folder)
    said = [str(w.message) for w in said if "moved to" in str(w.message)]
    assert len(said) == 2 and all(n in s for n, s in zip(damaged, said))
    assert {p.name.removeprefix("0-"): p.read_bytes() for p in (folder/"damaged").iterdir()} == damaged
    assert {p.name: files(folder)[p.name] for p in others} == {p.name: before[p.name] for p in others}
    assert_same(grid, whole)

def test_any_damage_is_found(tmp_path, whole):
    "One bit changed, an end cut off or added: wherever it is, the file does not stand for its cell any more."
    cell = whole.cells[0]
    sound, file = cell.file(whole.folder).read_bytes(), tmp_path/"damaged.safetensors"
    places = st.integers(0, len(sound) - 1)
    @given(st.tuples(places, st.integers(0, 7)) | places | st.binary(min_size=1, max_size=9))
    def check(damage):
        data = bytearray(sound)
        if isinstance(damage, tuple): data[damage[0]] ^= 1 << damage[1]
        elif isinstance(damage, int): del data[damage:]
        else: data += damage
        file.write_bytes(data)
        assert str(file) in fault(file, cell, whole.about)
    check()

def test_damaged_grid_json(tmp_path, whole):
    "It is refused by name; moved away, it is written anew and every cell is kept."
    folder = tmp_path/"grid"
    (folder/"cells").mkdir(parents=True)
    for n in files(whole.folder): (folder/"cells"/n).write_bytes((whole.folder/"cells"/n).read_bytes())
    before = files(folder)
    (folder/"grid.json").write_text((whole.folder/"grid.json").read_text()[:-20])
    with pytest.raises(ValueError, match="grid.json is damaged"): command(folder)
    (folder/"grid.json").unlink()
    assert len(command(folder)) == CELLS and files(folder) == before

def test_workers(tmp_path, whole, capfd):
    "Worker processes make the same grid, and the bar tells of their cells."
    from joblib.externals.loky import get_reusable_executor
    try: grid = command(tmp_path/"grid", workers=2, progress=True)
    finally: get_reusable_executor().shutdown(wait=True)
    said = capfd.readouterr().err
    assert f"{CELLS}/{CELLS}" in said and "IIA" in said
    assert grid.cells == whole.cells
