"""Whatever shows a number says of which component, head and stack it is, where that is not the output of a block in
the first stack. A grid of an MLP's output and one of a decoder go through every figure, page, card and table."""
import contextlib, io, json
from dataclasses import replace
from types import SimpleNamespace

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from das_nb.causal.price_tagging import price_tagging_game
from das_nb.cli.main import main
from das_nb.evaluation.controls import Controls
from das_nb.evaluation.joint import joint_iia
from das_nb.evaluation.verdict import verdict
from das_nb.figures.map_panels import map_panel, transfer_map
from das_nb.figures.maps import alignment_map
from das_nb.figures.notes import caption
from das_nb.figures.subspaces import rotation_weights
from das_nb.figures.training import baselines, training_curves, training_figure
from das_nb.figures.words import site_name
from das_nb.grids.estimate import estimate
from das_nb.grids.grid import fit_grid
from das_nb.method.config import FitConfig
from das_nb.models.loading import load_model
from das_nb.paper.figures import beside_paper
from das_nb.share.card import alignment_card, grid_card
from das_nb.studio.live_map import AlignmentMap
from das_nb.studio.rotation_view import RotationView

BOTH = "left_and_right_boundary"
PLACES = dict(mlp=("price-tagger", "last", dict(component="mlp_output"), "mlp output"),
              decoder=("price-translator", "last", dict(stack="decoder"), "decoder"))
QUICK = FitConfig(steps=2, eval_every=1, n_prompts=40, n_train=16, n_validation=8)

@pytest.fixture(scope="module", params=PLACES)
def made(request, tmp_path_factory):
    "A small grid of a place that is not the default, an alignment of it, and the words that must not be missing."
    name, position, inside, words = PLACES[request.param]
    folder = tmp_path_factory.mktemp(request.param)/"grid"
    grid = fit_grid(load_model(name), price_tagging_game(), [BOTH, "left_boundary"], [1], [position], config=QUICK, n=20,
                    out=folder, progress=False, **inside)
    alignment = grid.alignment(BOTH, 1, position)
    return SimpleNamespace(grid=grid, folder=folder, alignment=alignment, report=alignment.report, words=words,
                           command=[name, position, *(x for k, v in inside.items() for x in (f"--{k}", v))])

@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")

def title(ax): return ax.get_title("left")
def legend(axes): return axes[0].figure.legends[0].get_texts()[0].get_text()
def texts(figure): return " ".join(t.get_text() for t in figure.findobj(plt.Text))
def transfer(made):
    matrix = pd.DataFrame([[.9]], index=["here"], columns=["here"])
    matrix.attrs["site"] = site_name(made.alignment.site)
    return caption(transfer_map(matrix))

SHOWN = {
    "title of a map": lambda m: title(alignment_map(m.grid, BOTH)),
    "title of a map of the table": lambda m: title(alignment_map(m.grid.table(), BOTH)),
    "caption of a map": lambda m: caption(m.grid.plot(BOTH)),
    "title of a panel": lambda m: title(map_panel(m.grid)[1]),
    "caption of a panel": lambda m: caption(map_panel({"ours": m.grid}, BOTH)),
    "title beside the paper's": lambda m: title(beside_paper(m.grid, BOTH)[0]),
    "caption beside the paper's": lambda m: caption(beside_paper(m.grid, BOTH)),
    "caption of curves": lambda m: caption(training_curves(m.alignment)),
    "legend of two trainings": lambda m: legend(training_figure(m.alignment, m.alignment)),
    "caption of two trainings": lambda m: caption(training_figure(m.alignment, m.alignment)),
    "caption of baselines": lambda m: caption(baselines(m.report)),
    "caption of weights": lambda m: caption(rotation_weights(m.alignment)),
    "caption of a transfer map": transfer,
    "report": lambda m: str(m.report),
    "report in HTML": lambda m: m.report._repr_html_(),
    "grid": lambda m: repr(m.grid),
    "grid in HTML": lambda m: m.grid._repr_html_(),
    "card of an alignment": lambda m: alignment_card(m.alignment),
    "card of a grid": lambda m: grid_card(m.grid),
    "alignment": lambda m: str(m.alignment.site),
    "live map": lambda m: texts(AlignmentMap(m.grid).figure()),
    "rotation view": lambda m: RotationView(m.alignment).data["title"],
}

@pytest.mark.parametrize("what", SHOWN)
def test_shown(made, what):
    text = SHOWN[what](made)
    assert made.words in text.replace("_", " "), text

def test_joint_and_verdict(made):
    joint = joint_iia(made.alignment, n=20)
    beside = Controls(*[made.report]*3)
    judged = verdict(made.alignment, controls=beside, n=20)
    for result in (joint, beside, judged, replace(made.report, model="<b>")):
        for text in (str(result), repr(result), result._repr_html_()): assert made.words in text, text

def test_an_estimate():
    "Of causal language models alone."
    text = str(estimate("price-tagger", layers=[1], positions="last", hardware="a100-80", component="mlp_output"))
    assert "mlp output" in text.replace("_", " "), text

def said(*command):
    "What a command of das-nb prints."
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()):
        assert not main(list(command))
    return out.getvalue()

@pytest.fixture(scope="module")
def commanded(made):
    "The same grid by das-nb, which finds it finished: what it prints as JSON, and the page that it writes."
    settings = [f"--set={name}={getattr(QUICK, name)}" for name in ("steps", "eval_every", "n_prompts", "n_train", "n_validation")]
    name, position, *place = made.command
    axes = ["--hypotheses", f"{BOTH},left_boundary", "--layers", "1", "--positions", position, "-n", "20"]
    printed = said("grid", "--model", name, *axes, *place, *settings, "--out", str(made.folder), "--json")
    return json.loads(printed), (made.folder/"report.html").read_text()

def test_page(made, commanded):
    for words in (f"<title>Price tagging game: alignment maps of {made.alignment.model.name}, {made.words}</title>",
                  f'<th scope="row">component</th><td>{made.words}</td>', f"IIA, {made.words}, on pairs",
                  f"position last, {made.words}; 95 % interval", f"The best site: layer 1, position last, {made.words}</h3>",
                  f"All are of one component: {made.words}."):
        assert words in commanded[1], words

def test_commands(made, commanded):
    data, (option, value) = commanded[0], made.command[2:]
    assert data["fitted"] == 0 and data[option[2:]] == value, data
    assert json.loads(said("table", str(made.folder), "--json"))[option[2:]] == value
    assert made.words in said("table", str(made.folder)).replace("_", " ")

def test_the_default_is_not_named(tmp_path):
    "The output of a block is what everybody expects: it has no name, and nothing in its stead."
    grid = fit_grid(load_model("price-tagger"), price_tagging_game(), "left_boundary", [1], ["last"], config=QUICK, n=20,
                    out=tmp_path/"grid", progress=False)
    assert title(grid.plot("left_boundary")) == "left boundary: IIA"
    for text in (grid_card(grid), repr(grid), caption(grid.plot("left_boundary"))): assert "component" not in text
