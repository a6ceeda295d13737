// Weights of the network's own dimensions in a subspace, and the mask over the directions of the rotated space.
const words = name => name.replace(/_/g, " ");
const HEIGHT = 92,
  TALL = 74,
  TOP = 18; // of a plot, of its upper edge to the axis, and of the words in it

// A plot over `n` places that tells what is under the pointer, or under the arrow keys: `told(index)` is a line of
// text.
function plot(label, n, told, draw) {
  const svg = make("svg", { class: "plot", role: "img", tabindex: "0", "aria-label": label }),
    said = make("div", { class: "soft said", "aria-live": "polite" });
  let at = null,
    wide = 0;
  const mark = make("line", { class: "mark", y1: 0, y2: TALL });
  const move = index => {
    at = index === null ? null : Math.max(0, Math.min(n - 1, index));
    mark.setAttribute("visibility", at === null ? "hidden" : "visible");
    if (at !== null) for (const end of ["x1", "x2"]) mark.setAttribute(end, ((at + 0.5) / n) * wide);
    said.textContent = at === null ? "" : told(at);
  };
  svg.onpointermove = event => {
    const box = svg.getBoundingClientRect();
    move(Math.floor(((event.clientX - box.left) / box.width) * n));
  };
  svg.onpointerleave = svg.onblur = () => move(null);
  svg.onkeydown = event => {
    const to = {
      ArrowRight: (at ?? -1) + 1,
      ArrowLeft: (at ?? 1) - 1,
      PageDown: (at ?? 0) + 10,
      PageUp: (at ?? 0) - 10,
      Home: 0,
      End: n - 1
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(to);
  };
  const element = make("div", { class: "plotted" }, svg, said);
  element.fit = width => {
    if (width === wide || width < 50) return;
    wide = width;
    svg.setAttribute("viewBox", `0 0 ${wide} ${HEIGHT}`);
    svg.replaceChildren(make("line", { class: "axis", x1: 0, x2: wide, y1: TALL, y2: TALL }), ...draw(wide), mark);
    move(at);
  };
  return element;
}

const axisText = (x, text, anchor = "middle") =>
  make("text", { x, y: TALL + 14, "text-anchor": anchor, class: "tick", textContent: text });
function ticks(n, wide, first) {
  // `first`: what the first place is called, 0 or 1
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000].find(s => n / s <= Math.max(2, wide / 60)),
    places = [];
  for (let k = step; k <= n - step / 3; k += step) places.push(axisText(((k - first + 0.5) / n) * wide, k));
  return places;
}

// Bars of one variable; several dimensions share a bar where there is no room, and the largest of them is its height.
function weights(variable, sorted, most) {
  const order = [...variable.weights.keys()];
  if (sorted) order.sort((a, b) => variable.weights[b] - variable.weights[a] || a - b);
  const n = order.length,
    told = k =>
      `dimension ${order[k]}: weight ${share(variable.weights[order[k]], 3)}` +
      (sorted ? `, number ${k + 1} by weight` : "");
  return plot(`weight of ${n} dimensions for ${words(variable.name)}`, n, told, wide => {
    const each = Math.max(1, Math.ceil((4 * n) / wide)),
      room = wide / n;
    const bars = [
      make("line", { class: "axis faint", x1: 0, x2: wide, y1: TOP, y2: TOP }),
      make("text", {
        class: "tick",
        x: 0,
        y: TOP - 5,
        textContent: share(most) + (each > 1 ? `; a bar is the largest of ${each} dimensions` : "")
      })
    ];
    for (let k = 0; k < n; k += each) {
      const part = order.slice(k, k + each),
        high = ((TALL - TOP) * Math.max(...part.map(d => variable.weights[d]))) / most;
      bars.push(
        make("rect", {
          x: k * room,
          width: Math.max(0.8, part.length * room - Math.min(1, room / 4)),
          y: TALL - high,
          height: high,
          fill: variable.colour,
          opacity: sorted && k + 1 > variable.dimensions ? 0.45 : 1
        })
      );
    }
    if (!sorted || !variable.rank) return [...bars, ...ticks(n, wide, sorted ? 1 : 0)];
    const x = variable.dimensions * room,
      right = x < wide / 2;
    return [
      ...bars,
      make("line", { class: "ninety", x1: x, x2: x, y1: 2, y2: TALL }),
      make("text", {
        class: "label",
        x: x + (right ? 6 : -6),
        y: 11,
        "text-anchor": right ? "start" : "end",
        textContent: `90 % of the weight in ${variable.dimensions} dimensions; in a random subspace, ${variable.random}`
      }),
      ...ticks(n, wide, 1)
    ];
  });
}

function masks() {
  const { directions, rotated } = data,
    variables = Object.values(data.variables),
    kind = rotated ? "direction" : "dimension";
  const swaps = (v, k) => v.hard.some(([a, b]) => a <= k && k < b);
  const told = k => {
    const each = variables.map(
      v => `${words(v.name)} ${swaps(v, k) ? "swapped" : "left"} (soft mask ${share(v.soft[k], 3)})`
    );
    return `${kind} ${k}: ${each.join(", ")}`;
  };
  return plot(
    `mask over ${directions} ${kind}s: ` + variables.map(v => `${words(v.name)} swaps ${v.rank}`).join(", "),
    directions,
    told,
    wide => {
      const room = wide / directions,
        tall = TALL - TOP,
        drawn = [];
      for (const v of variables) {
        for (const [a, b] of v.hard)
          drawn.push(
            make("rect", { x: a * room, width: (b - a) * room, y: TOP, height: tall, fill: v.colour, opacity: 0.28 })
          );
        drawn.push(
          make("polyline", {
            points: v.soft.map((m, k) => `${((k + 0.5) * room).toFixed(1)},${(TALL - tall * m).toFixed(1)}`).join(" "),
            fill: "none",
            stroke: v.colour,
            "stroke-width": 1.8
          })
        );
      }
      let taken = -Infinity;
      for (const v of variables) {
        if (v.edge === null) continue;
        const x = v.edge * room,
          text = `boundary ${v.edge.toFixed(1)}`,
          half = 3.2 * text.length,
          place = Math.max(half, Math.min(wide - half, Math.max(x, taken + 2 * half + 6)));
        taken = place;
        drawn.push(
          make("line", {
            x1: x,
            x2: x,
            y1: TOP - 4,
            y2: TALL,
            stroke: v.colour,
            "stroke-dasharray": "4 3",
            "stroke-width": 1.4
          }),
          make("text", { class: "label", x: place, y: 10, "text-anchor": "middle", textContent: text })
        );
      }
      return [...drawn, ...ticks(directions, wide, 0)];
    }
  );
}

function render({ model, el }) {
  el.classList.add("das", "rotation");
  const title = make("strong", { class: "title" }),
    body = make("div"),
    empty = make("p", { class: "soft", textContent: "No alignment yet." });
  let sorted = true,
    drawn = null,
    plots = [];
  const choices = [
    ["by weight", true],
    ["in the network's order", false]
  ].map(([text, value]) =>
    make("button", {
      class: "button",
      type: "button",
      textContent: text,
      onclick: () => {
        sorted = value;
        drawn = null;
        redraw();
      }
    })
  );
  const order = make("span", { class: "order", role: "group", "aria-label": "order of the dimensions" }, ...choices);
  el.append(empty, title, body);
  const fit = () => plots.forEach(p => p.fit(Math.round(p.clientWidth)));
  const watcher = new ResizeObserver(fit);
  watcher.observe(body);

  const end = watch(model, [], () => {
    const none = data.ready === undefined || data.ready === null;
    empty.hidden = !none;
    title.hidden = body.hidden = none;
    if (!data.ready || drawn === data.variables) return;
    drawn = data.variables;
    title.textContent = data.title;
    choices.forEach((button, k) => button.setAttribute("aria-pressed", sorted === !k));
    const name = v =>
      make(
        "div",
        { class: "name" },
        make("span", { class: "patch", style: `background:${v.colour}` }),
        `${words(v.name)}, rank ${v.rank} of ${data.directions}`
      );
    const variables = Object.values(drawn),
      most = Math.max(1e-3, ...variables.flatMap(v => v.weights)),
      bars = variables.map(v => weights(v, sorted, most)),
      mask = masks();
    plots = [...bars, mask];
    body.replaceChildren(
      make(
        "div",
        { class: "row" },
        make("span", {
          class: "soft",
          textContent: `Weight of each of the network's ${data.width} dimensions in what is swapped`
        }),
        order
      ),
      ...variables.flatMap((v, k) => [name(v), bars[k]]),
      make(
        "div",
        { class: "row soft" },
        data.rotated
          ? `The rotated space: lines are the soft mask at temperature ${data.temperature}, ` +
              "shaded is what the hard mask swaps"
          : "The mask: lines are soft, shaded is what the hard mask swaps"
      ),
      mask
    );
    fit();
  });
  return () => {
    watcher.disconnect();
    end();
  };
}

export default { initialize, render };
