"""The front ends of the widgets by themselves: their modules in a blank page of Chromium, which is installed for other
tests too (Node would be one more thing to install), with a stand-in for the kernel's side.

What Python has too must come to the same in both: the merging of changes, the shares, the colours."""
import base64, itertools, json, re
from pathlib import Path

import chromium, das_nb as das
import numpy as np, pandas as pd, pytest
from das_nb.figures import colours
from das_nb.studio import widget as widgets
from hypothesis import assume, given
from hypothesis import strategies as st

JS = Path(widgets.__file__).parent/"js"
INNER = "export { merge, make, share, shade, shades, shown, minus, watch, write }; export const read = () => data;"
# A model as anywidget hands it over: traits, what was sent to the kernel, and how its messages arrive.
HARNESS = """() => { window.open_widget = async (address, traits) => {
  const state = structuredClone(traits), heard = {}, sent = [], el = document.createElement("div");
  const fire = (event, what) => (heard[event] || []).forEach(call => call(what));
  const model = {
    get: name => state[name], set(name, value) { state[name] = value; fire(`change:${name}`); },
    on(names, call) { names.split(" ").forEach(name => (heard[name] ||= []).push(call)); },
    off(names, call) { names.split(" ").forEach(name => { heard[name] = heard[name].filter(x => x !== call); }); },
    send: message => sent.push(message), save_changes() {} };
  const module = await import(address);
  document.body.replaceChildren(el);
  module.default.initialize({ model });
  const end = module.default.render?.({ model, el });
  window.front = { module, model, state, sent, el, end, fire };
} }"""
numbers = itertools.count()

def source(name): return (JS/f"{name}.js").read_text(encoding="utf-8")

def address(code):
    "Of a module, each time a new one, as the browser loads it anew for each widget."
    return f"data:text/javascript;base64,{base64.b64encode(code.encode()).decode()}#{next(numbers)}"

@pytest.fixture(scope="module")
def page():
    if not (program := chromium.find()): pytest.skip(chromium.HOW)
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--disable-gpu"])
        page = browser.new_page(viewport=dict(width=800, height=600))
        page.set_default_timeout(60_000)
        page.trouble = []
        page.on("pageerror", lambda e: page.trouble.append(str(e)))
        page.evaluate(HARNESS)
        yield page
        browser.close()
        assert not page.trouble, page.trouble

def send(page, function, given):
    "What a function in the page makes of something. As JSON: Playwright's own way takes some keys for its marks."
    return page.evaluate(f"text => ({function})(JSON.parse(text))", json.dumps(given))

@pytest.fixture(scope="module")
def live(page):
    "The functions that all widgets share, by name; `live('share(.5, 2)')` is what the expression is in the page."
    page.evaluate("async address => { window.live = await import(address) }", address(source("live") + INNER))
    return lambda expression, given=None: send(page, f"given => {{ with (live) return ({expression}) }}", given)

def painted(page):
    "Wait until what changed has been drawn."
    page.evaluate("() => new Promise(requestAnimationFrame)")

def show(page, widget):
    "A widget's front end, with the traits that the widget has now."
    others = "layout", "tooltip", "tabbable"
    traits = {k: v for k, v in widget.get_state().items() if not k.startswith("_") and k not in others}
    send(page, "([address, traits]) => open_widget(address, traits)", [address(widget._esm), traits])
    painted(page)

# Changes on their way to the browser

keys = st.sampled_from(["a", "b", "0,1", "constructor", "__proto__"])
scalars = st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-1, 1) | st.text("aé\n\"<", max_size=30)
values = st.recursive(scalars, lambda x: st.lists(x, max_size=4) | st.dictionaries(keys, x, max_size=3), max_leaves=8)
paths = st.lists(keys, min_size=1, max_size=3).map(tuple)
changes = st.tuples(paths, values) | st.tuples(paths, st.lists(values, max_size=4), st.just(True))

class Told(widgets.LiveWidget):
    "Keeps the messages that it would send."
    _esm = source("live") + "export default { initialize };" + INNER
    def __init__(self):
        self.messages = []
        super().__init__()
    def send(self, content, buffers=None): self.messages.append(json.loads(json.dumps(content)))
    def take(self):
        taken, self.messages = self.messages, []
        return taken

def tell(widget, change):
    try: widget.tell(change)
    except (AttributeError, TypeError): assume(False)       # a path through what is no dict, items for what is no list

def deliver(page, messages):
    "Have them arrive; what the browser then sends."
    send(page, "messages => messages.forEach(m => front.fire('msg:custom', m))", messages)
    return page.evaluate("() => front.sent.splice(0)")

def drawn_from(page): return json.loads(page.evaluate("() => JSON.stringify(front.module.read())"))

@pytest.fixture
def small(monkeypatch):
    "Messages of a few bytes, so that nearly everything is taken apart."
    monkeypatch.setattr(widgets, "LIMIT", 60)

def test_the_browser_merges_as_python_does(page, small):
    @given(st.lists(changes, max_size=6))
    def check(these):
        w = Told()
        show(page, w)
        for change in these: tell(w, change)
        send(page, "messages => messages.forEach(m => front.module.merge(m.changes))", w.messages)
        assert drawn_from(page) == w.data
    check()

def test_what_was_lost_is_asked_for(page, small):
    "Changes may be lost, and the kernel may be slow to answer; then the browser has what Python has."
    @given(st.lists(st.tuples(changes, st.booleans(), st.booleans()), max_size=6))
    def check(steps):
        w = Told()
        show(page, w)
        asked = page.evaluate("() => front.sent.splice(0)")
        assert asked == [{"ask": "whole"}]                    # what was told while the page loaded
        for change, lost, answers in [*steps, (("end", 1), False, True), (("end", 2), False, True)]:
            tell(w, change)
            told = w.take()
            if not lost: asked += deliver(page, told)
            assert len(asked) < 2, "it asks again before it has an answer"
            if answers and asked:
                w._heard(asked.pop())
                assert not deliver(page, w.take())
        assert drawn_from(page) == w.data
    check()

# Numbers, colours and text

def test_shares_are_rounded_as_in_python(live):
    @given(st.floats(0, 1) | st.integers(0, 64).map(lambda k: k/64) | st.integers(0, 200).map(lambda k: k/200))
    def check(x):
        for digits in (1, 2, 3):
            text = f"{x:.{digits}f}"
            assert live(f"share(given, {digits})", x) == text.removeprefix("0"*(text[0] == "0"))
    check()
    assert live("[share(null), share(undefined), minus(-3), minus(3)]") == ["–", "–", "−3", "3"]

def channels(style, name):
    "Red, green and blue, from 0 to 1."
    found = re.search(rf"--{name}: (?:rgb\((\d+),(\d+),(\d+)\)|#(\w)(\w)(\w));", style).groups()
    return np.array([int(x)/255 for x in found[:3]] if found[0] else [int(x, 16)/15 for x in found[3:]])

def test_colours_are_those_of_the_figures(live):
    expected = colours.map_colours()(np.linspace(0, 1, 7))[:, :3]
    found = [channels(live("shade(given)", k/6), "on-light") for k in range(7)]
    assert np.abs(expected - found).max() < 1.5/255

def luminance(rgb):
    "The relative luminance of WCAG 2."
    return np.where(rgb <= .04045, rgb/12.92, ((rgb + .055)/1.055)**2.4) @ [.2126, .7152, .0722]

def test_numbers_can_be_read_on_every_colour(live):
    "A contrast of 4.5, as WCAG 2 asks for of text."
    for x in np.linspace(-.1, 1.1, 61):
        style = live("shade(given)", x)
        for side in ("light", "dark"):
            low, high = sorted(luminance(channels(style, f"{part}-{side}")) for part in ("on", "ink"))
            assert (high + .05)/(low + .05) >= 4.5, (x, side)

def test_no_character_of_a_token_is_invisible(live):
    @given(st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=5))
    def check(token):
        shown = live("shown(given)", token)
        assert shown and " " not in shown and shown.isprintable()
    check()
    assert live("shown(given)", " a\n\u200b") == "␣a↵\\u{200b}" and live("shown('')") == "∅"

def test_text_stays_text(live):
    bad = '<img src=x onerror="document.title=1">'
    made = """(e => [e.title, e.textContent, e.children.length, e.getAttributeNames()])(
        make("p", { title: given, hidden: false, lang: null, open: true }, given))"""
    assert live(made, bad) == [bad, bad, 0, ["title", "open"]]
    assert live("make('svg').namespaceURI") == "http://www.w3.org/2000/svg"

# Widgets

class Code(widgets.LiveWidget): _esm, _css = widgets.front("code")

def test_code_is_copied_or_marked(page):
    show(page, Code({"code": "a < b\n<b>"}))
    assert page.locator("pre").inner_text() == "a < b\n<b>"
    stub = "navigator, 'clipboard', { configurable: true, value: { writeText: async x => { window.copied = x; %s } } }"
    page.evaluate(f"() => Object.defineProperty({stub % ''})")
    page.get_by_role("button", name="Copy").click()
    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("copied") == "a < b\n<b>"
    page.evaluate("() => Object.defineProperty({stub})".replace("{stub}", stub % "throw new Error()"))
    page.get_by_role("button", name="Copy").click()
    page.get_by_text("Marked").wait_for()
    assert page.evaluate("() => getSelection().toString()") == "a < b\n<b>"

def test_chosen_tokens_are_the_positions(page):
    "Whatever is clicked, Python takes it, and has the positions that are marked."
    tokens = ["Say", " yes", " if", " it", " costs", " 3", ".", "\n"]
    picker = das.TokenPicker.of(tokens, {"price": 5}, [("price", "last"), -8])
    show(page, picker)
    chip = lambda i: page.locator(f".chip[data-i='{i}']")
    def positions():
        painted(page)
        for name, value in page.evaluate("() => front.state").items():
            if name in ("selected", "roles_chosen", "joined_chosen"): setattr(picker, name, value)
        on = page.locator(".chip[aria-selected=true]").evaluate_all("all => all.map(e => Number(e.dataset.i))")
        single = [p for p in picker.positions if not isinstance(p, tuple)]
        assert on == sorted(picker.data["roles"].get(p, p) for p in single)
        return picker.positions
    assert positions() == [-8, ("price", "last")]
    chip(-6).click()
    chip(-4).click(modifiers=["Shift"])
    assert positions() == [-8, -6, -5, -4, ("price", "last")]
    page.get_by_role("button", name="price", exact=True).click()
    page.get_by_role("button", name="price + last").click()
    assert positions() == [-8, -6, -5, -4, "price"]
    page.get_by_text("5 positions: −8, −6 to −4, price", exact=True).wait_for()
    chip(-3).click()                                              # of the role: both are let go
    assert positions() == [-8, -6, -5, -4]
    page.get_by_role("button", name="last 8").click()
    assert positions() == [*range(-8, 0)]
    page.get_by_role("button", name="none").click()
    assert positions() == []
    page.evaluate("() => front.model.set('locked', 'a run is under way')")
    page.get_by_text("Locked: a run is under way").wait_for()
    chip(-1).dispatch_event("click")
    assert positions() == []

def test_the_map_shows_what_the_table_has(page):
    iia = [.5, .625, .875, 1, .3125, None]
    sites = itertools.product((1, 3), ("amount", -2, "last"))
    table = pd.DataFrame(sites, columns=["layer", "position"]).assign(
        hypothesis="left_boundary", iia=iia, no_intervention=.5, task_accuracy=1.)
    grid = das.AlignmentMap.of(table)
    show(page, grid)
    cell = lambda layer, p: page.locator(f"[data-at='{layer},{p}']")
    shown = [cell(layer, p).inner_text() for layer in (0, 1) for p in (0, 1, 2)]
    assert shown == ["" if x is None else f"{x:.2f}".removeprefix("0") for x in iia]
    cell(0, 0).click()
    keys = {"ArrowRight": [0, 1], "ArrowUp": [1, 1], "Home": [1, 0], "End": [1, 2], "ArrowDown": [0, 2]}
    for key, at in keys.items():
        page.keyboard.press(key)
        painted(page)
        assert page.evaluate("() => front.state.selected") == at
        assert page.locator("[aria-selected=true][role=gridcell]").get_attribute("data-at") == f"{at[0]},{at[1]}"
        grid.selected = at                                     # Python takes it

def test_a_view_that_is_closed_hears_nothing_more(page):
    picker = das.TokenPicker.of(["a", "b"])
    show(page, picker)
    page.evaluate("() => { front.end(); front.model.set('selected', [-2]) }")
    painted(page)
    assert page.locator("[aria-selected=true]").count() == 0
