const SERIES = ["step", "loss", "iia", "hard", "soft", "boundary", "temperature"]; // of a point
const WIDE = 300,
  HIGH = 132,
  LEFT = 36,
  RIGHT = 8,
  TOP = 8,
  BOTTOM = 18;

function ticks(low, high, log) {
  if (log) {
    const all = [];
    for (let k = Math.ceil(Math.log10(low) - 1e-9); k <= Math.log10(high) + 1e-9; k++) all.push(10 ** k);
    return all.length > 1 ? all : [low, high];
  }
  const raw = (high - low) / 4,
    unit = 10 ** Math.floor(Math.log10(raw)),
    step = [1, 2, 5, 10].find(s => s * unit >= raw) * unit;
  const all = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) all.push(k * step);
  return all;
}

function plot(title, lines, { log = false, low = null, high = null, marks = [] }) {
  lines = lines
    .map(line => ({ ...line, points: line.points.filter(([, y]) => y !== null && y !== undefined && (!log || y > 0)) }))
    .filter(line => line.points.length);
  const ys = [...lines.flatMap(line => line.points.map(p => p[1])), ...marks.map(m => m[0])],
    last = Math.max(1, ...lines.flatMap(line => line.points.map(p => p[0])));
  if (!lines.length) return null;
  low = Math.min(low ?? Infinity, ...ys);
  high = Math.max(high ?? -Infinity, ...ys);
  if (log) low = Math.min(low, high / 10);
  else if (high - low < 1e-9) high = low + (Math.abs(low) || 1);
  const to = log ? Math.log : y => y,
    x = s => LEFT + (s / last) * (WIDE - LEFT - RIGHT),
    y = v => TOP + ((to(high) - to(v)) / (to(high) - to(low))) * (HIGH - TOP - BOTTOM);
  const steps = ticks(0, last, false).filter(s => Number.isInteger(s) && s <= last);
  const picture = make(
    "svg",
    {
      viewBox: `0 0 ${WIDE} ${HIGH}`,
      role: "img",
      "aria-label": `${title}: ${lines.map(l => `${l.name} ${short(l.points.at(-1)[1])}`).join(", ")} at step ${last}`
    },
    ...ticks(low, high, log).flatMap(v => [
      make("line", { class: "rule", x1: LEFT, x2: WIDE - RIGHT, y1: y(v), y2: y(v) }),
      make("text", { x: LEFT - 5, y: y(v) + 3, "text-anchor": "end", textContent: short(v) })
    ]),
    make("text", { x: LEFT - 5, y: HIGH - 5, "text-anchor": "end", textContent: "step" }),
    ...steps.map(s =>
      make("text", {
        x: x(s),
        y: HIGH - 5,
        "text-anchor": s === 0 ? "start" : x(s) > WIDE - RIGHT - 8 ? "end" : "middle",
        textContent: s
      })
    ),
    ...marks.flatMap(([v, name]) => [
      make("line", { class: "mark", x1: LEFT, x2: WIDE - RIGHT, y1: y(v), y2: y(v) }),
      make("text", { class: "marked", x: LEFT + 3, y: y(v) + (y(v) < TOP + 12 ? 10 : -3), textContent: name })
    ]),
    ...lines.flatMap(line =>
      line.points.length > 1
        ? [
            make("polyline", {
              class: `curve ${line.look}`,
              points: line.points.map(([s, v]) => `${x(s).toFixed(1)},${y(v).toFixed(1)}`).join(" ")
            })
          ]
        : []
    ),
    ...lines.map(line =>
      make("circle", { class: `end ${line.look}`, cx: x(line.points.at(-1)[0]), cy: y(line.points.at(-1)[1]), r: 2.5 })
    )
  );
  return make(
    "figure",
    {},
    make(
      "figcaption",
      {},
      make("b", { textContent: title }),
      ...lines.map(l =>
        make(
          "span",
          { class: `key ${l.look}` },
          make("i"),
          `${l.name} `,
          make("b", { class: "number", textContent: short(l.points.at(-1)[1]) })
        )
      )
    ),
    picture
  );
}

function plots(points, ends, names) {
  const at = Object.fromEntries(SERIES.map((name, k) => [name, k])),
    line = (name, look, of) => ({ name, look, points: points.map(p => [p[0], of(p)]) });
  const n = Math.max(0, ...points.map(p => p[at.boundary].length));
  return [
    plot("loss", [line("batch", "one", p => p[at.loss])], { low: 0 }),
    plot(
      "IIA",
      [
        line("batch", "faint", p => p[at.iia]),
        line("soft", "one", p => p[at.soft]),
        line("hard", "two", p => p[at.hard])
      ],
      { high: 1, marks: ends || [] }
    ),
    plot(
      "boundary, directions",
      Array.from({ length: n }, (_, k) =>
        line(n > 1 ? words(names[k] ?? k + 1) : "width", ["one", "two", "three"][k % 3], p => p[at.boundary][k])
      ),
      { low: 0 }
    ),
    plot("temperature", [line("directions", "one", p => p[at.temperature])], { log: true })
  ].filter(Boolean);
}
