// What the widgets of das_nb share. This file stands before a widget's own in one module, which the browser loads
// once for each widget: so `data` is one copy for all views of a widget. The kernel sends changes; what cannot be
// merged is asked for as a whole.
let data = {},
  number = 0;
const views = new Set();

// A key may be any name that somebody gave a variable: "constructor" and "__proto__" are no more than that here.
function put(at, key, value) {
  Object.defineProperty(at, key, { value, configurable: true, enumerable: true, writable: true });
  return value;
}
const own = (at, key, otherwise) => (Object.hasOwn(at, key) ? at[key] : put(at, key, otherwise));

function merge(changes) {
  for (const [path, value, more] of changes) {
    const at = path.slice(0, -1).reduce((within, key) => own(within, key, {}), data),
      key = path.at(-1);
    if (more) own(at, key, []).push(...value);
    else put(at, key, value);
  }
}

let frame = 0;
function redraw() {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    views.forEach(draw => draw());
  });
}

function initialize({ model }) {
  let asked = false;
  const ask = () => {
    asked = true;
    model.send({ ask: "whole" });
  };
  data = structuredClone(model.get("data"));
  model.on("msg:custom", message => {
    if (!message.changes) return;
    if (message.whole) {
      data = {};
      asked = false;
    } else if (message.number !== number + 1) return asked || ask(); // one was lost
    number = message.number;
    merge(message.changes);
    redraw();
  });
  ask(); // what was told while this page loaded
}

// Draw now and whenever the data or one of the widget's own traits changes; returns what ends it.
function watch(model, traits, draw) {
  const names = traits.map(t => `change:${t}`).join(" ");
  views.add(draw);
  if (names) model.on(names, redraw);
  draw();
  return () => {
    views.delete(draw);
    if (names) model.off(names, redraw);
  };
}

function write(model, trait, value) {
  model.set(trait, value);
  model.save_changes();
}

// An element with attributes, properties (onclick, textContent, ...) and children; text is always text.
function make(tag, attributes = {}, ...children) {
  const svg = /^(svg|g|path|line|rect|circle|text|title|polyline|polygon|defs|pattern|marker)$/.test(tag);
  const element = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on") || name === "textContent") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

// Rounded as in Python, so that a map and its table agree: what lies just between two goes to the even one.
// Exactly between two hundredths lie only odd eighths (.625 is one), between two thousandths odd sixteenths.
function rounded(x, digits) {
  const between = Math.abs(x * 2 ** (digits + 1)) % 2 === 1;
  return (between ? (2 * Math.round((x * 10 ** digits) / 2)) / 10 ** digits : x).toFixed(digits);
}
const share = (x, digits = 2) => (x === null || x === undefined ? "–" : rounded(x, digits).replace(/^0\./, "."));

// The colours of the figures (Python: `das_nb.figures`), on a light and on a dark page: from the page's own, for
// nothing, to one that stands out.
const STOPS = {
  light: [
    [241, 251, 248],
    [182, 230, 222],
    [134, 202, 206],
    [99, 167, 191],
    [74, 127, 171],
    [57, 86, 139],
    [41, 48, 95]
  ],
  dark: [
    [30, 29, 64],
    [48, 64, 116],
    [65, 104, 155],
    [85, 147, 182],
    [113, 184, 198],
    [154, 216, 212],
    [208, 241, 232]
  ]
};
function shade(x) {
  // for the style of an element of class "shade"; the ink is what can be read on the colour
  return Object.entries(STOPS)
    .map(([page, stops]) => {
      const at = Math.max(0, Math.min(1, x)) * (stops.length - 1),
        i = Math.min(stops.length - 2, Math.floor(at));
      const rgb = stops[i].map((a, k) => Math.round(a + (at - i) * (stops[i + 1][k] - a)));
      const luma = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
      return `--on-${page}: rgb(${rgb}); --ink-${page}: ${luma > 112 ? "#000" : "#fff"};`;
    })
    .join(" ");
}
const shades = () =>
  Object.entries(STOPS)
    .map(([page, stops]) => `--on-${page}: linear-gradient(90deg, ${stops.map(c => `rgb(${c})`)});`)
    .join(" ");

// A token as it is shown: nothing in it stays invisible.
const MARKS = { " ": "␣", "\n": "↵", "\t": "⇥" };
const shown = token => token.replace(/[\s\p{C}]/gu, c => MARKS[c] ?? `\\u{${c.codePointAt(0).toString(16)}}`) || "∅";
const minus = i => String(i).replace("-", "−");

// A note beside a target of `root`, above it where there is room.
function tip(root) {
  const box = make("div", { class: "tip", role: "tooltip", hidden: true });
  root.append(box);
  const hide = () => {
    box.hidden = true;
  };
  return {
    hide,
    show(target, ...content) {
      box.replaceChildren(...content.filter(Boolean));
      box.hidden = false;
      const at = target.getBoundingClientRect(),
        all = root.getBoundingClientRect(),
        size = box.getBoundingClientRect();
      const left = at.left + (at.width - size.width) / 2,
        above = at.top - size.height - 6;
      box.style.left = `${Math.max(0, Math.min(left - all.left, all.width - size.width))}px`;
      box.style.top = `${(above < all.top ? at.bottom + 6 : above) - all.top}px`;
    }
  };
}
