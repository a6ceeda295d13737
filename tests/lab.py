"""JupyterLab as a person uses it: a server of its own, and a notebook driven in Chromium, so that a test reads like what one does.

    def test_counter(notebook):
        nb = notebook("import ipywidgets", "slider = ipywidgets.IntSlider(); slider")
        nb.run()
        nb.output(1).get_by_role("slider").press("ArrowRight")
        nb.until("slider.value == 1")

`DAS_NB_SHOTS=folder` keeps the pictures that tests take with `Notebook.shot`."""
import ast, contextlib, itertools, json, os, re, secrets, shutil, signal, socket, subprocess, sys, time
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, Request, build_opener

import chromium, pytest

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 120                      # seconds that anything may take which a person would expect at once: machines for tests are slow, and other tests run beside these
PATIENCE = 20                    # seconds that the server gets to stop by itself
PANEL = "jupyterapp.shell.currentWidget"
# The server stops by itself, and its kernels with it, as soon as nobody holds its standard input: also when the tests are killed.
SERVER = """import os, signal, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os.kill(os.getpid(), signal.SIGTERM)), daemon=True).start()
from jupyterlab.labapp import main
main()"""
# JupyterLab asks for news at the start, and its debugger complains in the console when a kernel goes before it has seen it.
WITHOUT = ["@jupyterlab/apputils-extension:announcements", "@jupyterlab/extensionmanager-extension", "@jupyterlab/debugger-extension"]
# Nothing but this machine can be reached: a widget that asks a CDN for something shows it as an error in the console.
BROWSER = ["--disable-gpu", "--disable-quic", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]

class Lab:
    "A JupyterLab server with a folder of its own and one page of a browser on it."

    def __init__(self, folder, program):
        self.folder, self.program = Path(folder), program
        self.notebooks, self.token, self.numbers = self.folder/"notebooks", secrets.token_hex(16), itertools.count()
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0)); self.url = f"http://127.0.0.1:{s.getsockname()[1]}"

    def api(self, method, path, body=None):
        "What the server's REST interface answers."
        data = None if body is None else json.dumps(body).encode()
        asked = Request(f"{self.url}/api/{path}", data, {"Authorization": f"token {self.token}"}, method=method)
        with build_opener(ProxyHandler({})).open(asked, timeout=LIMIT) as answer: return json.loads(answer.read() or "null")

    @contextlib.contextmanager
    def server(self):
        "The server's process: nothing of the user's settings is read, nothing outside the folder is written."
        self.notebooks.mkdir()
        page = self.folder/"config/labconfig/page_config.json"
        page.parent.mkdir(parents=True); page.write_text(json.dumps({"disabledExtensions": dict.fromkeys(WITHOUT, True)}))
        own = dict(JUPYTER_CONFIG_DIR="config", JUPYTER_DATA_DIR="data", JUPYTER_RUNTIME_DIR="runtime", IPYTHONDIR="ipython",
                   JUPYTERLAB_SETTINGS_DIR="settings", JUPYTERLAB_WORKSPACES_DIR="workspaces")
        env = {**os.environ, **{k: str(self.folder/v) for k, v in own.items()}, "PYTHONPATH": str(ROOT), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
        env.pop("MPLBACKEND", None)              # conftest.py set it; here figures belong into cells
        command = [sys.executable, "-c", SERVER, "--no-browser", f"--ServerApp.root_dir={self.notebooks}", "--ServerApp.ip=127.0.0.1",
                   f"--ServerApp.port={self.url.rpartition(':')[2]}", "--ServerApp.port_retries=0", "--ServerApp.allow_root=True",
                   f"--IdentityProvider.token={self.token}", "--LabApp.expose_app_in_browser=True"]
        with open(self.folder/"server.log", "w") as log:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log, env=env, start_new_session=True)
        try: yield process
        finally:
            process.stdin.close()
            # Now and then JupyterLab waits for ever for a kernel to end. A kernel ends with its server anyway.
            with contextlib.suppress(subprocess.TimeoutExpired): process.wait(PATIENCE)
            with contextlib.suppress(ProcessLookupError): os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    @contextlib.contextmanager
    def browser(self):
        "A page in Chromium. Playwright leaves an event loop running in this thread until the end: no asyncio.run() meanwhile."
        from playwright.sync_api import sync_playwright
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=self.program, args=BROWSER)
            try:
                page = browser.new_page(viewport=dict(width=1200, height=900))
                page.set_default_timeout(1000*LIMIT)
                yield page
            finally: browser.close()

    @contextlib.contextmanager
    def running(self):
        "Server and page, the page being JupyterLab with nothing open."
        with self.server() as process, self.browser() as self.page:          # the browser starts while the server does
            end = time.monotonic() + LIMIT
            while True:
                try: self.api("GET", "status"); break
                except URLError:
                    log = (self.folder/"server.log").read_text()[-3000:]
                    if process.poll() is not None or time.monotonic() > end: raise RuntimeError(f"JupyterLab did not start\n{log}") from None
                    time.sleep(0.1)
            self.page.goto(f"{self.url}/doc?token={self.token}")
            self.page.wait_for_function("() => window.jupyterapp")
            self.page.evaluate("() => jupyterapp.restored")
            yield self

    @contextlib.contextmanager
    def kernel(self):
        "The id of a kernel for several notebooks, one after the other: torch and a model take seconds to load."
        kernel = self.api("POST", "kernels", {"name": "python3"})["id"]
        try: yield kernel
        finally: self.api("DELETE", f"kernels/{kernel}")

    @contextlib.contextmanager
    def notebook(self, *cells, kernel=None):
        "An open notebook: of code cells, or a copy of the file that the one `Path` names. In a new kernel, or in that of `kernel()`."
        import nbformat
        name = f"{next(self.numbers)}.ipynb"
        if isinstance(cells[0], Path): shutil.copy(cells[0], self.notebooks/name)
        else:
            spec = dict(kernelspec=dict(name="python3", display_name="Python 3", language="python"))
            nbformat.write(nbformat.v4.new_notebook(metadata=spec, cells=list(map(nbformat.v4.new_code_cell, cells))), self.notebooks/name)
        if kernel: self.api("POST", "sessions", dict(path=name, name=name, type="notebook", kernel=dict(id=kernel)))
        nb = Notebook(self.page, name)
        nb.open()
        try: yield nb
        finally: nb.close(keep_kernel=bool(kernel))
        assert not nb.console, "errors in the browser's console:\n" + "\n".join(nb.console)

class Notebook:
    "The notebook that is open in the page."

    def __init__(self, page, name):
        self.page, self.name, self.console = page, name, []
        self.listeners = {"console": lambda m: m.type == "error" and self.console.append(m.text), "pageerror": lambda e: self.console.append(e.stack)}

    # Opening and closing

    def open(self):
        "In the JupyterLab that is there already: a fresh page would take four seconds more."
        for event, listener in self.listeners.items(): self.page.on(event, listener)
        self.page.evaluate("path => { jupyterapp.commands.execute('docmanager:open', {path, factory: 'Notebook'}) }", self.name)
        self.ready()

    def ready(self):
        "Wait until the notebook is shown and its kernel idle."
        self.page.wait_for_function(f"name => window.jupyterapp && {PANEL}?.context?.path === name && {PANEL}.context.isReady", arg=self.name)
        self.idle()

    def save(self): self.page.evaluate(f"() => {PANEL}.context.save()")

    def reload(self):
        "As with the browser's button, after saving."
        self.save()
        self.page.reload()
        self.ready()

    def close(self, keep_kernel):
        "Save and close; afterwards the page is as it was before, and of a kernel that is kept no widget is left."
        self.theme("Light"); self.window(1200)
        if keep_kernel: self.python("import ipywidgets; ipywidgets.Widget.close_all()")
        else: self.page.evaluate(f"() => {PANEL}.sessionContext.shutdown()")
        self.save()
        self.page.evaluate("() => jupyterapp.commands.execute('application:close-all')")
        self.page.wait_for_function(f"() => !{PANEL}?.context")
        for event, listener in self.listeners.items(): self.page.remove_listener(event, listener)

    # The kernel

    def start(self, cell=None):
        "Run all cells, or one, and don't wait."
        self.page.evaluate(f"""cell => {{
            if (cell !== null) {PANEL}.content.activeCellIndex = cell;
            window.cellsRun = false;
            jupyterapp.commands.execute(cell === null ? 'notebook:run-all-cells' : 'notebook:run-cell').finally(() => {{ window.cellsRun = true }}) }}""", cell)

    def run(self, cell=None, within=300):
        "Run all cells, or one, to the end. An error in a cell is one here."
        self.start(cell)
        self.page.wait_for_function("() => window.cellsRun", timeout=1000*within)
        self.idle()
        assert not self.errors(), self.errors()

    def idle(self, within=LIMIT):
        self.page.wait_for_function(f"() => {PANEL}.sessionContext.session?.kernel?.status === 'idle'", timeout=1000*within)

    def interrupt(self): self.page.evaluate(f"() => {PANEL}.sessionContext.session.kernel.interrupt()")

    def restart(self):
        self.page.evaluate(f"() => {PANEL}.sessionContext.session.kernel.restart()")
        self.idle()

    def errors(self):
        "What cells ended with, as `cell 1: NameError: ...`."
        return self.page.evaluate(f"""() => {PANEL}.content.widgets.flatMap((cell, i) => (cell.model.sharedModel.outputs || [])
            .filter(o => o.output_type === 'error').map(o => `cell ${{i}}: ${{o.ename}}: ${{o.evalue}}`))""")

    def _execute(self, code, expression="None"):
        "Code in the kernel without a cell: what it printed, and the `repr` of an expression afterwards."
        return self.page.evaluate(f"""async ([code, value, limit]) => {{
            let printed = '';
            const asked = {PANEL}.sessionContext.session.kernel.requestExecute({{code, user_expressions: {{value}}, store_history: false}});
            asked.onIOPub = m => {{ if (m.header.msg_type === 'stream') printed += m.content.text }};
            const late = new Promise((_, no) => setTimeout(() => no(new Error('the kernel is busy: no answer to ' + (code || value))), limit));
            const {{content}} = await Promise.race([asked.done, late]), answer = content.status === 'ok' ? content.user_expressions.value : content;
            if (answer.status !== 'ok') throw new Error(`${{answer.ename}}: ${{answer.evalue}} in ${{code || value}}`);
            return [printed, answer.data['text/plain']] }}""", [code, expression, 1000*LIMIT])

    def python(self, code):
        "Run code in the kernel, in no cell; what it printed."
        return self._execute(code)[0]

    def value(self, expression):
        "The value of an expression in the kernel: numbers, strings, lists, dicts of them."
        return ast.literal_eval(self._execute("", expression)[1])

    def until(self, condition, within=LIMIT):
        "Wait until a condition holds in the kernel, and tell how many seconds that took. A click may be handled on any thread, so one asks again."
        begun = time.monotonic()
        while not self.value(f"bool({condition})"):
            assert time.monotonic() - begun < within, f"not within {within} s: {condition}"
            self.page.wait_for_timeout(20)
        return time.monotonic() - begun

    # What one sees and does

    def output(self, cell): return self.page.locator(".jp-Notebook .jp-Cell").nth(cell).locator(".jp-Cell-outputWrapper")

    def button(self, name, cell=None):
        "In any output, or in that of one cell. ipywidgets puts a button's icon, a character of its own, before the name."
        within = self.page.locator(".jp-Notebook .jp-Cell-outputWrapper") if cell is None else self.output(cell)
        return within.get_by_role("button", name=re.compile(rf"^\W*{re.escape(name)}$"))

    def see(self, text, within=LIMIT):
        "Wait until this text (or what a pattern matches) can be read in an output."
        self.page.locator(".jp-Notebook .jp-Cell-outputWrapper").get_by_text(text).filter(visible=True).first.wait_for(timeout=1000*within)

    def press(self, *keys):
        for key in keys: self.page.keyboard.press(key)

    def count(self, elements, n=1):
        "Wait until there are so many of these elements. The page draws a while after the kernel has told it something, and piece by piece."
        from playwright.sync_api import expect
        expect(elements).to_have_count(n, timeout=1000*LIMIT)

    def tab_to(self, name, most=100):
        "Press Tab until what is called so has the focus, as one does who has no mouse."
        seen = []
        for _ in range(most):
            self.press("Tab")
            seen.append(self.page.evaluate("() => { const e = document.activeElement; return (e.ariaLabel || e.innerText || e.title || e.tagName).trim() }"))
            if seen[-1] == name: return
        raise AssertionError(f"Tab never came to {name!r}, but to {seen}")

    def theme(self, name):
        "Light or Dark. JupyterLab shows its splash meanwhile, and stumbles when another change comes before it is gone."
        self.page.evaluate("theme => jupyterapp.commands.execute('apputils:change-theme', {theme})", f"JupyterLab {name}")
        self.page.wait_for_function("light => document.body.dataset.jpThemeLight === light && !document.getElementById('jupyterlab-splash')",
                                    arg=str(name == "Light").lower())

    def window(self, width, height=900):
        "Another size, and JupyterLab laid out for it."
        self.page.set_viewport_size(dict(width=width, height=height))
        self.page.wait_for_function(f"() => Math.abs({PANEL}.node.getBoundingClientRect().right - innerWidth) < 50")

    def shot(self, name):
        "A picture of the page, where `DAS_NB_SHOTS` names a folder for it."
        if folder := os.environ.get("DAS_NB_SHOTS"): self.page.screenshot(path=Path(folder)/f"{name}.png")

# Fixtures, which conftest.py passes on

@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    "One server and one browser for the tests of a module. Not for the session: the event loop must not outlive them (see `Lab.browser`)."
    if not (program := chromium.find()): pytest.skip(chromium.HOW)
    with Lab(tmp_path_factory.mktemp("lab"), program).running() as lab: yield lab

@pytest.fixture(scope="module")
def kernel(lab):
    with lab.kernel() as kernel: yield kernel

@pytest.fixture
def notebook(lab):
    """Opens a notebook: see `Lab.notebook`. It is closed when the next one is opened and at the end of the test, and nothing may
    stand in the browser's console then."""
    with contextlib.ExitStack() as opened:
        def open_notebook(*cells, **more):
            opened.close()
            return opened.enter_context(lab.notebook(*cells, **more))
        yield open_notebook
