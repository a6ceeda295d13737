"""Sphinx settings of the site; `docs/build.py` prepares the pages and calls Sphinx."""
from configparser import ConfigParser
from pathlib import Path

root = Path(__file__).resolve().parent.parent
ini = ConfigParser(delimiters=["="])
ini.read(root/"settings.ini", encoding="utf-8")
cfg = ini["DEFAULT"]
project, author, copyright, release = cfg["lib_name"], cfg["author"], cfg["copyright"], cfg["version"]
extensions = ["myst_nb", "sphinx_copybutton", "sphinx.ext.mathjax"]

# Pages
exclude_patterns = ["notebooks"]               # these are for download
nb_execution_mode = "off"                      # the outputs are those stored in the notebooks
# Of several forms of an output the first of these is shown
FORMS = "text/html", "image/svg+xml", "image/png", "text/markdown", "text/plain"
nb_mime_priority_overrides = [("html", form, rank) for rank, form in enumerate(FORMS)]
nb_code_prompt_show, nb_code_prompt_hide = "Show the code", "Hide the code"
myst_enable_extensions = ["dollarmath", "amsmath", "colon_fence", "attrs_inline", "attrs_block", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.header"]            # a notebook may go from a title to a third level
python_maximum_signature_line_length = 90
toc_object_entries_show_parents = "hide"
add_module_names = False

# Looks
html_theme, html_title, html_favicon = "furo", f"{project} {release}", "_static/favicon.svg"
html_css_files, html_js_files = ["site.css"], ["site.js"]          # where they lie, build.py says
html_show_sourcelink, html_copy_source, html_show_sphinx = False, False, False
html_theme_options = {"source_repository": cfg["git_url"] + "/", "footer_icons": [], "navigation_with_keys": True,
                      "light_css_variables": {"color-brand-primary": "#01679c", "color-brand-content": "#01679c"},
                      "dark_css_variables": {"color-brand-primary": "#6ab7ea", "color-brand-content": "#6ab7ea"}}
pygments_style, pygments_dark_style = "friendly", "github-dark"
copybutton_exclude = ".linenos, .gp, .go"
templates_path = []

# Mathematics without a network: MathJax lies beside the pages
mathjax_path = "mathjax/tex-chtml.js"
