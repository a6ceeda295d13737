"""The Studio in JupyterLab, used as a person would: with mouse and keyboard, and looked at in the page."""
from pathlib import Path

TUTORIAL = Path(__file__).resolve().parent.parent/"nbs"/"tutorials"/"09_studio.ipynb"
QUICK = "das.FitConfig(steps=12, n_prompts=80, n_train=160, n_validation=40, eval_every=6)"
SLOW = "das.FitConfig(steps=100_000, n_prompts=80, n_train=160, n_validation=40, eval_every=500, patience=0)"
MAKE = "import das_nb as das"
BUSY = "Locked: a run is under way"
THREADS = "[t.name for t in __import__('threading').enumerate() if t.name == 'das_nb']"

def studio(config=QUICK, name="studio", more=""):
    "A cell with a Studio of three layers and small evaluations."
    return f"{name} = das.Studio(config={config}{more})\n{name}.choices.n = 50\n{name}.choices.layers = [0, 1, 2]\n{name}.setup.show()\n{name}"

def numbers(nb): return [text for text in nb.page.locator(".live-map [role=gridcell]").all_inner_texts() if text]

def run(nb, name="studio", within=60):
    "Press Run and wait for the end."
    nb.button("Run").click()
    nb.until(f"{name}.run.status == 'done'", within=within)

def begin(nb, name="studio", cell=None):
    "Press Run and wait until a cell is in training."
    nb.button("Run", cell).click()
    nb.until(f"{name}.run.curves")

def test_run_to_the_end_and_read_the_map(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.see("of 200 prompts right")                                        # the task check
    nb.page.locator(".picker").get_by_role("button", name="dollars").click()
    nb.until("studio.choices.positions == ['dollars', 'last']")
    run(nb)
    nb.see("6 of 6 cells")
    table = nb.value("[round(x, 4) for x in studio.grid.table().iia]")
    assert len(table) == 6 and sorted(numbers(nb)) == sorted(f"{x:.2f}".removeprefix("0") for x in table)
    nb.shot("studio_finished_light")

def test_stop_leaves_nothing_behind_and_run_goes_on(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    begin(nb)
    nb.see(BUSY)
    assert nb.value("1 + 1") == 2 and nb.page.locator(".jp-Cell-outputWrapper select").first.is_disabled()
    nb.shot("studio_running_light")
    nb.button("Stop").click()
    nb.until(f"studio.run.status == 'stopped' and not {THREADS}", within=2)
    nb.see("Stopped; finished cells are kept")
    nb.shot("studio_stopped_light")
    nb.python(f"studio.choices.config = {QUICK}")
    run(nb)

def test_a_click_that_was_on_its_way_is_taken_back(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    begin(nb)
    nb.python("studio.picker.set_state({'selected': [-3]})")              # as a message of the browser
    nb.see(BUSY)
    assert nb.value("(studio.choices.positions, studio.run.status)") == (["last"], "running")
    assert nb.page.locator(".picker [aria-selected=true]").count() == 1
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")

def test_pause_and_resume(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    begin(nb)
    nb.button("Pause").click()
    nb.until("studio.run.status == 'paused'", within=2)
    points = "sum(map(len, studio.run.curves.values()))"
    steps = nb.value(points)
    nb.page.wait_for_timeout(300)
    assert nb.value(points) == steps
    nb.button("Resume").click()
    nb.until(f"{points} > {steps}")
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")

def test_an_error_is_shown_in_words(notebook, kernel):
    nb = notebook(MAKE, studio("das.FitConfig(steps=12, n_prompts=80, n_train=160, boundary_weight=1e39)"), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.see("The loss became")
    nb.until("studio.run.status == 'error'")
    assert nb.button("Run").is_enabled() and nb.page.locator(".live-map .broken").count() == 1
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
    run(nb)
    nb.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    nb.page.get_by_role("tab", name="Code").click()
    nb.button("Copy").click()
    nb.see("Copied.")
    assert nb.page.evaluate("() => navigator.clipboard.readText()") == nb.value("studio.code.data['code']")
    nb.page.get_by_role("tab", name="Save and open").click()
    folder = nb.page.locator(".jp-Cell-outputWrapper .widget-text", has_text="folder").locator("input")
    folder.fill(str(tmp_path/"kept"))
    nb.button("Save").click()
    nb.see("Saved to")
    assert nb.value(f"len(das.load_grid({str(tmp_path/'kept')!r}))") == 3
    nb.button("Reset").click()
    nb.see("0 of 3 cells")
    nb.button("Open").click()
    nb.see("3 of 3 cells")
    assert len(numbers(nb)) == 3

def test_two_studios_do_not_disturb_each_other(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW, "one"), studio(QUICK, "two"), kernel=kernel)
    nb.run()
    begin(nb, "one", 1)
    nb.button("Run", 2).click()
    nb.until("two.run.status == 'done'", within=60)
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
    assert not nb.value(THREADS) and nb.button("Run").count() == 1

def test_a_restarted_kernel_goes_on_with_the_folder(notebook, tmp_path):
    cell = studio(QUICK.replace("steps=12", "steps=200"), more=f", out={str(tmp_path/'grid')!r}")
    nb = notebook(MAKE, cell)
    nb.run()
    nb.button("Run").click()
    nb.until("studio.run.done >= 1", within=60)
    nb.restart()
    kept = {f: f.stat().st_mtime_ns for f in (tmp_path/"grid").rglob("*.safetensors")}
    nb.run()
    assert 1 <= nb.value("studio.run.done") == len(kept) < 3
    nb.see(f"{len(kept)} of 3 cells")
    run(nb)
    assert nb.value("len(studio.grid)") == 3 and all(f.stat().st_mtime_ns == t for f, t in kept.items())

def test_keyboard_only(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.page.locator(".picker [role=option][tabindex='0']").focus()
    nb.press("End", "ArrowLeft", "Space")
    nb.until("len(studio.choices.positions) == 2")
    nb.tab_to("Run")
    nb.press("Enter")
    nb.until("studio.run.status == 'done'", within=60)
    nb.page.locator(".live-map [role=gridcell][tabindex='0']").focus()
    nb.press("ArrowRight", "ArrowDown", "Enter")
    nb.until("studio.cell is not None")

def test_hostile_text_stays_text(notebook, kernel):
    bad = "<img src=x onerror=\\\"document.title='broken'\\\">"
    said = f"{bad} Say yes only if it costs between {{lower}} and {{upper}} dollars, otherwise no."
    nb = notebook(MAKE, f'task = das.price_tagging_game(das.Instruction("own", "{said}", ("Yes", "No")))', studio(more=", task=task"), kernel=kernel)
    nb.run()
    nb.see("onerror")
    run(nb)
    nb.page.locator(".live-map [role=gridcell]").first.click()
    nb.until("studio.explorer.data.get('now')")
    assert nb.page.evaluate("() => [document.title === 'broken', document.querySelectorAll('.jp-Notebook img[src=x]').length]") == [False, 0]

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
    assert nb.page.evaluate("() => [...document.querySelectorAll('.das')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'visible').length") == 0
    ink = nb.page.evaluate("() => getComputedStyle(document.querySelector('.das')).color")
    assert min(map(int, ink.removeprefix("rgba(").removeprefix("rgb(").removesuffix(")").split(",")[:3])) > 150

def test_the_tutorial_as_a_person_runs_it(lab, notebook):
    lab.page.route("https://colab.research.google.com/**", lambda route: route.fulfill(content_type="image/svg+xml", body='<svg xmlns="http://www.w3.org/2000/svg"/>'))
    nb = notebook(TUTORIAL)
    nb.run(within=150)
    nb.page.locator(".live-map").first.locator("[data-at='5,0']").click()
    nb.until("studio.cell and studio.cell[:3] == ('left_boundary', 5, 'amount')")
