"""The documentation site: built as `make docs` does, every link followed, every page opened in a browser, where what moves is moved."""
import functools, http.server, json, re, subprocess, sys, threading
from pathlib import Path

import chromium, pytest
from playwright.sync_api import expect

expect.set_options(timeout=60_000)
pytest.importorskip("myst_nb", reason="the site needs the extra docs: pip install -e .[docs]; `make docs` does it")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT/"docs"))
import floors, links, symbols  # noqa: E402

@pytest.fixture(scope="module")
def site(tmp_path_factory):
    "The built site. The build fails on a warning of Sphinx, and on a link that leads nowhere."
    out = tmp_path_factory.mktemp("docs")/"site"
    run = subprocess.run([sys.executable, "docs/build.py", str(out)], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return out

def test_every_link_leads_somewhere(site):
    seen, bad = links.follow(site)
    assert seen > 5000 and not bad, bad

def test_a_broken_link_is_found(tmp_path):
    (tmp_path/"a.html").write_text('<p id="here"><a href="a.html#here">1</a><a href="#away">2</a><a href="b.html">3</a><img src="https://x.org/y.png"><img src="z.png"></p>')
    seen, bad = links.follow(tmp_path)
    assert seen == 5 and len(bad) == 4 and "elsewhere" in " ".join(bad) and "no such anchor" in " ".join(bad)

def test_a_page_for_every_notebook(site):
    pages = {p.relative_to(site).with_suffix("").as_posix() for p in site.rglob("*.html")}
    for nb in (p for p in (ROOT/"nbs").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts):
        rel = nb.relative_to(ROOT/"nbs").with_suffix("").as_posix()
        page = re.sub(r"/\d+_(\w+)$", r"/\1", rel) if rel.startswith("api/") else {"index": "overview"}.get(rel, rel)
        assert page in pages, f"no page for {rel}"
    for nb in (*(ROOT/"nbs/tutorials").glob("[0-9]*.ipynb"), *(ROOT/"nbs/howto").glob("[0-9]*.ipynb")):
        html = (site/nb.relative_to(ROOT/"nbs").with_suffix(".html")).read_text(encoding="utf-8")
        assert f"colab.research.google.com/github/das-nb/das_nb/blob/main/{nb.relative_to(ROOT).as_posix()}" in html
        saved = next((site/"_downloads").rglob(nb.name))
        assert json.loads(saved.read_text(encoding="utf-8")) == json.loads(nb.read_text(encoding="utf-8"))

def test_every_public_name_is_in_the_reference(site):
    pages = "".join(p.read_text(encoding="utf-8") for p in (site/"api").rglob("*.html"))
    offered = symbols.offered(ROOT/"das_nb")
    ids = {name: ".".join(filter(None, ["das_nb", *at])) for name, at in offered.items()}
    missing = [name for name, full in ids.items() if not re.search(f'id="(module-)?{full}"', pages)]
    assert len(ids) > 60 and not missing, f"not in the reference: {missing}"

def test_a_symbol_with_its_table():
    source = '@patch\ndef sheet(self:Grid,\n    name:str, # Which | one\n    *,\n    n:int=3,  # How many\n) -> dict: # What comes out\n    "Say it."\n'
    text = symbols.symbols(source, "das_nb.plots", {"Grid": "das_nb.grid"})
    assert "{py:method} Grid.sheet(name: str, *, n: int = 3) -> dict\n:module: das_nb.grid" in text
    assert r"| `name` | `str` |  | Which \| one |" in text and "| `n` | `int` | `3` | How many |" in text and "| **returns** | `dict` | | What comes out |" in text
    assert symbols.symbols("def _own(x): pass\nimport os\nx = 1", "m", {}) == ""

def test_wings_import_from_wings_below_and_modules_from_lower_numbers():
    found = floors.modules()
    notebooks = [p for p in (ROOT/"nbs/api").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts]
    assert len(found) == len(notebooks) == len({(d["wing"], d["number"]) for d in found.values()}), "a folder that is no wing, or a number used twice in one"
    stands = {m: (floors.ORDER.index(d["wing"]), d["number"]) for m, d in found.items()}
    above = [f"{m} imports {x}" for m, d in found.items() for x in d["imports"] if stands[x] >= stands[m]]
    assert not above, above
    seen = ["arguments", "checks", "later", "method.masks", "method.rotation"]
    assert found["method.intervention"]["imports"] == seen                                  # imports are seen

def test_the_templates_for_contributors_run():
    import das_nb as das, fastcore.test
    from das_nb.causal.registry import BUNDLED_TASKS
    blocks = re.findall(r"^```python\n(.*?)^```", (ROOT/"CONTRIBUTING.md").read_text(encoding="utf-8"), re.M | re.S)
    names = {"das": das, "test_fail": fastcore.test.test_fail}
    for block in blocks: exec(block, names)
    BUNDLED_TASKS.pop("my_task")
    assert len(blocks) == 5 and names["pairs"].distinguishing("left_boundary").mean() > .1

# In a browser

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_): pass

class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_): pass          # the browser went on to the next page before this one was sent

@pytest.fixture(scope="module")
def address(site):
    server = Server(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown(); server.server_close()

@pytest.fixture(scope="module")
def page(address):
    "A page of a narrow window, and in `page.trouble` what it complained of: errors, what was not found, what would have come from elsewhere."
    if not (program := chromium.find()): pytest.skip(chromium.HOW)
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport=dict(width=390, height=800), base_url=address)
        page.set_default_timeout(60_000)
        page.trouble = trouble = []
        page.on("console", lambda m: trouble.append(f"{page.url}: {m.text}") if m.type == "error" else None)
        page.on("pageerror", lambda e: trouble.append(f"{page.url}: {e}"))
        def route(to):
            if to.request.url.startswith((address, "data:")): return to.continue_()
            trouble.append(f"{page.url} asks for {to.request.url}"); to.abort()
        page.route("**/*", route)
        yield page
        browser.close()

def test_no_page_complains(site, page):
    pages, wide = sorted(p.relative_to(site).as_posix() for p in site.rglob("*.html")), []
    page.trouble.clear()
    for name in pages:
        page.goto(f"/{name}", wait_until="load")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"): wide.append(name)
    assert len(pages) > 60 and not page.trouble, page.trouble
    assert not wide, f"wider than a narrow window: {wide}"

def test_the_map_answers_without_a_kernel(page):
    page.goto("/index.html")
    cells = page.locator(".live-map [role=gridcell]")
    page.wait_for_function("document.querySelectorAll('.live-map [role=gridcell]').length > 70")
    assert not page.get_by_text("whole swap").count()
    cells.filter(has_text="1.00").first.click()
    page.get_by_text("whole swap").last.wait_for()

def test_the_picker_answers_without_a_kernel(page):
    page.goto("/howto/02_own_model.html")
    role = page.locator(".picker").get_by_role("button", name="response")
    before = role.get_attribute("aria-pressed")
    role.click()
    expect(role).to_have_attribute("aria-pressed", {"true": "false", "false": "true"}[before])

def test_mathematics_is_drawn_offline(page):
    page.goto("/api/method/fit.html")
    page.locator("mjx-container").first.wait_for()

def test_search_finds(page):
    page.goto("/search.html?q=boundary")
    page.locator("ul.search li a").nth(5).wait_for()          # results arrive one by one

def test_dark_and_light(page):
    page.set_viewport_size(dict(width=1300, height=800))
    page.emulate_media(reduced_motion="reduce")                   # colours change at once
    page.goto("/index.html")
    page.locator(".live-map .shade").first.wait_for()
    shades = {}
    for _ in range(3):
        page.locator(".theme-toggle:visible").first.click()
        at = page.evaluate("document.body.dataset.theme")
        shades[at] = page.evaluate("getComputedStyle(document.body).backgroundColor"), page.locator(".live-map .shade").first.evaluate("e => getComputedStyle(e).backgroundColor")
    assert len({*shades["dark"], *shades["light"]}) == 4          # page and map change, both

def test_the_floors_show_what_stands_on_what(page):
    page.goto("/maintainers.html")
    page.locator(".floors .box[data-name='method.fit']").hover()
    expect(page.locator(".box.chosen")).to_have_count(1)
    expect(page.locator(".box.under")).to_have_count(len(floors.modules()["method.fit"]["imports"]))
    assert page.locator(".box.over").count() > 1
