"""Every tutorial as a reader opens it on Colab: the notebook alone in an empty folder, and nothing but what its own
install cell brings.

The tutorial on the Studio is run in JupyterLab instead, as a person does it (test_studio.py); its install cell is that
of the others."""
import nbformat, pytest
from fresh import TUTORIALS

STUDIO = "09_studio"

@pytest.mark.parametrize("path", [p for p in TUTORIALS if p.stem != STUDIO], ids=lambda p: p.stem)
def test_tutorial(path, fresh, tmp_path):
    fresh.execute(nbformat.read(path, 4), tmp_path)

def test_all_install_alike():
    first = lambda path: next(c.source for c in nbformat.read(path, 4).cells if c.cell_type == "code")
    assert STUDIO in {p.stem for p in TUTORIALS}
    assert len({first(p) for p in TUTORIALS if "smollm2" not in first(p)}) == 1
