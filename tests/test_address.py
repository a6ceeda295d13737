"""No text tells a reader to install from an address that nobody owns yet: whoever took it could run code there."""
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FROM_AN_ADDRESS = re.compile(r"(?:pip install[^\n`]*|git clone\s+)(?:git\+)?https?://|git\+https?://")

def test_nothing_is_installed_from_an_address():
    which = ["git", "ls-files", "*.md", "*.ipynb", "*.j2", "das_nb/*.py", "docs/*.py"]
    names = subprocess.run(which, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert "README.md" in names and len(names) > 100
    texts = {name: (ROOT/name).read_text(encoding="utf-8") for name in names}
    found = [name for name, text in texts.items() if FROM_AN_ADDRESS.search(text)]
    assert not found, found
