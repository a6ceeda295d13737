"""One rule says which cell of a grid is the best: the site of the highest mean over seeds, then that of the lowest rank. Everything that names one names this."""
import re
from dataclasses import replace

import pytest
from das_nb.causal.price_tagging import price_tagging_game
from das_nb.cli.main import main
from das_nb.figures.map_panels import map_panel
from das_nb.figures.maps import alignment_map
from das_nb.figures.notes import caption
from das_nb.figures.page import write_page
from das_nb.grids.cells import save_cell
from das_nb.grids.grid import fit_grid, load_grid
from das_nb.grids.run import Run
from das_nb.method.config import FitConfig
from das_nb.models.loading import load_model
from das_nb.share.card import grid_card

HYPOTHESIS = "left_boundary"
LUCKY = {(1, "last"): ([.9, .3, .3], 8), (1, "amount"): ([.6, .7, .8], 9), (2, "last"): ([.5, .5, .5], 2), (2, "amount"): ([.7, .7, .7], 4)}
# a seed at layer 1, "last" is the highest; two sites have the highest mean, .7, and the one at layer 2, "amount" the lower rank

@pytest.fixture(scope="module")
def grid(tmp_path_factory):
    "A grid of three seeds whose files say other figures than were measured: which cell is best is known."
    model, task, folder = load_model("price-tagger"), price_tagging_game(), tmp_path_factory.mktemp("best")/"grid"
    asked = dict(hypotheses=HYPOTHESIS, layers=[1, 2], positions=["amount", "last"], seeds=[0, 1, 2])
    config = FitConfig(steps=1, n_prompts=40, n_train=32, n_validation=16)
    grid = fit_grid(model, task, **asked, config=config, n=100, out=folder, progress=False)
    for cell in grid.cells:
        values, rank = LUCKY[cell.layer, cell.position]
        a = grid.alignment(*cell)
        iia = values[cell.seed]
        a.report = replace(a.report, iia=iia, interval=(iia-.05, iia+.05), rank=rank, no_intervention=.2, task_accuracy=1.)
        save_cell(cell.file(folder), a)
    return load_grid(folder, model, task)

def test_grid(grid):
    best = grid.best(HYPOTHESIS)
    assert (best.layer, best.position, best.iia) == (2, "amount", .7)
    assert grid.table().iia.max() == .9

def test_map(grid):
    for axes in (alignment_map(grid, HYPOTHESIS), map_panel(grid)[0]):
        frame, = [p for p in axes.patches if p.get_edgecolor()[3] and not p.get_fill()]
        assert frame.get_xy() == (0, 1)                       # positions "amount", "last"; layers 1, 2
        assert "The highest, .70 at layer 2, position amount, is framed." in caption(axes)

def test_page(grid, tmp_path):
    page = write_page(grid, tmp_path/"page.html").read_text()
    assert "The best site: layer 2, position amount" in page and page.count("The best site:") == 1
    assert "grid.alignment(&#39;left_boundary&#39;, layer=2, position=&#39;amount&#39;" in page
    assert len(re.findall("<tr class=best>", page)) == 1

def test_card(grid):
    card = grid_card(grid)
    assert "grid.alignment('left_boundary', 2, 'amount')" in card
    assert "value: 0.7\n" in card and "value: 0.9\n" not in card

def test_commands(grid, capsys):
    main(["table", str(grid.folder)])
    first = capsys.readouterr().out.split("\n")[3].split()
    assert first[:2] == ["2", "amount"]

def test_run(grid):
    config = FitConfig.from_dict(grid.about["config"])
    run = Run(grid.model, grid.task, HYPOTHESIS, [1, 2], ["amount", "last"], seeds=[0, 1, 2], config=config,
              out=grid.folder, n=100)
    best = run.grid.best(HYPOTHESIS)
    assert (run.done, best.layer, best.position) == (12, 2, "amount")

def test_studio(grid):
    from das_nb.studio.studio import Studio
    studio = Studio(grid.model, grid.task)
    try:
        studio.open_grid(grid.folder)
        assert (studio.alignment.site.layer, studio.alignment.site.position) == (2, "amount")
        studio.map.selected = [0, 1]                          # layer 1, "last": the best of its seeds
        assert (studio.cell.layer, studio.cell.position, studio.cell.seed) == (1, "last", 0)
    finally: studio.close()
