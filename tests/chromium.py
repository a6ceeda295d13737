"""Chromium for the tests in a browser: where it is. As a command, which `make test` runs first, it gets one where it may."""
import os, shutil, subprocess, sys

NAMES = ("chromium", "chromium-browser", "google-chrome")
HOW = "no Chromium here; on Debian: apt install chromium; elsewhere: .venv/bin/python -m playwright install chromium, or CHROMIUM=/path/to/one"

def find():
    "The path of a Chromium, or None. What `CHROMIUM` names is taken or nothing; then comes the PATH, then Playwright's own."
    if named := os.environ.get("CHROMIUM"): return shutil.which(named)
    if found := next(filter(None, map(shutil.which, NAMES)), None): return found
    from playwright.sync_api import sync_playwright      # late: asking Playwright starts its driver, half a second
    with sync_playwright() as playwright: return shutil.which(playwright.chromium.executable_path)

def install():
    "Debian's package. It may fail, as where there is no network: then the tests are skipped and say why."
    print("Installing Chromium for the tests in a browser ...", flush=True)
    apt = ["apt-get", "-qq", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20", "-o", "DPkg::Lock::Timeout=120"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", "chromium"]):
        done = subprocess.run([*apt, *step], env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, capture_output=True, text=True)
    if done.returncode: print(*done.stderr.splitlines()[-1:])

if __name__ == "__main__":
    if not find() and "CHROMIUM" not in os.environ and os.geteuid() == 0 and shutil.which("apt-get"): install()
    if not find(): print(f"Tests in a browser will be skipped: {HOW}")
    sys.exit(0)
