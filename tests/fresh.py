"""das_nb as somebody has it who never saw the repository: the wheel, and a Python in which nothing else is installed than what the wheel asks for.

Both are made once for all workers of a test run. What a test runs there sees neither this checkout nor the development environment."""
import os, shutil, subprocess, sys
from pathlib import Path

import nbformat, pytest
from filelock import FileLock
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parent.parent
TUTORIALS = sorted((ROOT/"nbs/tutorials").glob("*.ipynb"))
JUNK = ("__pycache__", ".ipynb_checkpoints", "*.pyc", ".DS_Store")

def run(*args, cwd, **env):
    "Standard output of a command, which must succeed."
    done = subprocess.run(list(map(str, args)), cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True)
    assert done.returncode == 0, f"{args} failed\n{done.stdout}{done.stderr}"
    return done.stdout

def build_wheel(work):
    "The wheel of a source distribution of a copy of the tree: a file that MANIFEST.in forgets is missed too."
    for name in ("das_nb", "data"): shutil.copytree(ROOT/name, work/"src"/name, ignore=shutil.ignore_patterns(*JUNK))
    for name in ("setup.py", "settings.ini", "MANIFEST.in", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "constraints.txt"):
        shutil.copy(ROOT/name, work/"src"/name)
    run(sys.executable, "setup.py", "-q", "sdist", "--dist-dir", work, cwd=work/"src")
    sdist, = work.glob("*.tar.gz")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-index", "--no-build-isolation", "-w", work, sdist, cwd=work)

def once(tmp_path_factory, name, make):
    "The folder `name`, made by whichever worker comes first."
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)/name
    with FileLock(f"{folder}.lock"):
        if not (folder/"made").exists():
            shutil.rmtree(folder, ignore_errors=True); folder.mkdir()      # what a failed attempt left
            make(folder)
            (folder/"made").touch()
    return folder

@pytest.fixture(scope="session")
def wheel(tmp_path_factory): return next(once(tmp_path_factory, "wheel", build_wheel).glob("*.whl"))

class Fresh:
    "An environment with a kernel, as Colab gives one, and then what the install cell of a tutorial brought."
    def __init__(self, folder, wheel): self.folder, self.bin, self.wheel = folder, folder/"venv"/"bin", wheel

    @property
    def env(self):
        "For processes there. The pins are those of `make`, so that another project's release of today fails no test of ours."
        return dict(PATH=f"{self.bin}{os.pathsep}{os.environ['PATH']}", PYTHONPATH="", PIP_CONSTRAINT=str(ROOT/"constraints.txt"), JUPYTER_PATH=str(self.folder/"share"/"jupyter"))

    def run(self, program, *args, cwd): return run(self.bin/program, *args, cwd=cwd, **self.env)

    def install_cell(self, source):
        "The install cell of a tutorial, with our wheel in the place of the one that a reader uploads, and run though this is not Colab."
        repository, colab = "./das_nb-0.1.0-py3-none-any.whl", "/content"
        assert repository in source and colab in source, f"no install cell: {source!r}"
        return source.replace(repository, str(self.wheel)).replace(colab, ".")

    def execute(self, notebook, folder):
        "Run a notebook in `folder`, from the top to the bottom; its first code cell installs."
        first = next(c for c in notebook.cells if c.cell_type == "code")
        first.source = self.install_cell(first.source)
        was = {k: os.environ.get(k) for k in self.env}
        os.environ.update(self.env)
        try: NotebookClient(notebook, kernel_name="fresh", timeout=600, resources={"metadata": {"path": str(folder)}}).execute()
        finally: [os.environ.pop(k) if v is None else os.environ.update({k: v}) for k, v in was.items()]
        return notebook

@pytest.fixture(scope="session")
def fresh(tmp_path_factory, wheel):
    def make(folder):
        run(sys.executable, "-m", "venv", folder/"venv", cwd=folder)
        here = Fresh(folder, wheel)
        here.run("python", "-m", "pip", "install", "-q", "ipykernel", cwd=folder)
        here.run("python", "-m", "ipykernel", "install", "--prefix", folder, "--name", "fresh", cwd=folder)
        cell = next(c for c in nbformat.read(TUTORIALS[0], 4).cells if c.cell_type == "code")
        here.execute(nbformat.v4.new_notebook(cells=[cell]), folder)
        file = here.run("python", "-c", "import das_nb; print(das_nb.__file__)", cwd=folder)
        assert Path(file).is_relative_to(folder/"venv"), f"das_nb comes from {file}"
    return Fresh(once(tmp_path_factory, "fresh", make), wheel)
