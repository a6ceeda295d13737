// What the data of an alignment map says. data.cells and data.curves: "hypothesis,layer,position" (places on the axes)
// -> seed -> figures of a report, or points of a curve. data.inside: what of the blocks, such as ", attention output".
const words = name => String(name).replaceAll("_", " ");
const mean = (records, name) => {
  const xs = records.map(r => r[name]).filter(x => x !== null && x !== undefined);
  return xs.length ? xs.reduce((a, b) => a + b) / xs.length : null;
};
const short = x => (x === null || x === undefined ? "–" : String(Number(x.toPrecision(3))));

// Build the children of an element anew only if what they show has changed: what has the focus, and what is hovered,
// stays.
function part(element, key, build) {
  if (element.key === (key = JSON.stringify(key))) return;
  element.key = key;
  element.replaceChildren(...build().filter(Boolean));
}

const records = key => Object.values(data.cells?.[key] || {});
const failed = key => Object.entries(data.failed?.[key] || {});
const running = key => data.active?.[0] === key;
const axis = name => data[name] || [];
const where = j => {
  const p = axis("positions")[j],
    token = axis("tokens")[j];
  return `${typeof p === "number" ? minus(p) : p}${token ? ` “${shown(token)}”` : ""}`;
};
const bare = token => shown(token.replace(/^ (?=.)/s, "")); // on the axis, where room is short

function scale(h) {
  // ends of the colours: of a hypothesis; both baselines are means over its cells
  const all = Object.keys(data.cells || {})
    .filter(key => key.startsWith(`${h},`))
    .flatMap(records);
  const floor = mean(all, "no_intervention"),
    top = mean(all, "task_accuracy");
  if (floor === null || top === null) return null;
  const ends = [
    [floor, "no intervention"],
    [top, "task accuracy"]
  ];
  return floor > top ? ends.reverse() : ends;
}
const share01 = (x, ends) => (x - ends[0][0]) / Math.max(1e-3, ends[1][0] - ends[0][0]);

// Words for a cell.
const listed = words => words.filter(Boolean).join(", ");
function state(key) {
  const now = running(key) ? `training seed ${data.active[1]}` : "",
    broken = failed(key).map(([, why]) => why);
  if (now || broken.length) return listed([now, broken.length ? `failed: ${broken.join("; ")}` : ""]);
  return records(key).length ? "" : "not run yet";
}
function iiaWords(all) {
  if (!all.length) return "";
  const { low, high } = all[0];
  if (all.length > 1) return `IIA ${share(mean(all, "iia"))}, mean of ${all.length} seeds`;
  return `IIA ${share(all[0].iia)}${low === undefined ? "" : `, 95 % interval ${share(low)} to ${share(high)}`}`;
}
