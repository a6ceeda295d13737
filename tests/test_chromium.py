"""Where Chromium is looked for, and when it is installed: on a PATH of our own, with a stand-in for apt-get."""
import os, subprocess, sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("chromium.py")

@pytest.fixture
def folder(tmp_path, monkeypatch):
    "A PATH with nothing on it, and no browser of Playwright's either."
    monkeypatch.setenv("PATH", str(tmp_path)); monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path/"none"))
    monkeypatch.delenv("CHROMIUM", raising=False)
    return tmp_path

def program(path, body="exit 0"):
    path.write_text(f"#!/bin/sh\n{body}\n"); path.chmod(0o755)
    return str(path)

def get(folder, **env):
    "What the command says."
    done = subprocess.run([sys.executable, SCRIPT], env={**os.environ, **env}, capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout

def test_what_is_there_is_taken_and_nothing_installed(folder):
    program(folder/"apt-get", f"echo called > {folder}/called")
    program(folder/"google-chrome")
    assert get(folder) == "" and not (folder/"called").exists()

def test_the_one_that_is_named_or_none(folder):
    program(folder/"chromium")
    other = program(folder/"other")
    assert get(folder, CHROMIUM=other) == ""
    assert "no Chromium here" in get(folder, CHROMIUM=f"{folder}/missing")

def test_without_apt_get_one_line_says_how(folder):
    said = get(folder)
    assert said.count("\n") == 1 and "will be skipped" in said and "playwright install chromium" in said and "CHROMIUM=" in said

@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs packages")
def test_root_installs_it_and_may_fail(folder):
    program(folder/"apt-get", f'''echo "$@" >> {folder}/called
case "$*" in *install*) echo "E: no network" >&2; exit 100;; esac''')
    said = get(folder)
    assert "Installing Chromium" in said and "E: no network" in said and "no Chromium here" in said
    update, install = (folder/"called").read_text().splitlines()
    assert update.endswith("update") and install.endswith("install -y --no-install-recommends chromium")
    program(folder/"apt-get", f'''case "$*" in *install*) /bin/cp {folder}/apt-get {folder}/chromium;; esac''')
    assert get(folder) == "Installing Chromium for the tests in a browser ...\n"
