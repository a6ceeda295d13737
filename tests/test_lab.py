"""The driver that the tests in a browser are written with, on two small widgets."""
import re, time
from pathlib import Path

import pytest
from lab import LIMIT

ROOT = Path(__file__).resolve().parent.parent

CELLS = ["import anywidget, ipywidgets, traitlets, time",
'''class Counter(anywidget.AnyWidget):
    n = traitlets.Int(0).tag(sync=True)
    _esm = """export default { render({model, el}) {
        const b = document.createElement("button"), draw = () => { b.textContent = `counted ${model.get("n")}` };
        b.onclick = () => { model.set("n", model.get("n") + 1); model.save_changes() };
        b.setAttribute("aria-label", "count"); model.on("change:n", draw); draw(); el.append(b) } }"""
clicks = []
go, counter = ipywidgets.Button(description="Go"), Counter()
go.on_click(clicks.append)
ipywidgets.VBox([go, counter])''', "print('the end')"]

def test_a_click_reaches_the_kernel_and_its_answer_the_page(notebook):
    nb = notebook(*CELLS)
    nb.run()
    nb.see("the end")
    nb.button("Go").click()
    nb.until("len(clicks) == 1")
    nb.button("count").click()
    nb.see("counted 1")
    nb.until("counter.n == 1")
    nb.python("counter.n = 41")
    nb.see("counted 41")
    nb.button("count").click()
    nb.until("counter.n == 42")

def test_running_a_cell_again_makes_new_widgets(notebook):
    nb = notebook(*CELLS)
    nb.run()
    nb.button("count").click()
    nb.see("counted 1")
    nb.run(1)
    nb.see("counted 0")
    nb.count(nb.button("count"))
    assert nb.value("counter.n") == 0

def test_reloading_the_page_finds_the_living_widget(notebook):
    nb = notebook(*CELLS)
    nb.run()
    nb.python("counter.n = 7")
    nb.reload()
    nb.see("counted 7")
    nb.button("count").click()
    nb.until("counter.n == 8")

def test_keyboard_only(notebook):
    nb = notebook(*CELLS)
    nb.run()
    nb.tab_to("Go")
    nb.press("Enter")
    nb.tab_to("count")
    nb.press("Space", "Space")
    nb.until("len(clicks) == 1 and counter.n == 2")

def test_dark_theme_and_a_narrow_window(notebook, tmp_path, monkeypatch):
    nb = notebook(*CELLS)
    nb.run()
    background = "() => getComputedStyle(document.querySelector('.jp-Notebook')).backgroundColor"
    light = nb.page.evaluate(background)
    nb.shot("nowhere")
    monkeypatch.setenv("DAS_NB_SHOTS", str(tmp_path/"shots"))
    nb.shot("light")
    nb.theme("Dark")
    nb.window(700)
    nb.shot("dark")
    nb.see("counted 0")
    assert nb.page.evaluate(background) != light and nb.page.evaluate("innerWidth") == 700
    assert sorted(p.name for p in (tmp_path/"shots").iterdir()) == ["dark.png", "light.png"]
    assert (tmp_path/"shots"/"dark.png").read_bytes() != (tmp_path/"shots"/"light.png").read_bytes()

def test_every_notebook_begins_in_light_and_wide(notebook):
    nb = notebook(*CELLS)
    assert nb.page.evaluate("[innerWidth, document.body.dataset.jpThemeLight]") == [1200, "true"]

def test_errors_are_told(notebook):
    nb = notebook("1/0", "import time\nprint('begun')\nfor i in range(10000): time.sleep(0.1)")
    with pytest.raises(AssertionError, match="cell 0: ZeroDivisionError: division by zero"): nb.run(0)
    with pytest.raises(Exception, match="NameError: name 'nothing' is not defined"): nb.value("nothing")
    with pytest.raises(AssertionError, match="not within 0.1 s: 1 > 2"): nb.until("1 > 2", within=0.1)
    nb.start(1)
    nb.see(re.compile("^begun"))
    nb.interrupt()
    nb.see("KeyboardInterrupt")
    nb.idle()
    assert nb.errors() == ["cell 0: ZeroDivisionError: division by zero", "cell 1: KeyboardInterrupt: "]
    nb.python("x = 1")
    nb.restart()
    with pytest.raises(Exception, match="NameError"): nb.value("x")

def test_what_the_page_complains_of_fails_the_test(lab, kernel):
    for complaint in ("console.error('alas')", "setTimeout(() => { throw new Error('alas') })", "fetch('https://cdn.example/a.js').catch(() => 0)"):
        with pytest.raises(AssertionError, match="alas|ERR_NAME_NOT_RESOLVED"), lab.notebook("1", kernel=kernel) as nb:
            nb.page.evaluate(f"() => {{ {complaint} }}")
            end = time.monotonic() + LIMIT
            nb.page.wait_for_timeout(50)
            while not nb.console and time.monotonic() < end: nb.page.wait_for_timeout(50)

def test_notebooks_share_a_kernel_but_no_widget(notebook, kernel):
    nb = notebook(*CELLS, kernel=kernel)
    nb.run()
    nb.python("mark = 5")
    living = "len(ipywidgets.widgets.widget._instances)"
    assert nb.value(living) > 2
    nb = notebook("'another'", kernel=kernel)
    nb.run()
    nb.see("another")
    assert nb.value("mark") == 5 and nb.value(living) == 0

def test_a_notebook_of_the_project(notebook, kernel):
    nb = notebook(ROOT/"nbs"/"api"/"causal"/"00_model.ipynb", kernel=kernel)
    nb.page.get_by_role("heading", name="Causal models").first.wait_for()
    assert nb.value("__import__('das_nb').__file__") == str(ROOT/"das_nb"/"__init__.py")
