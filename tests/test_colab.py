"""Every tutorial as a reader opens it on Colab: the notebook alone in an empty folder, and nothing but what its own install cell brings."""
import nbformat, pytest
from fresh import TUTORIALS

@pytest.mark.parametrize("path", TUTORIALS, ids=lambda p: p.stem)
def test_tutorial(path, fresh, tmp_path):
    fresh.execute(nbformat.read(path, 4), tmp_path)
