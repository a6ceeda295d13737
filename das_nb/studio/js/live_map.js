// An alignment map, the report and the training curves of the cell that was chosen.
// data.cells and data.curves: "hypothesis,layer,position" (places on the axes) -> seed -> figures of a report, or points of a curve.
const BASELINES = [["no_intervention", "no intervention"], ["whole_swap", "whole swap"], ["random_rotation", "random rotation"], ["majority", "majority"], ["task_accuracy", "task accuracy"]];
const SERIES = ["step", "loss", "iia", "hard", "soft", "boundary", "temperature"];      // of a point
const words = name => String(name).replaceAll("_", " ");
const mean = (records, name) => { const xs = records.map(r => r[name]).filter(x => x !== null && x !== undefined); return xs.length ? xs.reduce((a, b) => a + b) / xs.length : null; };
const short = x => (x === null || x === undefined ? "–" : String(Number(x.toPrecision(3))));

// Build the children of an element anew only if what they show has changed: what has the focus, and what is hovered, stays.
function part(element, key, build) {
  if (element.key === (key = JSON.stringify(key))) return;
  element.key = key;
  element.replaceChildren(...build().filter(Boolean));
}

// ---- what the data says ----
const records = key => Object.values(data.cells?.[key] || {});
const failed = key => Object.entries(data.failed?.[key] || {});
const running = key => data.active?.[0] === key;
const axis = name => data[name] || [];
const where = j => { const p = axis("positions")[j], token = axis("tokens")[j]; return `${typeof p === "number" ? minus(p) : p}${token ? ` “${shown(token)}”` : ""}`; };
const bare = token => shown(token.replace(/^ (?=.)/s, ""));        // on the axis, where room is short

function scale(h) {         // ends of the colours: of a hypothesis; both baselines are means over its cells
  const all = Object.keys(data.cells || {}).filter(key => key.startsWith(`${h},`)).flatMap(records);
  const floor = mean(all, "no_intervention"), top = mean(all, "task_accuracy");
  if (floor === null || top === null) return null;
  const ends = [[floor, "no intervention"], [top, "task accuracy"]];
  return floor > top ? ends.reverse() : ends;
}
const share01 = (x, ends) => (x - ends[0][0]) / Math.max(1e-3, ends[1][0] - ends[0][0]);

// ---- curves ----
const WIDE = 300, HIGH = 132, LEFT = 36, RIGHT = 8, TOP = 8, BOTTOM = 18;

function ticks(low, high, log) {
  if (log) {
    const all = []; for (let k = Math.ceil(Math.log10(low) - 1e-9); k <= Math.log10(high) + 1e-9; k++) all.push(10 ** k);
    return all.length > 1 ? all : [low, high];
  }
  const raw = (high - low) / 4, unit = 10 ** Math.floor(Math.log10(raw)), step = [1, 2, 5, 10].find(s => s * unit >= raw) * unit;
  const all = []; for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) all.push(k * step);
  return all;
}

function plot(title, lines, { log = false, low = null, high = null, marks = [] }) {
  lines = lines.map(line => ({ ...line, points: line.points.filter(([, y]) => y !== null && y !== undefined && (!log || y > 0)) })).filter(line => line.points.length);
  const ys = [...lines.flatMap(line => line.points.map(p => p[1])), ...marks.map(m => m[0])], last = Math.max(1, ...lines.flatMap(line => line.points.map(p => p[0])));
  if (!lines.length) return null;
  low = Math.min(low ?? Infinity, ...ys); high = Math.max(high ?? -Infinity, ...ys);
  if (log) low = Math.min(low, high / 10);
  else if (high - low < 1e-9) high = low + (Math.abs(low) || 1);
  const to = log ? Math.log : y => y, x = s => LEFT + s / last * (WIDE - LEFT - RIGHT), y = v => TOP + (to(high) - to(v)) / (to(high) - to(low)) * (HIGH - TOP - BOTTOM);
  const steps = ticks(0, last, false).filter(s => Number.isInteger(s) && s <= last);
  const picture = make("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, role: "img", "aria-label": `${title}: ${lines.map(l => `${l.name} ${short(l.points.at(-1)[1])}`).join(", ")} at step ${last}` },
    ...ticks(low, high, log).flatMap(v => [make("line", { class: "rule", x1: LEFT, x2: WIDE - RIGHT, y1: y(v), y2: y(v) }), make("text", { x: LEFT - 5, y: y(v) + 3, "text-anchor": "end", textContent: short(v) })]),
    make("text", { x: LEFT - 5, y: HIGH - 5, "text-anchor": "end", textContent: "step" }),
    ...steps.map(s => make("text", { x: x(s), y: HIGH - 5, "text-anchor": s === 0 ? "start" : x(s) > WIDE - RIGHT - 8 ? "end" : "middle", textContent: s })),
    ...marks.flatMap(([v, name]) => [make("line", { class: "mark", x1: LEFT, x2: WIDE - RIGHT, y1: y(v), y2: y(v) }), make("text", { class: "marked", x: LEFT + 3, y: y(v) + (y(v) < TOP + 12 ? 10 : -3), textContent: name })]),
    ...lines.flatMap(line => line.points.length > 1 ? [make("polyline", { class: `curve ${line.look}`, points: line.points.map(([s, v]) => `${x(s).toFixed(1)},${y(v).toFixed(1)}`).join(" ") })] : []),
    ...lines.map(line => make("circle", { class: `end ${line.look}`, cx: x(line.points.at(-1)[0]), cy: y(line.points.at(-1)[1]), r: 2.5 })));
  return make("figure", {}, make("figcaption", {}, make("b", { textContent: title }),
    ...lines.map(l => make("span", { class: `key ${l.look}` }, make("i"), `${l.name} `, make("b", { class: "number", textContent: short(l.points.at(-1)[1]) })))), picture);
}

function plots(points, ends, names) {
  const at = Object.fromEntries(SERIES.map((name, k) => [name, k])), line = (name, look, of) => ({ name, look, points: points.map(p => [p[0], of(p)]) });
  const n = Math.max(0, ...points.map(p => p[at.boundary].length));
  return [
    plot("loss", [line("batch", "one", p => p[at.loss])], { low: 0 }),
    plot("IIA", [line("batch", "faint", p => p[at.iia]), line("soft", "one", p => p[at.soft]), line("hard", "two", p => p[at.hard])], { high: 1, marks: ends || [] }),
    plot("boundary, directions", Array.from({ length: n }, (_, k) => line(n > 1 ? words(names[k] ?? k + 1) : "width", ["one", "two", "three"][k % 3], p => p[at.boundary][k])), { low: 0 }),
    plot("temperature", [line("directions", "one", p => p[at.temperature])], { log: true })].filter(Boolean);
}

// ---- the widget ----
function render({ model, el }) {
  const id = `das${Math.random().toString(36).slice(2)}`;
  el.classList.add("das", "live-map");
  const tabs = make("div", { class: "tabs", role: "tablist", "aria-label": "Hypotheses" }), grid = make("div", { class: "grid", role: "grid" }), legend = make("div", { class: "legend soft" });
  const map = make("div", { class: "map", role: "tabpanel", id }, make("div", { class: "scroll" }, grid), legend);
  const head = make("div", { class: "head" }), table = make("div", { class: "scroll" }), seeds = make("div", { class: "seeds", role: "group", "aria-label": "Seed of the curves" }), curves = make("div", { class: "curves" });
  const panel = make("section", { class: "panel", "aria-label": "The chosen cell" }, head, table, seeds, curves), said = make("div", { class: "seen-not", role: "status" });
  el.append(tabs, make("div", { class: "both" }, map, panel), said);
  const note = tip(el);
  let hovered = null, seed = null, focus = [0, 0];

  const names = () => axis("hypotheses"), keyOf = (l, p) => `${tab()},${l},${p}`;
  function tab() {                    // until one is chosen, that which is being trained
    const chosen = names().indexOf(model.get("tab"));
    return chosen >= 0 ? chosen : Number((data.active?.[0] ?? "0").split(",")[0]);
  }
  function look() {                   // the cell of the panel: the chosen one, until then the running one
    const chosen = model.get("selected");
    if (chosen.length) return keyOf(...chosen);
    return data.active && data.active[0].startsWith(`${tab()},`) ? data.active[0] : null;
  }
  function pick(l, p) {
    focus = [l, p]; seed = null;
    model.set("tab", names()[tab()]); model.set("selected", [l, p]); model.save_changes();
    said.textContent = describe(l, p);
  }
  function open(h) { seed = null; model.set("tab", names()[h]); model.save_changes(); tabs.children[h]?.focus(); }

  // words for a cell
  function state(key) {
    const done = records(key).length, broken = failed(key);
    const now = running(key) ? `training seed ${data.active[1]}` : "";
    return [now, broken.length ? `failed: ${broken.map(([, why]) => why).join("; ")}` : "", !done && !now && !broken.length ? "not run yet" : ""].filter(Boolean).join(", ");
  }
  function describe(l, p) {
    const key = keyOf(l, p), all = records(key), iia = mean(all, "iia");
    return [`layer ${axis("layers")[l]}, position ${where(p)}`, iia === null ? "" : `IIA ${share(iia)}${all.length > 1 ? `, mean of ${all.length} seeds` : all[0].low === undefined ? "" : `, 95 % interval ${share(all[0].low)} to ${share(all[0].high)}`}`, state(key)].filter(Boolean).join(", ");
  }
  const row = (name, value) => make("tr", {}, make("th", { scope: "row", textContent: name }), make("td", { class: "number", textContent: value }));
  const iiaOf = r => `${share(r.iia)}${r.low === null || r.low === undefined ? "" : `  (95 % ${share(r.low)} to ${share(r.high)})`}`;
  const rankOf = (all, r = mean(all, "rank"), w = all[0].width) => `${short(r)}${w ? ` of ${w}` : ""}`;
  function hint(l, p) {
    const key = keyOf(l, p), all = records(key), one = Object.entries(data.cells?.[key] || {}), said = state(key);
    note.show(grid.querySelector(`[data-at="${l},${p}"]`), make("b", { textContent: `layer ${axis("layers")[l]}, ${where(p)}` }), said ? make("div", { textContent: said }) : null, all.length ? make("table", {},
      ...(one.length > 1 ? [row("IIA, mean", share(mean(all, "iia"))), ...one.map(([s, r]) => row(`IIA, seed ${s}`, iiaOf(r)))] : [row("IIA", iiaOf(all[0]))]), row("rank", rankOf(all)),
      ...BASELINES.map(([name, called]) => row(called, share(mean(all, name))))) : null);
  }

  // the map
  function drawTabs(h) {
    tabs.hidden = !names().length;
    part(tabs, names(), () => names().map((name, k) => make("button", { type: "button", role: "tab", "aria-controls": id, onclick: () => open(k), onkeydown: event => {
      const to = { ArrowRight: k + 1, ArrowLeft: k - 1, Home: 0, End: names().length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault(); event.stopPropagation(); open((to + names().length) % names().length);
    } }, make("span", { textContent: words(name) }), make("i", { class: "dot" }))));
    [...tabs.children].forEach((button, k) => {
      button.setAttribute("aria-selected", k === h); button.tabIndex = k === h ? 0 : -1;
      button.classList.toggle("busy", Boolean(data.active?.[0].startsWith(`${k},`)));
    });
  }
  function label(j, upright) {
    const p = axis("positions")[j], token = axis("tokens")[j], index = typeof p === "number", text = token ? bare(token) : "";
    const [first, second] = index ? (text ? [text, minus(p)] : [minus(p), ""]) : [p, text];
    return make("div", { class: `column${upright ? " upright" : ""}`, role: "columnheader", title: `position ${where(j)}` }, make("span", { class: index && text ? "code" : "", textContent: first }), second ? make("small", { class: index ? "" : "code", textContent: second }) : null);
  }
  function build() {
    const layers = axis("layers"), positions = axis("positions"), wide = positions.length > 7 ? 42 : 72;
    const upright = positions.some((p, j) => Math.max(String(typeof p === "number" ? "" : p).length, (axis("tokens")[j] ? bare(axis("tokens")[j]) : "").length) * 6.4 > wide);
    grid.style.gridTemplateColumns = `auto repeat(${positions.length}, ${wide}px)`;
    grid.classList.toggle("low", layers.length > 12);
    focus = [Math.min(focus[0], layers.length - 1), Math.min(focus[1], positions.length - 1)];
    const rows = layers.map((layer, l) => make("div", { role: "row" }, make("div", { class: "layer", role: "rowheader", textContent: layer, "aria-label": `layer ${layer}` }),
      ...positions.map((_, p) => make("div", { class: "cell", role: "gridcell", "data-at": `${l},${p}`, onclick: () => pick(l, p), onkeydown: event => key(event, l, p),
        onmouseenter: () => { hovered = [l, p]; hint(l, p); }, onmouseleave: away, onfocus: () => { hovered = [l, p]; hint(l, p); }, onblur: away })))).reverse();
    return [...rows, make("div", { role: "row" }, make("div", { class: "layer", "aria-hidden": "true", textContent: "layer" }), ...positions.map((_, j) => label(j, upright)))];
  }
  function away() { hovered = null; note.hide(); }
  function key(event, l, p) {
    const last = [axis("layers").length - 1, axis("positions").length - 1];
    const to = { ArrowUp: [l + 1, p], ArrowDown: [l - 1, p], ArrowLeft: [l, p - 1], ArrowRight: [l, p + 1], Home: [l, 0], End: [l, last[1]], Enter: [l, p], " ": [l, p] }[event.key];
    if (event.key === "Escape") away();
    if (!to) return;
    event.preventDefault(); event.stopPropagation();      // a notebook has keys of its own
    pick(Math.max(0, Math.min(last[0], to[0])), Math.max(0, Math.min(last[1], to[1])));
    grid.querySelector(`[data-at="${focus}"]`).focus();
  }
  function fill(h, ends) {
    const chosen = model.get("selected").join();
    if (chosen) focus = model.get("selected");
    grid.setAttribute("aria-label", `IIA of ${words(names()[h] ?? "")} by layer and position`);
    for (const cell of grid.querySelectorAll(".cell")) {
      const at = cell.dataset.at, key = `${h},${at}`, all = records(key), iia = mean(all, "iia"), broken = failed(key).length > 0;
      const look = JSON.stringify([iia, all.length, ends, running(key), broken, at === chosen, at === focus.join(), h]);
      if (cell.look === look) continue;
      cell.look = look;
      const coloured = iia !== null && ends;
      cell.style.cssText = coloured ? shade(share01(iia, ends)) : "";
      cell.textContent = iia !== null ? share(iia) : broken ? "!" : "";
      cell.className = `cell${coloured ? " shade" : ""}${iia === null ? " empty" : ""}${broken ? " broken" : ""}${running(key) ? " running" : ""}`;
      cell.setAttribute("aria-selected", at === chosen); cell.setAttribute("aria-label", describe(...at.split(",").map(Number)));
      cell.tabIndex = at === focus.join() ? 0 : -1;
    }
  }
  function drawLegend(ends) {
    const seedsThere = new Set(Object.values(data.cells || {}).flatMap(Object.keys)).size;
    part(legend, [ends, seedsThere, names().length], () => !names().length ? [make("span", { textContent: "No map yet." })] : [
      ...(ends ? [make("span", { textContent: seedsThere > 1 ? `IIA, mean of ${seedsThere} seeds:` : "IIA:" }), make("span", { class: "number", textContent: `${share(ends[0][0])} ${ends[0][1]}` }), make("i", { class: "bar shade", style: shades() }), make("span", { class: "number", textContent: `${share(ends[1][0])} ${ends[1][1]}` })] : []),
      make("span", {}, make("i", { class: "swatch empty" }), "not run")]);
  }

  // the panel
  function report(key, all) {
    const each = Object.entries(all), rs = Object.values(all);
    if (!each.length) return [];
    const columns = each.length > 1 ? [["mean", r => mean(rs, r)], ...each.map(([s, r]) => [`seed ${s}`, name => r[name]])] : [["", name => rs[0][name]]];
    const line = (called, name, write = x => share(x, 3)) => (rs.every(r => r[name] === undefined || r[name] === null) ? null : make("tr", {}, make("th", { scope: "row", textContent: called }), ...columns.map(([, of]) => make("td", { class: "number", textContent: write(of(name)) }))));
    const variables = Object.keys(rs[0].by_variable || {}), apart = v => make("tr", { class: "less" }, make("th", { scope: "row", textContent: words(v) }), ...(each.length > 1 ? [make("td", { class: "number", textContent: share(mean(rs.map(r => r.by_variable || {}), v), 3) })] : []), ...rs.map(r => make("td", { class: "number", textContent: share(r.by_variable?.[v], 3) })));
    const width = rs[0].width;
    return [make("table", {}, each.length > 1 ? make("tr", {}, make("th", { textContent: "" }), ...columns.map(([name]) => make("th", { scope: "col", textContent: name }))) : null,
      line("IIA", "iia"), ...(variables.length > 1 ? variables.map(apart) : []),
      rs.some(r => r.low !== undefined) ? make("tr", { class: "less" }, make("th", { scope: "row", textContent: "95 % interval" }), ...(each.length > 1 ? [make("td")] : []), ...rs.map(r => make("td", { class: "number", textContent: `${share(r.low)} to ${share(r.high)}` }))) : null,
      line("IIA, soft mask", "iia_soft"), line(width ? `rank, of ${width}` : "rank", "rank", short), ...BASELINES.map(([name, called]) => line(called, name)), line("pairs", "n", short), line("seconds", "seconds", short))];
  }
  function drawPanel(ends) {
    const key = look(), there = key && data.curves?.[key] || {}, all = key && data.cells?.[key] || {};
    const [h, l, p] = key ? key.split(",").map(Number) : [], picked = model.get("selected").length > 0;
    part(head, [key, key && state(key), picked, axis("layers"), names().length], () => key ? [make("h4", { textContent: `Layer ${axis("layers")[l]}, ${where(p)}` }), make("div", { class: "soft", textContent: [words(names()[h]), state(key), picked ? "" : "select a cell to stay with it"].filter(Boolean).join(" · ") })]
      : [make("div", { class: "soft", textContent: names().length ? "Select a cell for its report and its training curves." : "" })]);
    part(table, [key, all], () => report(key, all));
    const known = Object.keys(there), current = known.includes(seed) ? seed : key && running(key) && known.includes(data.active[1]) ? data.active[1] : known[0];
    part(seeds, known, () => known.length < 2 ? [] : ["curves of", ...known.map(s => make("button", { type: "button", class: "button", "data-seed": s, textContent: `seed ${s}`, onclick: () => { seed = s; redraw(); } }))]);
    for (const button of seeds.querySelectorAll("button")) button.setAttribute("aria-pressed", button.dataset.seed === current);
    const points = there[current] || [], first = Object.keys(data.cells || {}).find(k => key && k.startsWith(`${h},`));
    const variables = Object.keys(records(first)[0]?.by_variable || {});
    part(curves, [key, current, points.length, points.at(-1), ends], () => points.length ? plots(points, ends, variables) : Object.keys(all).length && picked ? [make("div", { class: "soft", textContent: data.files && !data.still ? "" : "Its training curves are not kept here." })] : []);
  }

  return watch(model, ["tab", "selected"], () => {
    const h = tab(), ends = scale(h);
    drawTabs(h);
    part(grid, [axis("layers"), axis("positions"), axis("tokens")], build);
    fill(h, ends); drawLegend(ends); drawPanel(ends);
    if (hovered && grid.querySelector(`[data-at="${hovered}"]`)) hint(...hovered); else note.hide();
  });
}

export default { initialize, render };
