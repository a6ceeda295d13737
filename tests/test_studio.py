"""The Studio in JupyterLab, used as a person would: with mouse and keyboard, and looked at in the page."""
import re, statistics, time
from pathlib import Path

TUTORIAL = Path(__file__).resolve().parent.parent/"nbs"/"tutorials"/"09_studio.ipynb"
QUICK = "das.FitConfig(steps=12, n_prompts=80, n_train=160, n_validation=40, eval_every=6)"
SLOW = "das.FitConfig(steps=100_000, n_prompts=80, n_train=160, n_validation=40, eval_every=500, patience=0)"
MAKE = "import das_nb as das"
BUSY = "Locked: a run is under way"
THREADS = "[t.name for t in __import__('threading').enumerate() if t.name == 'das_nb']"
# How long each click on Pause and Stop took from its arrival until the run had obeyed and all was told, by the kernel's clock.
CLOCK = """
import time
def clock(run):
    took, begun = [], []
    def noted(ask):
        def asked(*given): begun[:] = [time.perf_counter()]; return ask(*given)
        return asked
    run.pause, run.stop = noted(run.pause), noted(run.stop)
    run.observe(lambda change: change.new in ("paused", "stopped") and took.append(time.perf_counter() - begun[0]), "status")
    return took
took = clock(studio.run)
"""
# What a person takes for at once, in seconds. Half of so many tries keep to it, also where other tests run beside.
AT_ONCE, TRIES = .5, 3

def studio(config=QUICK, name="studio", more=""):
    "A cell with a Studio of three layers and small evaluations."
    return f"{name} = das.Studio(config={config}{more})\n{name}.choices.n = 50\n{name}.choices.layers = [0, 1, 2]\n{name}.setup.show()\n{name}"

def numbers(nb, n):
    "What stands in the cells of the map, when so many of them are filled."
    filled = nb.page.locator(".live-map [role=gridcell]", has_text=re.compile(r"\d"))
    nb.count(filled, n)
    return filled.all_inner_texts()

def finish(nb):
    "Wait for the end of a run, and that it is a good one."
    nb.until("studio.run.status not in ('idle', 'running')")
    assert nb.value("(studio.run.status, studio.run.error)") == ("done", "")

def run(nb):
    "Press Run and wait for the end."
    nb.button("Run").click()
    finish(nb)

def begin(nb, name="studio", cell=None):
    "Press Run and wait until a cell is in training."
    nb.button("Run", cell).click()
    nb.until(f"{name}.run.curves")

def waiting(nb):
    "Seconds until the kernel answers: the median."
    took = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        assert nb.value("1 + 1") == 2
        took.append(time.perf_counter() - begun)
    return statistics.median(took)

def text_field(nb, name): return nb.page.locator(".jp-Cell-outputWrapper .widget-text", has_text=name).locator("input")

def test_run_to_the_end_and_read_the_map(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.see("of 200 prompts right")                                        # the task check
    nb.page.locator(".picker").get_by_role("button", name="dollars").click()
    nb.until("studio.choices.positions == ['dollars', 'last']")
    run(nb)
    nb.see("6 of 6 cells")
    table = nb.value("[round(x, 4) for x in studio.grid.table().iia]")
    assert len(table) == 6 and sorted(numbers(nb, 6)) == sorted(f"{x:.2f}".removeprefix("0") for x in table)
    nb.shot("studio_finished_light")

def test_stop_leaves_nothing_behind_and_run_goes_on(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    nb.python(CLOCK)
    for k in range(1, TRIES + 1):
        begin(nb)
        nb.count(nb.page.locator(".jp-Cell-outputWrapper .widget-dropdown select:enabled"), 0)
        nb.see(BUSY)
        if k == 1:
            nb.shot("studio_running_light")
            assert waiting(nb) < AT_ONCE
        nb.button("Stop").click()
        nb.until(f"studio.run.status == 'stopped' and not {THREADS} and len(took) == {k}")
    took = nb.value("took")
    assert statistics.median(took) < AT_ONCE, took
    nb.see("Stopped; finished cells are kept")
    nb.shot("studio_stopped_light")
    nb.python(f"studio.choices.config = {QUICK}")
    run(nb)

def test_a_click_that_was_on_its_way_is_taken_back(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    begin(nb)
    nb.see(BUSY)
    nb.python("studio.picker.set_state({'selected': [-3]})")              # as a message of the browser
    assert nb.value("(studio.choices.positions, studio.run.status)") == (["last"], "running")
    nb.count(nb.page.locator(".picker [aria-selected=true]"))
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")

def test_pause_and_resume(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    nb.python(CLOCK)
    begin(nb)
    points = "sum(map(len, studio.run.curves.values()))"
    for k in range(1, TRIES + 1):
        nb.button("Pause").click()
        nb.until(f"len(took) == {k}")
        steps = nb.value(points)
        nb.page.wait_for_timeout(300)
        assert nb.value(points) == steps
        nb.button("Resume").click()
        nb.until(f"{points} > {steps}")
    took = nb.value("took")
    assert statistics.median(took) < AT_ONCE, took
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")

def test_an_error_is_shown_in_words(notebook, kernel):
    nb = notebook(MAKE, studio("das.FitConfig(steps=12, n_prompts=80, n_train=160, boundary_weight=1e39)"), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.see("The loss became")
    nb.until("studio.run.status == 'error'")
    nb.button("Run").click(trial=True)                                    # waits until it could be clicked
    nb.count(nb.page.locator(".live-map .broken"))
    nb.shot("studio_failed_light")

def test_a_foreground_run_is_stopped_by_interrupting_the_kernel(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW, more=", foreground=True"), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.see(BUSY)
    nb.page.locator(".live-map .running").wait_for()
    nb.interrupt()
    nb.idle()
    assert nb.value("studio.run.status") == "stopped"
    nb.see("Stopped; finished cells are kept")

def test_the_explorer_says_what_the_library_says(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    run(nb)
    nb.page.locator(".live-map [role=gridcell]").first.click()
    nb.until("studio.explorer.data.get('now')")
    nb.page.locator(".explorer summary", has_text="Pairs to choose from").click()
    marks = nb.page.locator(".explorer .pairs tbody .mark")
    marks.nth(199).wait_for()
    told = marks.all_inner_texts()                                        # wrong ones come first
    assert told == sorted(told, key="✗ wrong ✓ right".index) and told.count("✓ right") == nb.value("round(200*studio.alignment.evaluate(n=200, seed=1).iia)")
    for place in (0, 3, -1):
        row = nb.page.locator(".explorer .pairs tbody tr").nth(place)
        row.click()
        nb.until(f"studio.explorer.data['now']['pair'] == {row.get_attribute('data-index')}")
        assert nb.value("studio.explorer.data['now']['right'] == das.interchange(studio.alignment, *studio.explorer._inputs).right")
        right = nb.value("studio.explorer.data['now']['right']")
        assert row.inner_text().endswith("✓ right" if right else "✗ wrong")
        nb.page.locator(".explorer .ruling", has_text="✓ Right" if right else "✗ Wrong").wait_for()

def test_code_is_copied_and_a_grid_saved_and_opened(notebook, kernel, tmp_path):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.python("studio.choices.layers = [1, 2]; studio.picker.choose(['last', ('amount', 'dollars')])")
    run(nb)
    nb.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    nb.page.get_by_role("tab", name="Code").click()
    nb.button("Copy").click()
    nb.see("Copied.")
    assert nb.page.evaluate("() => navigator.clipboard.readText()") == nb.value("studio.code.data['code']")
    nb.page.get_by_role("tab", name="Save and open").click()
    text_field(nb, "folder").fill(str(tmp_path/"kept"))
    nb.button("Save").click()
    nb.see("Saved to")
    assert nb.value(f"len(das.load_grid({str(tmp_path/'kept')!r}))") == 4
    nb.button("Reset").click()
    nb.see("0 of 4 cells")
    nb.button("Open").click()
    nb.see("4 of 4 cells")
    numbers(nb, 4)
    nb.page.locator(".picker").get_by_role("button", name="lower").click()        # a site of several tokens stays, until one lets it go
    nb.until("studio.choices.positions == ['lower', 'last', ('amount', 'dollars')] and studio.run.done == 4")
    nb.page.locator(".picker").get_by_role("button", name="amount + dollars").click()
    nb.until("studio.choices.positions == ['lower', 'last'] and studio.run.done == 2")

def test_two_studios_do_not_disturb_each_other(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW, "one"), studio(QUICK, "two"), kernel=kernel)
    nb.run()
    begin(nb, "one", 1)
    nb.button("Run", 2).click()
    nb.until("two.run.status == 'done'")
    assert nb.value("(one.run.status, len(two.grid))") == ("running", 3)
    nb.button("Stop", 1).click()
    nb.until("one.run.status == 'stopped'")

def test_reloading_the_page_finds_the_running_one(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    begin(nb)
    nb.reload()
    nb.see(BUSY)
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")
    nb.see("Stopped; finished cells are kept")

def test_running_the_cell_again_ends_the_old_run(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    begin(nb)
    nb.python("old = studio.run")
    nb.run(1)
    assert nb.value("(old.status, old is studio.run, studio.run.status)") == ("stopped", False, "idle")
    assert not nb.value(THREADS)
    nb.count(nb.button("Run"))

def test_a_restarted_kernel_goes_on_with_the_folder(notebook, tmp_path):
    cell = studio(more=f", out={str(tmp_path/'grid')!r}")
    nb = notebook(MAKE, cell)
    nb.run()
    nb.python("studio.run.observe(lambda _: studio.run.done and studio.run.active and studio.run.pause(), 'tick')")       # in the second cell
    nb.button("Run").click()
    nb.until("studio.run.status == 'paused'")
    nb.restart()
    kept = {f: f.stat().st_mtime_ns for f in (tmp_path/"grid").rglob("*.safetensors")}
    nb.run()
    assert nb.value("studio.run.done") == len(kept) == 1
    nb.see("1 of 3 cells")
    run(nb)
    assert nb.value("len(studio.grid)") == 3 and all(f.stat().st_mtime_ns == t for f, t in kept.items())

def test_keyboard_only(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.page.locator(".picker [role=option][tabindex='0']").focus()
    nb.press("End", "ArrowLeft", "Space")
    nb.until("len(studio.choices.positions) == 2")
    prompt = nb.value("studio.picker.data['tokens']")
    nb.tab_to("another prompt")
    nb.press("Enter")
    nb.until(f"studio.picker.data['tokens'] != {prompt}")
    nb.tab_to("Run", most=5)                                              # the new prompt took no focus away
    nb.press("Enter")
    finish(nb)
    nb.page.locator(".live-map [role=gridcell][tabindex='0']").focus()
    nb.press("ArrowRight", "ArrowDown", "Enter")
    nb.until("studio.cell is not None")

def test_hostile_text_stays_text(notebook, kernel, tmp_path):
    bad = '<img src=x onerror="document.title=1">'
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    def enter(name, text): text_field(nb, name).fill(text); text_field(nb, name).press("Tab")
    nb.page.locator(".jp-Cell-outputWrapper select").nth(1).select_option("your own ...")
    enter("answer if it holds", bad)
    nb.page.locator(".jp-Cell-outputWrapper [role=status]", has_text=bad).wait_for()                # more than one token: refused, and said
    enter("answer if it holds", "Yes")
    enter("sentence", f"{bad} Say yes only if it costs between {{lower}} and {{upper}} dollars, otherwise no.")
    nb.until("'onerror' in studio.picker.task.prompt(studio.picker.task.sample(1)[0]).text and studio.choices.task.answers == ('Yes', 'No')")
    run(nb)
    nb.page.locator(".live-map [role=gridcell]").first.click()
    nb.page.locator(".explorer .ruling").wait_for()
    nb.page.locator(".explorer summary", has_text="Both prompts").click()
    nb.page.locator(".explorer pre", has_text=bad).first.wait_for()
    nb.page.locator(".explorer input").first.fill(bad)
    nb.page.locator(".explorer .problem", has_text=bad).wait_for()
    nb.page.get_by_role("tab", name="Save and open").click()
    enter("folder", str(tmp_path/bad))
    nb.button("Save").click()
    nb.page.locator(".jp-Cell-outputWrapper [role=status]", has_text="Saved to").filter(has_text=bad).wait_for()
    assert nb.page.evaluate("() => [document.title === '1', document.querySelectorAll('.jp-Notebook img[src=x]').length]") == [False, 0]

def test_dark_and_narrow(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.theme("Dark")
    run(nb)
    nb.page.locator(".live-map [role=gridcell]").first.click()
    nb.until("studio.explorer.data.get('now')")
    nb.shot("studio_finished_dark")
    nb.window(700)
    nb.shot("studio_finished_dark_narrow")
    nb.page.wait_for_function("() => ![...document.querySelectorAll('.das')].some(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'visible')")
    ink = nb.page.evaluate("() => getComputedStyle(document.querySelector('.das')).color")
    assert min(map(int, ink.removeprefix("rgba(").removeprefix("rgb(").removesuffix(")").split(",")[:3])) > 150

def test_the_tutorial_as_a_person_runs_it(lab, notebook):
    lab.page.route("https://colab.research.google.com/**", lambda route: route.fulfill(content_type="image/svg+xml", body='<svg xmlns="http://www.w3.org/2000/svg"/>'))
    nb = notebook(TUTORIAL)
    nb.run(within=600)
    nb.page.locator(".live-map").first.locator("[data-at='5,0']").click()
    nb.until("studio.cell and studio.cell[:3] == ('left_boundary', 5, 'amount')")
