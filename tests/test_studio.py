"""The Studio in JupyterLab, used as a person would: with mouse and keyboard, and looked at in the page."""
import pytest

from das_nb.models import data_path

pytestmark = pytest.mark.xdist_group("lab")

QUICK = "das.FitConfig(steps=12, n_prompts=80, n_train=160, n_validation=40, eval_every=6)"
SLOW = "das.FitConfig(steps=100_000, n_prompts=80, n_train=160, n_validation=40, eval_every=500, patience=0)"
MAKE = "import das_nb as das"

def studio(config=QUICK, name="studio", more=""): return f"{name} = das.Studio(config={config}{more})\n{name}.choices.n = 40\n{name}.choices.layers = [0, 1, 2]\n{name}.setup.show()\n{name}"

def numbers(nb): return nb.page.locator(".das-map [role=gridcell]").all_inner_texts()

def test_run_to_the_end_and_read_the_map(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.see("right")                                                       # the task check
    nb.page.get_by_role("button", name="dollars").first.click()           # a role of the picker, beside the last token
    nb.until("studio.choices.positions == ['dollars', 'last']")
    nb.button("Run").click()
    nb.until("studio.run.status == 'done'", within=60)
    nb.see("6 of 6 cells")
    table = nb.value("[[round(x, 4) for x in row] for row in studio.grid.table()[['layer', 'iia']].values.tolist()]")
    assert len(table) == 6 and sorted(numbers(nb)) == sorted(f"{x:.2f}".removeprefix("0") for _, x in table)
    nb.shot("studio_finished_light")

def test_stop_takes_effect_at_once_and_run_goes_on(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.until("studio.run.curves")
    nb.see("Locked while a run is under way")
    assert nb.value("1 + 1") == 2                                         # the kernel is free for other cells
    nb.shot("studio_running_light")
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'", within=2)
    nb.until("not [t for t in __import__('threading').enumerate() if t.name == 'das_nb']", within=2)
    nb.see("Stopped")
    nb.python(f"studio.choices.config = {QUICK}")
    nb.button("Run").click()
    nb.until("studio.run.status == 'done'", within=60)

def test_pause_and_resume(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.until("studio.run.curves")
    nb.button("Pause").click()
    nb.until("studio.run.status == 'paused'", within=2)
    steps = nb.value("sum(map(len, studio.run.curves.values()))")
    nb.page.wait_for_timeout(300)
    assert nb.value("sum(map(len, studio.run.curves.values()))") == steps
    nb.button("Resume").click()
    nb.until(f"sum(map(len, studio.run.curves.values())) > {steps}")
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")

def test_an_error_is_shown_in_words(notebook, kernel):
    nb = notebook(MAKE, studio("das.FitConfig(steps=12, n_prompts=80, n_train=160, boundary_weight=1e39)"), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.see("The loss became")
    nb.until("studio.run.status == 'error'")
    assert nb.button("Run").is_enabled()
    nb.shot("studio_failed_light")

def test_the_explorer_says_what_the_library_says(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.until("studio.run.status == 'done'", within=60)
    nb.page.locator(".das-map [role=gridcell]").first.click()
    nb.until("studio.explorer_page.children[1].told")
    said = nb.value("das.interchange(studio.alignment, *studio.explorer_page.children[1].told.inputs).right")
    assert nb.value("studio.explorer_page.children[1].told.right") == said
    nb.page.locator(".das-explorer .verdict").filter(has_text="as the causal model" if said else "not").first.wait_for()

def test_two_studios_do_not_disturb_each_other(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW, "one"), studio(QUICK, "two"), kernel=kernel)
    nb.run()
    nb.output(1).get_by_role("button", name="Run", exact=True).click()
    nb.until("one.run.curves")
    nb.output(2).get_by_role("button", name="Run", exact=True).click()
    nb.until("two.run.status == 'done'", within=60)
    assert nb.value("(one.run.status, len(two.grid))") == ("running", 3)
    nb.output(1).get_by_role("button", name="Stop", exact=True).click()
    nb.until("one.run.status == 'stopped'")

def test_reloading_the_page_finds_the_running_one(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.until("studio.run.curves")
    nb.reload()
    nb.see("Locked while a run is under way")
    nb.button("Stop").click()
    nb.until("studio.run.status == 'stopped'")
    nb.see("Stopped")

def test_running_the_cell_again_ends_the_old_run(notebook, kernel):
    nb = notebook(MAKE, studio(SLOW), kernel=kernel)
    nb.run()
    nb.button("Run").click()
    nb.until("studio.run.curves")
    nb.python("old = studio.run")
    nb.run(1)
    assert nb.value("old.status, old is studio.run, studio.run.status") == ("stopped", False, "idle")
    assert not nb.value("[t.name for t in __import__('threading').enumerate() if t.name == 'das_nb']")
    assert nb.button("Run").count() == 1

def test_keyboard_only(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.page.locator(".das-picker").get_by_role("option").last.focus()
    nb.press("ArrowLeft", "Space")
    nb.until("len(studio.choices.positions) == 2")
    nb.button("Run").focus()
    nb.press("Enter")
    nb.until("studio.run.status == 'done'", within=60)
    nb.page.locator(".das-map [role=gridcell][tabindex='0']").first.focus()
    nb.press("ArrowRight", "ArrowDown", "Enter")
    nb.until("studio.cell is not None")

def test_hostile_text_stays_text(notebook, kernel):
    bad = "<img src=x onerror=\\\"document.title='broken'\\\">"
    nb = notebook(MAKE, f'task = das.price_tagging_game(das.Instruction("own", "{bad} Say yes only if it costs between {{lower}} and {{upper}} dollars, otherwise no.", ("Yes", "No")))',
                  studio(more=", task=task"), kernel=kernel)
    nb.run()
    nb.see("onerror")
    assert nb.page.evaluate("[document.title === 'broken', document.querySelectorAll('.jp-Notebook img[src=x]').length]") == [False, 0]

def test_dark_and_narrow(notebook, kernel):
    nb = notebook(MAKE, studio(), kernel=kernel)
    nb.run()
    nb.theme("Dark")
    nb.button("Run").click()
    nb.until("studio.run.status == 'done'", within=60)
    nb.page.locator(".das-map [role=gridcell]").first.click()
    nb.shot("studio_finished_dark")
    nb.window(700)
    nb.shot("studio_finished_dark_narrow")
    wide = nb.page.evaluate("() => [...document.querySelectorAll('.das')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'visible').length")
    assert wide == 0                                                      # nothing sticks out
    ink = nb.page.evaluate("() => getComputedStyle(document.querySelector('.das')).color")
    assert min(map(int, ink.removeprefix("rgba(").removeprefix("rgb(").removesuffix(")").split(",")[:3])) > 150
