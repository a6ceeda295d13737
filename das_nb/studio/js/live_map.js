// An alignment map, the report and the training curves of the cell that was chosen.
function render({ model, el }) {
  const id = `das${Math.random().toString(36).slice(2)}`;
  el.classList.add("das", "live-map");
  const tabs = make("div", { class: "tabs", role: "tablist", "aria-label": "Hypotheses" }),
    grid = make("div", { class: "grid", role: "grid" }),
    legend = make("div", { class: "legend soft" });
  const map = make("div", { class: "map", role: "tabpanel", id }, make("div", { class: "scroll" }, grid), legend);
  const head = make("div", { class: "head" }),
    table = make("div", { class: "scroll" }),
    seeds = make("div", { class: "seeds", role: "group", "aria-label": "Seed of the curves" }),
    curves = make("div", { class: "curves" });
  const panel = make("section", { class: "panel", "aria-label": "The chosen cell" }, head, table, seeds, curves),
    said = make("div", { class: "seen-not", role: "status" });
  el.append(tabs, make("div", { class: "both" }, map, panel), said);
  const note = tip(el);
  let hovered = null,
    seed = null,
    focus = [0, 0];

  const names = () => axis("hypotheses"),
    mapName = h => words(names()[h] ?? "") + (data.inside ?? ""),
    keyOf = (l, p) => `${tab()},${l},${p}`;
  function tab() {
    // until one is chosen, that which is being trained
    const chosen = names().indexOf(model.get("tab"));
    return chosen >= 0 ? chosen : Number((data.active?.[0] ?? "0").split(",")[0]);
  }
  function panelCell() {
    // the cell of the panel: the chosen one, until then the running one
    const chosen = model.get("selected");
    if (chosen.length) return keyOf(...chosen);
    return data.active && data.active[0].startsWith(`${tab()},`) ? data.active[0] : null;
  }
  function pick(l, p) {
    focus = [l, p];
    seed = null;
    model.set("tab", names()[tab()]);
    model.set("selected", [l, p]);
    model.save_changes();
    said.textContent = describe(l, p);
  }
  function open(h) {
    seed = null;
    model.set("tab", names()[h]);
    model.save_changes();
    tabs.children[h]?.focus();
  }

  function describe(l, p) {
    const key = keyOf(l, p);
    return listed([`layer ${axis("layers")[l]}, position ${where(p)}`, iiaWords(records(key)), state(key)]);
  }
  function hint(l, p) {
    const key = keyOf(l, p),
      said = state(key);
    note.show(
      grid.querySelector(`[data-at="${l},${p}"]`),
      make("b", { textContent: `layer ${axis("layers")[l]}, ${where(p)}` }),
      said ? make("div", { textContent: said }) : null,
      briefReport(data.cells?.[key] || {})
    );
  }

  // the map
  function drawTabs(h) {
    tabs.hidden = !names().length;
    part(tabs, names(), () =>
      names().map((name, k) =>
        make(
          "button",
          {
            type: "button",
            role: "tab",
            "aria-controls": id,
            onclick: () => open(k),
            onkeydown: event => {
              const to = { ArrowRight: k + 1, ArrowLeft: k - 1, Home: 0, End: names().length - 1 }[event.key];
              if (to === undefined) return;
              event.preventDefault();
              event.stopPropagation();
              open((to + names().length) % names().length);
            }
          },
          make("span", { textContent: words(name) }),
          make("i", { class: "dot" })
        )
      )
    );
    [...tabs.children].forEach((button, k) => {
      button.setAttribute("aria-selected", k === h);
      button.tabIndex = k === h ? 0 : -1;
      button.classList.toggle("busy", Boolean(data.active?.[0].startsWith(`${k},`)));
    });
  }
  function label(j, upright) {
    const p = axis("positions")[j],
      token = axis("tokens")[j],
      index = typeof p === "number",
      text = token ? bare(token) : "";
    const [first, second] = index ? (text ? [text, minus(p)] : [minus(p), ""]) : [p, text];
    return make(
      "div",
      { class: `column${upright ? " upright" : ""}`, role: "columnheader", title: `position ${where(j)}` },
      make("span", { class: index && text ? "code" : "", textContent: first }),
      second ? make("small", { class: index ? "" : "code", textContent: second }) : null
    );
  }
  function build() {
    const layers = axis("layers"),
      positions = axis("positions"),
      wide = positions.length > 7 ? 42 : 72;
    const letters = j => {
      const p = positions[j],
        token = axis("tokens")[j];
      return Math.max(typeof p === "number" ? 0 : p.length, token ? bare(token).length : 0);
    };
    const upright = positions.some((_, j) => 6.4 * letters(j) > wide); // 6.4 pixels: the width of a letter
    grid.style.gridTemplateColumns = `auto repeat(${positions.length}, ${wide}px)`;
    grid.classList.toggle("low", layers.length > 12);
    focus = [Math.min(focus[0], layers.length - 1), Math.min(focus[1], positions.length - 1)];
    const rows = layers
      .map((layer, l) =>
        make(
          "div",
          { role: "row" },
          make("div", { class: "layer", role: "rowheader", textContent: layer, "aria-label": `layer ${layer}` }),
          ...positions.map((_, p) =>
            make("div", {
              class: "cell",
              role: "gridcell",
              "data-at": `${l},${p}`,
              onclick: () => pick(l, p),
              onkeydown: event => key(event, l, p),
              onmouseenter: () => hover(l, p),
              onmouseleave: away,
              onfocus: () => hover(l, p),
              onblur: away
            })
          )
        )
      )
      .reverse();
    return [
      ...rows,
      make(
        "div",
        { role: "row" },
        make("div", { class: "layer", "aria-hidden": "true", textContent: "layer" }),
        ...positions.map((_, j) => label(j, upright))
      )
    ];
  }
  function hover(l, p) {
    hovered = [l, p];
    hint(l, p);
  }
  function away() {
    hovered = null;
    note.hide();
  }
  function key(event, l, p) {
    const last = [axis("layers").length - 1, axis("positions").length - 1];
    const to = {
      ArrowUp: [l + 1, p],
      ArrowDown: [l - 1, p],
      ArrowLeft: [l, p - 1],
      ArrowRight: [l, p + 1],
      Home: [l, 0],
      End: [l, last[1]],
      Enter: [l, p],
      " ": [l, p]
    }[event.key];
    if (event.key === "Escape") away();
    if (!to) return;
    event.preventDefault();
    event.stopPropagation(); // a notebook has keys of its own
    pick(Math.max(0, Math.min(last[0], to[0])), Math.max(0, Math.min(last[1], to[1])));
    grid.querySelector(`[data-at="${focus}"]`).focus();
  }
  function fill(h, ends) {
    const chosen = model.get("selected").join();
    if (chosen) focus = model.get("selected");
    grid.setAttribute("aria-label", `IIA of ${mapName(h)} by layer and position`);
    for (const cell of grid.querySelectorAll(".cell")) {
      const at = cell.dataset.at,
        key = `${h},${at}`,
        all = records(key),
        iia = mean(all, "iia"),
        broken = failed(key).length > 0;
      const focused = at === focus.join();
      const drawn = JSON.stringify([iia, all.length, ends, running(key), broken, at === chosen, focused, h]);
      if (cell.drawn === drawn) continue;
      cell.drawn = drawn;
      const coloured = iia !== null && ends;
      cell.style.cssText = coloured ? shade(share01(iia, ends)) : "";
      cell.textContent = iia !== null ? share(iia) : broken ? "!" : "";
      const states = { shade: coloured, empty: iia === null, broken, running: running(key) };
      cell.className = ["cell", ...Object.keys(states).filter(name => states[name])].join(" ");
      cell.setAttribute("aria-selected", at === chosen);
      cell.setAttribute("aria-label", describe(...at.split(",").map(Number)));
      cell.tabIndex = focused ? 0 : -1;
    }
  }
  function drawLegend(ends) {
    const seedsThere = new Set(Object.values(data.cells || {}).flatMap(Object.keys)).size,
      inside = data.inside ?? "";
    part(legend, [ends, seedsThere, names().length, inside], () => {
      if (!names().length) return [make("span", { textContent: "No map yet." })];
      const notRun = make("span", {}, make("i", { class: "swatch empty" }), "not run");
      if (!ends) return [inside ? make("span", { textContent: `IIA${inside}` }) : null, notRun];
      const mean = seedsThere > 1 ? `, mean of ${seedsThere} seeds` : "";
      const [low, high] = ends.map(([x, name]) =>
        make("span", { class: "number", textContent: `${share(x)} ${name}` })
      );
      const bar = make("i", { class: "bar shade", style: shades() });
      return [make("span", { textContent: `IIA${inside}${mean}:` }), low, bar, high, notRun];
    });
  }

  // the panel
  function drawPanel(ends) {
    const key = panelCell(),
      there = (key && data.curves?.[key]) || {},
      all = (key && data.cells?.[key]) || {};
    const [h, l, p] = key ? key.split(",").map(Number) : [],
      picked = model.get("selected").length > 0;
    const soft = textContent => make("div", { class: "soft", textContent });
    part(head, [key, key && state(key), picked, axis("layers"), names().length, data.inside], () => {
      if (!key) return [soft(names().length ? "Select a cell for its report and its training curves." : "")];
      const said = [mapName(h), state(key), picked ? "" : "select a cell to stay with it"];
      return [
        make("h4", { textContent: `Layer ${axis("layers")[l]}, ${where(p)}` }),
        soft(said.filter(Boolean).join(" · "))
      ];
    });
    part(table, [key, all], () => fullReport(all));
    const known = Object.keys(there),
      current = known.includes(seed)
        ? seed
        : key && running(key) && known.includes(data.active[1])
          ? data.active[1]
          : known[0];
    const choose = s => {
      seed = s;
      redraw();
    };
    const choice = s =>
      make("button", {
        type: "button",
        class: "button",
        "data-seed": s,
        textContent: `seed ${s}`,
        onclick: () => choose(s)
      });
    part(seeds, known, () => (known.length < 2 ? [] : ["curves of", ...known.map(choice)]));
    for (const button of seeds.querySelectorAll("button"))
      button.setAttribute("aria-pressed", button.dataset.seed === current);
    const points = there[current] || [],
      first = Object.keys(data.cells || {}).find(k => key && k.startsWith(`${h},`));
    const variables = Object.keys(records(first)[0]?.by_variable || {});
    part(curves, [key, current, points.length, points.at(-1), ends], () => {
      if (points.length) return plots(points, ends, variables);
      if (!picked || !Object.keys(all).length) return [];
      return [soft(data.files && !data.still ? "" : "Its training curves are not kept here.")];
    });
  }

  return watch(model, ["tab", "selected"], () => {
    const h = tab(),
      ends = scale(h);
    drawTabs(h);
    part(grid, [axis("layers"), axis("positions"), axis("tokens")], build);
    fill(h, ends);
    drawLegend(ends);
    drawPanel(ends);
    if (hovered && grid.querySelector(`[data-at="${hovered}"]`)) hint(...hovered);
    else note.hide();
  });
}

export default { initialize, render };
