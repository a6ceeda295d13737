// One interchange: inputs of base and source, both causal graphs, what the network says, and a table of pairs to choose from.
const words = name => name.replace(/_/g, " ");
const SIDES = ["base", "source"];

function clear(element, ...children) { element.replaceChildren(...children.filter(child => child)); }

// A number line with a handle for each input that is money; `edited(name, text)` is called while one is moved.
function numberLine(side, fields, edited) {
  const top = Math.ceil(fields[0].high / 100), band = make("div", { class: "band" }), handles = {}, cents = {};
  const track = make("div", { class: "track" }, band);
  for (let dollar = 0; dollar <= top; dollar++)
    track.append(make("span", { class: "tick", style: `left:${100 * dollar / top}%`, textContent: dollar === top ? (fields[0].high / 100).toFixed(2) : `${dollar}`, "aria-hidden": "true" }));
  const put = ({ name, low, high }, value) => {                       // a limit does not pass the other one
    if (name === "lower" && "upper" in cents) high = Math.min(high, cents.upper);
    if (name === "upper" && "lower" in cents) low = Math.max(low, cents.lower);
    edited(name, (Math.max(low, Math.min(high, Math.round(value))) / 100).toFixed(2));
  };
  for (const field of fields) {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -100, PageUp: 100 };
    handles[field.name] = make("div", {
      class: `handle ${field.name === "amount" ? "amount" : "limit"}`, role: "slider", tabindex: "0", "aria-label": `${words(field.name)} of the ${side}`,
      "aria-valuemin": field.low / 100, "aria-valuemax": field.high / 100, title: `${words(field.name)}: drag, or arrow keys (with Shift by ten)`,
      onkeydown: event => {
        const step = steps[event.key] * (event.shiftKey ? 10 : 1);
        if (track.disabled || !(step || event.key === "Home" || event.key === "End")) return;
        event.preventDefault(); event.stopPropagation();
        put(field, event.key === "Home" ? field.low : event.key === "End" ? field.high : cents[field.name] + step);
      },
    });
    track.append(handles[field.name]);
  }
  let held = null;
  const at = event => { const box = track.getBoundingClientRect(); return (event.clientX - box.left) / box.width * top * 100; };
  track.onpointerdown = event => {
    if (track.disabled || event.button) return;
    const far = field => Math.abs(at(event) - cents[field.name]) + (field.name === "amount" ? 0 : 1e-3);
    held = [...fields].filter(field => field.name in cents).sort((a, b) => far(a) - far(b))[0];
    if (!held) return;
    event.preventDefault();
    track.setPointerCapture(event.pointerId);
    handles[held.name].focus({ preventScroll: true });
    put(held, at(event));
  };
  track.onpointermove = event => { if (held) put(held, at(event)); };
  track.onpointerup = track.onpointercancel = () => { held = null; };
  track.show = (texts, disabled) => {
    track.disabled = disabled;
    track.classList.toggle("off", disabled);
    for (const { name, low, high } of fields) {
      const value = Math.round(100 * parseFloat((texts[name] ?? "").replace(",", "."))), fits = value >= low && value <= high;
      if (fits) cents[name] = value; else delete cents[name];
      handles[name].hidden = !fits;
      handles[name].style.left = `${value / top}%`;
      handles[name].setAttribute("aria-valuenow", value / 100);
      handles[name].setAttribute("aria-disabled", disabled);
      handles[name].tabIndex = disabled ? -1 : 0;
    }
    const from = "lower" in cents ? cents.lower : 0, to = "upper" in cents ? cents.upper : 100 * top;
    band.style.left = `${from / top}%`;
    band.style.width = `${Math.max(0, to - from) / top}%`;
  };
  return track;
}

// The fields of one side.
function form(side, fields, edited, draw) {
  const money = fields.filter(field => field.kind === "money"), inputs = {};
  const line = money.length ? numberLine(side, money, edited) : null;
  const typed = fields.map(field => {
    inputs[field.name] = make("input", { type: "text", inputmode: field.kind === "text" ? null : "decimal", "aria-label": `${words(field.name)} of the ${side}`, size: field.kind === "text" ? 16 : 6,
      oninput: event => edited(field.name, event.target.value, true), onkeydown: event => event.stopPropagation(), onblur: () => element.again() });
    return make("label", {}, make("span", { class: "soft", textContent: words(field.name) }), inputs[field.name]);
  });
  const again = make("button", { class: "button", type: "button", textContent: money.length ? `Draw ${side}` : "Draw another", onclick: draw });
  const element = make("fieldset", { class: "side" }, make("legend", { textContent: side === "base" ? "Base" : "Source" }), line, make("div", { class: "typed" }, ...typed, again));
  let shown = null;
  element.again = () => shown && element.show(...shown);
  element.show = (texts, disabled) => {
    shown = [texts, disabled];
    line?.show(texts, disabled);
    again.disabled = disabled;
    for (const { name, kind } of fields) {
      inputs[name].disabled = disabled || kind === "fixed";
      if (!inputs[name].matches(":focus") && inputs[name].value !== (texts[name] ?? "")) inputs[name].value = texts[name] ?? "";
    }
  };
  return element;
}

// Both graphs, the source above the base, and the swap as an arrow between them.
const HEAD = 26, BETWEEN = 62;
function path(points, dy) {                     // level at each point, bent from the first to the second, straight to the third, and so on
  let d = `M${points[0]},${points[1] + dy}`;
  for (let i = 2; i < points.length; i += 2) {
    const [x0, y0, x, y] = [points[i - 2], points[i - 1] + dy, points[i], points[i + 1] + dy];
    d += i % 4 === 2 ? `C${(x0 + x) / 2},${y0} ${(x0 + x) / 2},${y} ${x},${y}` : `L${x},${y}`;
  }
  return d;
}

function graphs(graph, now) {
  const { width, height, box } = graph, lower = HEAD + height + BETWEEN, reached = new Set(now.reached);
  const svg = make("svg", { viewBox: `0 0 ${width} ${lower + height + 14}`, class: "graphs", role: "img", style: `width:${Math.round(1.25 * width)}px`,
    "aria-label": `${words(now.variable)} goes from the source, where it is ${now.values[1][now.variable]}, to the base; the answer is then ${now.labels[2]}` });
  const say = (x, y, name, text, anchor = "middle") => make("text", { x, y, class: name, "text-anchor": anchor, textContent: text });
  const tip = (x, y, name) => make("polygon", { points: `${x},${y} ${x - 7},${y - 3.5} ${x - 7},${y + 3.5}`, class: name });
  const one = (dy, values, before, swapped) => {
    for (const [from, to, ...points] of graph.edges) {
      const kind = to === swapped ? "edge cut" : swapped && (from === swapped || reached.has(from)) ? "edge carries" : "edge";
      points[points.length - 2] -= 5;
      svg.append(make("path", { d: path(points, dy), class: kind }), tip(points[points.length - 2] + 6, points[points.length - 1] + dy, kind + " tip"));
    }
    for (const [name, x, y, w, given] of graph.nodes) {
      const kind = name === swapped ? "swapped" : given ? "given" : "computed";
      svg.append(make("rect", { x: x - w / 2, y: y + dy - box / 2, width: w, height: box, rx: 6, class: `box ${kind}${name === graph.output ? " output" : ""}` }),
        say(x, y + dy - 5, "name", words(name)), say(x, y + dy + 11, "value", values[name]));
      if (!swapped || (name !== swapped && !reached.has(name))) continue;
      const changed = values[name] !== before[name];
      svg.append(say(x, y + dy + box / 2 + 11, changed ? "was changed" : "was", changed ? `was ${before[name]}` : "as before"));
    }
  };
  one(HEAD, now.values[1]);
  one(lower, now.values[2], now.values[0], now.variable);
  const [, x, y, w] = graph.nodes.find(node => node[0] === now.variable), start = HEAD + y + box / 2, end = lower + y - box / 2;
  const blocked = graph.nodes.some(node => node[0] !== now.variable && Math.abs(node[1] - x) < (node[3] + w) / 2);
  const side = blocked ? Math.max(...graph.nodes.filter(node => Math.abs(node[1] - x) < 20).map(node => node[1] + node[3] / 2)) + 16 : x;
  const d = blocked ? `M${x + w / 2},${start - box / 2 + 8} C${side},${start - box / 2 + 8} ${side},${start - box / 2 + 8} ${side},${start + 14} L${side},${end - 14} C${side},${end + box / 2 - 8} ${side},${end + box / 2 - 8} ${x + w / 2 + 7},${end + box / 2 - 8}` : `M${x},${start} L${x},${end - 8}`;
  const to = blocked ? [x + w / 2 + 1, end + box / 2 - 8, `rotate(180 ${x + w / 2 + 1} ${end + box / 2 - 8})`] : [x, end - 1, `rotate(90 ${x} ${end - 1})`];
  const head = make("polygon", { points: `${to[0]},${to[1]} ${to[0] - 10},${to[1] - 5.5} ${to[0] - 10},${to[1] + 5.5}`, transform: to[2], class: "swap tip" });
  const moved = `${words(now.variable)} = ${now.values[1][now.variable]}`, fits = side + 8 + 6.2 * moved.length < width;
  svg.append(make("path", { d, class: "swap halo" }), make("path", { d, class: "swap" }), head, say(fits ? side + 8 : side - 8, lower - 36, "swap-name", moved, fits ? "start" : "end"),
    say(4, 16, "title", "source", "start"), say(4, lower - 12, "title", "base after the swap", "start"));
  return svg;
}

// What the causal model and the network say, and the verdict.
function answers(now) {
  const names = ["base", "source", "base after the swap"];
  const bars = says => make("div", { class: "bars" }, ...now.words.map((word, k) => make("div", { class: `bar${word === says.word ? " top" : ""}` },
    make("span", { class: "word", textContent: word }), make("span", { class: "rail" }, make("span", { class: "fill", style: `width:${100 * says.shares[k]}%` })),
    make("span", { class: "share", textContent: share(says.shares[k], 3) }))));
  const rows = now.says.map((says, k) => make("tr", { class: k === 2 ? "after" : "" }, make("th", { scope: "row", textContent: names[k] }), make("td", { textContent: now.labels[k] }),
    make("td", {}, make("span", { textContent: says.among ? says.word : JSON.stringify(says.word) }), says.among ? null : make("div", { class: "soft", textContent: "none of the answers" })), make("td", {}, bars(says))));
  return make("table", { class: "answers" }, make("thead", {}, make("tr", {}, make("td"), make("th", { scope: "col", textContent: "causal model" }), make("th", { scope: "col", textContent: "network" }),
    make("th", { scope: "col", textContent: "probability" }))), make("tbody", {}, ...rows));
}

function verdict(now) {
  const said = now.says[2].among ? now.says[2].word : `${JSON.stringify(now.says[2].word)}, none of the answers`;
  const should = now.changes ? `the swap should turn ${now.labels[0]} into ${now.labels[2]}` : `the swap should leave ${now.labels[2]}`;
  return [make("strong", { textContent: now.right ? "✓ Right" : "✗ Wrong" }),
    make("span", { textContent: now.right ? ` – ${should}, and the network says ${said}.` : ` – ${should}, but the network says ${said}.` })];
}

// The table of pairs; `open(index)` is called for the one that is chosen.
function pairTable(open) {
  const wrongFirst = make("input", { type: "checkbox", checked: true }), changed = make("input", { type: "checkbox" }), which = make("select", { "aria-label": "variable of the pairs" });
  const count = make("span", { class: "soft" }), body = make("tbody");
  const grid = make("table", { class: "pairs", role: "grid", "aria-label": "pairs of base and source" },
    make("thead", {}, make("tr", {}, ...["base", "source", "variable", "base's answer", "causal model", "network", ""].map(name => make("th", { scope: "col", textContent: name })))), body), box = make("div", { class: "scroll" }, grid);
  const element = make("div", {}, make("div", { class: "filters" }, make("label", {}, wrongFirst, " wrong ones first"), make("label", {}, changed, " only where the answer should change"), which, count), box);
  let drawn = "", told = null;
  const choose = row => { if (row && !row.hasAttribute("aria-disabled")) open(+row.dataset.index); };
  const fill = () => {
    const { rows, variables, details } = told;
    let order = [...rows.keys()].filter(k => (!changed.checked || rows[k][3] !== rows[k][4]) && (which.value === "" || +which.value === rows[k][2]));
    if (wrongFirst.checked) order.sort((a, b) => rows[a][6] - rows[b][6]);
    const right = rows.filter(row => row[6]).length, can = k => !data.still || (details && k in details);
    count.textContent = `${order.length} of ${rows.length} shown; of all, ${rows.length - right} wrong, IIA ${share(right / rows.length, 3)}` + (data.still ? "; in this saved page the first rows can be opened" : "");
    clear(body, ...order.map((k, place) => {
      const [base, source, variable, before, expected, said, good] = rows[k];
      return make("tr", { tabindex: place ? "-1" : "0", "data-index": k, class: good ? "good" : "bad", "aria-disabled": can(k) ? null : "true" },
        ...[base, source, words(variables[variable]), before, expected, said].map(text => make("td", { textContent: text })), make("td", { class: "mark", textContent: good ? "✓ right" : "✗ wrong" }));
    }));
  };
  body.onclick = event => choose(event.target.closest("tr"));
  body.onkeydown = event => {
    const row = event.target.closest("tr"), next = { ArrowDown: row.nextSibling, ArrowUp: row.previousSibling, Home: body.firstChild, End: body.lastChild }[event.key];
    if (next) { row.tabIndex = -1; next.tabIndex = 0; next.focus(); }
    if (event.key === "Enter" || event.key === " ") choose(row);
    if (next || /^(Enter| |Arrow.*|Home|End)$/.test(event.key)) { event.preventDefault(); event.stopPropagation(); }
  };
  wrongFirst.onchange = changed.onchange = which.onchange = fill;
  wrongFirst.checked = true;
  element.show = (table, variables, alignment, current) => {
    const key = `${alignment} ${table.rows.length} ${Object.keys(table.details ?? {}).length}`;
    if (key !== drawn) {
      drawn = key;
      told = { rows: table.rows, variables, details: table.details };
      clear(which, make("option", { value: "", textContent: "all variables" }), ...variables.map((name, k) => make("option", { value: k, textContent: words(name) })));
      which.hidden = variables.length < 2;
      grid.classList.toggle("single", variables.length < 2);
      fill();
    }
    for (const row of body.children) row.setAttribute("aria-selected", +row.dataset.index === current);
  };
  return element;
}

function render({ model, el }) {
  el.classList.add("das", "explorer");
  let mine = null, waiting = null, tabled = null, timer = 0, slow = 0, seen = null, formed = "", pictured = null, chosen = null;
  const choice = make("select", { "aria-label": "alignment" }), variable = make("select", { "aria-label": "variable that is swapped" }), status = make("span", { class: "soft status", role: "status" });
  const swap = make("label", {}, make("span", { class: "soft", textContent: "take from the source" }), variable);
  const head = make("div", { class: "head" }, make("label", {}, make("span", { class: "soft", textContent: "alignment" }), choice), swap, status);
  const sides = make("div", { class: "sides" }), problem = make("div", { class: "problem", role: "alert" }), picture = make("div", { class: "picture" });
  const says = make("div", { class: "says" }), ruling = make("div", { class: "ruling", role: "status" }), texts = make("div", { class: "texts" });
  const prompts = make("details", {}, make("summary", { textContent: "Both prompts" }), texts), result = make("div", { class: "result" }, picture, make("div", { class: "beside" }, ruling, says, prompts));
  const waitingForPairs = make("p", { class: "soft" }), table = pairTable(index => data.still ? (chosen = index, redraw()) : ask({ pair: index }));
  const pairs = make("details", { class: "more" }, make("summary", { textContent: "Pairs to choose from" }), waitingForPairs, table);
  const empty = make("p", { class: "soft", textContent: "No alignment yet." });
  el.append(empty, head, sides, problem, result, pairs);

  function ask(more = {}) {                         // what the fields hold, or a pair, or a side to draw
    clearTimeout(timer);
    timer = 0;
    waiting = `${Date.now()} ${Math.random()}`;
    const typed = more.pair !== undefined ? {} : { base: { ...mine.base }, source: { ...mine.source } };
    write(model, "asked", { number: waiting, alignment: +choice.value, variable: +(variable.value || 0), ...typed, ...more });
    clearTimeout(slow);
    slow = setTimeout(() => { status.textContent = waiting === null ? "" : "computing…"; }, 150);
  }
  function edited(side) {
    return (name, text, typing = false) => {
      mine[side][name] = text;
      sides[side].show(mine[side], false);
      if (typing) { clearTimeout(timer); timer = setTimeout(ask, 300); }      // half a number is no question
      else timer ||= setTimeout(ask, 80);                                     // one question for all that moves meanwhile
    };
  }
  choice.onchange = () => ask({ variable: 0 });
  variable.onchange = () => ask();
  pairs.ontoggle = redraw;

  return watch(model, [], () => {
    const there = data.now?.says?.length === 3 && data.graph?.edges && data.fields && data.prompts?.length === 2;
    empty.hidden = there;
    for (const part of [head, sides, result, pairs]) part.hidden = !there;
    const wrong = data.problem && (waiting === null || data.problem.number === waiting) ? data.problem : null;
    problem.textContent = wrong ? wrong.text : "";
    problem.hidden = !wrong;
    if (!there) { tabled = null; return; }
    const still = !!data.still, kept = data.tables?.[data.now.alignment], now = still && chosen !== null ? { ...data.now, ...kept.details[chosen], pair: chosen } : data.now;
    const { choices } = data, variables = choices[now.alignment].variables;

    const form_key = JSON.stringify(data.fields);
    if (form_key !== formed) {
      formed = form_key;
      mine = seen = null;
      for (const side of SIDES) sides[side] = form(side, data.fields, edited(side), () => ask({ draw: side }));
      clear(sides, ...SIDES.map(side => sides[side]));
    }
    if (now !== seen && (!mine || (!timer && (waiting === null || now.number === waiting)))) {        // not over what is being changed here
      seen = now;
      mine = { base: { ...now.inputs[0] }, source: { ...now.inputs[1] } };
      if (choice.options.length !== choices.length) clear(choice, ...choices.map((c, k) => make("option", { value: k, textContent: c.name })));
      choice.value = now.alignment;
      clear(variable, ...variables.map((name, k) => make("option", { value: k, textContent: words(name) })));
      variable.value = variables.indexOf(now.variable);
    }
    if (waiting !== null && (now.number === waiting || data.problem?.number === waiting)) { waiting = null; clearTimeout(slow); status.textContent = ""; }
    if (still) status.textContent = "A saved page: with a kernel, inputs can be changed.";
    result.classList.toggle("stale", !!wrong);
    choice.disabled = variable.disabled = still;
    swap.hidden = variables.length < 2;
    for (const side of SIDES) sides[side].show(mine[side], still);

    if (now !== pictured) {
      pictured = now;
      clear(picture, graphs(data.graph, now));
      clear(says, answers(now));
      clear(ruling, ...verdict(now));
      ruling.classList.toggle("good", now.right);
      ruling.classList.toggle("bad", !now.right);
      clear(texts, ...SIDES.map((side, k) => make("div", {}, make("div", { class: "soft", textContent: side }), make("pre", { textContent: (now.prompts ?? data.prompts)[k] }))));
    }
    if (!still && pairs.open && !kept && tabled !== now.alignment) model.send({ ask: "pairs", alignment: tabled = now.alignment });
    waitingForPairs.textContent = kept?.ready ? "" : still ? "The pairs were not computed before this page was saved." : "Pairs are being computed…";
    waitingForPairs.hidden = !!kept?.ready;
    table.hidden = !kept?.ready;
    if (kept?.ready && (pairs.open || still)) table.show(kept, variables, now.alignment, now.pair);
  });
}

export default { initialize, render };
