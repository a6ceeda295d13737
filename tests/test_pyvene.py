"""The released mask is pyvene's: its `BoundlessRotatedSpaceIntervention`, and a whole interchange through its `IntervenableModel`,
against ours on equal weights."""
import pytest, torch

from das_nb.causal.pool import make_pool
from das_nb.engine.capture import capture
from das_nb.method.intervention import Intervention
from das_nb.models.loading import load_model
from das_nb.causal.price_tagging import price_tagging_game

pyvene = pytest.importorskip("pyvene", reason="pyvene is not installed (`make test` does: pip install --no-deps pyvene==0.1.8)")

def same_weights(theirs, temperature, boundary):
    "Our intervention with the rotation, temperature and boundary of pyvene's, which are set first."
    theirs.set_temperature(torch.tensor(temperature))
    theirs.set_intervention_boundaries(boundary)
    ours = Intervention(int(theirs.embed_dim), mask="paper")
    ours.rotation.start.copy_(theirs.rotate_layer.weight.detach())
    ours.mask.boundary.data[:] = boundary
    ours.temperature = temperature
    return ours

@pytest.mark.parametrize("temperature", [50., 5., .1])
@pytest.mark.parametrize("boundary", [.02, .5, .99, 1.2])
def test_intervention_is_that_of_pyvene(temperature, boundary, width=48, n=7):
    torch.manual_seed(0)
    theirs = pyvene.BoundlessRotatedSpaceIntervention(embed_dim=width)
    ours = same_weights(theirs, temperature, boundary)
    base, source, weight = torch.randn(3, n, width)

    def result(intervention, boundary):
        b, s = base.clone().requires_grad_(), source.clone().requires_grad_()
        out = intervention(b, s)
        return out, *torch.autograd.grad((out*weight).sum(), (b, s, boundary))
    pairs = zip(("result", "gradient of base", "of source", "of boundary"), result(ours, ours.mask.boundary), result(theirs, theirs.intervention_boundaries))
    for what, a, b in pairs: torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-5, msg=lambda m, what=what: f"{what}: {m}")

@pytest.mark.parametrize("layer, position", [(0, "amount"), (3, "dollars"), (-1, "last")])
def test_interchange_in_a_network_is_that_of_pyvene(layer, position):
    model, task = load_model("price-tagger", dtype=torch.float32, device="cpu"), price_tagging_game()
    layer %= model.n_layers
    captures = capture(model, make_pool(task, 24, seed=0), [layer], [position])
    assert captures.path == "fast"
    base, source = torch.arange(24), torch.arange(24).roll(1)
    torch.manual_seed(0)
    config = pyvene.IntervenableConfig([dict(layer=layer, component="block_output", intervention_type=pyvene.BoundlessRotatedSpaceIntervention)],
                                       model_type=type(model.hf))
    network = pyvene.IntervenableModel(config, model.hf)
    theirs, = network.interventions.values()
    ours = same_weights(theirs, temperature=3., boundary=.4)
    ids, index = torch.tensor(captures.encoded.ids), captures.index(position)
    where = {"sources->base": ([index[source].tolist()], [index[base].tolist()])}
    with torch.no_grad():
        expected = network({"input_ids": ids[base]}, [{"input_ids": ids[source]}], where)[1].logits[:, -1]
        hidden = ours(*(captures.hidden(layer, rows, position) for rows in (base, source)))
        torch.testing.assert_close(captures.resume(layer, base, position, hidden), expected, rtol=1e-4, atol=1e-4)
        assert (expected - model.hf(ids[base]).logits[:, -1]).abs().max() > .1       # the interchange does something
