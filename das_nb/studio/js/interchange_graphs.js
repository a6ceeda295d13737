// Both graphs, the source above the base, and the swap as an arrow between them.
const HEAD = 26,
  BETWEEN = 62;
function path(points, dy) {
  // level at each point, bent from the first to the second, straight to the third, and so on
  let d = `M${points[0]},${points[1] + dy}`;
  for (let i = 2; i < points.length; i += 2) {
    const [x0, y0, x, y] = [points[i - 2], points[i - 1] + dy, points[i], points[i + 1] + dy];
    d += i % 4 === 2 ? `C${(x0 + x) / 2},${y0} ${(x0 + x) / 2},${y} ${x},${y}` : `L${x},${y}`;
  }
  return d;
}

function graphs(graph, now) {
  const { width, height, box } = graph,
    lower = HEAD + height + BETWEEN,
    reached = new Set(now.reached);
  const svg = make("svg", {
    viewBox: `0 0 ${width} ${lower + height + 14}`,
    class: "graphs",
    role: "img",
    style: `width:${Math.round(1.25 * width)}px`,
    "aria-label":
      `${words(now.variable)} goes from the source, where it is ${now.values[1][now.variable]}, to the base; ` +
      `the answer is then ${now.labels[2]}`
  });
  const say = (x, y, name, text, anchor = "middle") =>
    make("text", { x, y, class: name, "text-anchor": anchor, textContent: text });
  const tip = (x, y, name) =>
    make("polygon", { points: `${x},${y} ${x - 7},${y - 3.5} ${x - 7},${y + 3.5}`, class: name });
  const one = (dy, values, before, swapped) => {
    for (const [from, to, ...points] of graph.edges) {
      const kind =
        to === swapped ? "edge cut" : swapped && (from === swapped || reached.has(from)) ? "edge carries" : "edge";
      points[points.length - 2] -= 5;
      svg.append(
        make("path", { d: path(points, dy), class: kind }),
        tip(points[points.length - 2] + 6, points[points.length - 1] + dy, kind + " tip")
      );
    }
    for (const [name, x, y, w, given] of graph.nodes) {
      const kind = name === swapped ? "swapped" : given ? "given" : "computed";
      svg.append(
        make("rect", {
          x: x - w / 2,
          y: y + dy - box / 2,
          width: w,
          height: box,
          rx: 6,
          class: `box ${kind}${name === graph.output ? " output" : ""}`
        }),
        say(x, y + dy - 5, "name", words(name)),
        say(x, y + dy + 11, "value", values[name])
      );
      if (!swapped || (name !== swapped && !reached.has(name))) continue;
      const changed = values[name] !== before[name];
      svg.append(
        say(x, y + dy + box / 2 + 11, changed ? "was changed" : "was", changed ? `was ${before[name]}` : "as before")
      );
    }
  };
  one(HEAD, now.values[1]);
  one(lower, now.values[2], now.values[0], now.variable);
  const [, x, y, w] = graph.nodes.find(node => node[0] === now.variable),
    start = HEAD + y + box / 2,
    end = lower + y - box / 2;
  const blocked = graph.nodes.some(node => node[0] !== now.variable && Math.abs(node[1] - x) < (node[3] + w) / 2);
  const side = blocked
    ? Math.max(...graph.nodes.filter(node => Math.abs(node[1] - x) < 20).map(node => node[1] + node[3] / 2)) + 16
    : x;
  // straight down; around what is in the way, from the side of one box to the side of the other
  const from = start - box / 2 + 8,
    into = end + box / 2 - 8,
    edge = x + w / 2;
  const around =
    `M${edge},${from} C${side},${from} ${side},${from} ${side},${start + 14} ` +
    `L${side},${end - 14} C${side},${into} ${side},${into} ${edge + 7},${into}`;
  const d = blocked ? around : `M${x},${start} L${x},${end - 8}`;
  const to = blocked ? [edge + 1, into, `rotate(180 ${edge + 1} ${into})`] : [x, end - 1, `rotate(90 ${x} ${end - 1})`];
  const head = make("polygon", {
    points: `${to[0]},${to[1]} ${to[0] - 10},${to[1] - 5.5} ${to[0] - 10},${to[1] + 5.5}`,
    transform: to[2],
    class: "swap tip"
  });
  const moved = `${words(now.variable)} = ${now.values[1][now.variable]}`,
    fits = side + 8 + 6.2 * moved.length < width;
  svg.append(
    make("path", { d, class: "swap halo" }),
    make("path", { d, class: "swap" }),
    head,
    say(fits ? side + 8 : side - 8, lower - 36, "swap-name", moved, fits ? "start" : "end"),
    say(4, 16, "title", "source", "start"),
    say(4, lower - 12, "title", "base after the swap", "start")
  );
  return svg;
}
