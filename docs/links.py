"""Follow every link of a built site: pages, anchors, pictures, scripts.

`python docs/links.py _docs` prints what is broken."""
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

class Page(HTMLParser):
    "The anchors of a page, the addresses it links to, and those that it loads."
    def __init__(self, text):
        super().__init__()
        self.anchors, self.links, self.loads = {"", "top"}, [], []
        self.feed(text)
    def handle_starttag(self, tag, attrs):
        attrs = {k: v or "" for k, v in attrs}
        self.anchors |= {attrs[k] for k in ("id", "name") if k in attrs}
        if "href" in attrs:
            loaded = tag == "link" and attrs.get("rel") in ("stylesheet", "icon", "preload")
            (self.loads if loaded else self.links).append(attrs["href"])
        if "src" in attrs: self.loads.append(attrs["src"])

def wrong(
    path:Path,    # Of the page that has it
    address:str,
    loaded:bool,  # Whether the page loads it, rather than links to it
    site:Path,
    pages:dict,   # Path -> `Page`
) -> str: # In words; empty where it is right
    "What is wrong with an address."
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return f"loads {address} from elsewhere" if loaded and parts.scheme != "data" else ""
    to = (path.parent/unquote(parts.path)).resolve() if parts.path else path
    if to.is_dir(): to /= "index.html"
    if not to.is_relative_to(site) or not to.exists(): return f"{address} is not there"
    if to in pages and unquote(parts.fragment) not in pages[to].anchors: return f"{address} has no such anchor"
    return ""

def follow(
    site:Path, # Folder of the built site
) -> tuple: # (how many links and files were looked at, what is broken in words)
    "Everything that a page links to inside the site is there; everything that it loads is in the site."
    site = Path(site).resolve()
    pages = {p.resolve(): Page(p.read_text(encoding="utf-8")) for p in site.rglob("*.html")}
    seen, bad = 0, set()
    for path, page in pages.items():
        for address, loaded in [*((a, False) for a in page.links), *((a, True) for a in page.loads)]:
            seen += 1
            if why := wrong(path, address, loaded, site, pages): bad.add(f"{path.relative_to(site)}: {why}")
    return seen, sorted(bad)

if __name__ == "__main__":
    seen, bad = follow(Path(sys.argv[1]))
    print(*bad, f"{seen:,} links followed, {len(bad)} broken", sep="\n")
    sys.exit(bool(bad))
