// A prompt as chips, one a token. Tokens are counted from the end: -1 is the last, in every prompt.
const PAPERS = 13; // positions of the paper's maps: the last ones of a prompt

const same = (p, q) => JSON.stringify(p) === JSON.stringify(q);
const joinedName = p => p.map(where => (typeof where === "number" ? minus(where) : where)).join(" + ");

function render({ model, el }) {
  el.classList.add("das", "picker");
  const presets = make("div", { class: "presets", role: "group", "aria-label": "Choose tokens" });
  const chips = make("div", {
    class: "chips",
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-label": "Tokens of the prompt"
  });
  const said = make("div", { class: "soft", role: "status" }),
    note = tip(el);
  el.prepend(presets, chips, said);
  let tokens,
    joined,
    built,
    focus = -1,
    anchor = null,
    before = []; // an extension selects what was selected before, and all from its anchor on

  const count = () => (data.tokens || []).length,
    chip = i => chips.querySelector(`[data-i="${i}"]`);
  const rolesOf = i => Object.keys(data.roles || {}).filter(role => data.roles[role] === i);
  const chosen = () =>
    new Set([...model.get("selected"), ...model.get("roles_chosen").map(role => data.roles?.[role])]);

  function choose(selected, roles, joined = model.get("joined_chosen")) {
    if (model.get("locked")) return;
    model.set(
      "selected",
      [...new Set(selected)].sort((a, b) => a - b)
    );
    model.set("roles_chosen", roles);
    model.set("joined_chosen", joined);
    model.save_changes();
  }
  function toggle(i) {
    const selected = model.get("selected"),
      roles = model.get("roles_chosen");
    if (chosen().has(i))
      choose(
        selected.filter(x => x !== i),
        roles.filter(role => data.roles[role] !== i)
      );
    else choose([...selected, i], roles);
    anchor = null;
  }
  function extend(from, to) {
    if (anchor === null) {
      anchor = from;
      before = model.get("selected");
    }
    const [low, high] = [Math.min(anchor, to), Math.max(anchor, to)];
    choose([...before, ...Array.from({ length: high - low + 1 }, (_, k) => low + k)], model.get("roles_chosen"));
  }
  function go(i) {
    focus = i;
    paint();
    chip(i).focus();
  }

  function beside(i, down) {
    // the nearest chip of the line above or below
    const at = chip(i).getBoundingClientRect(),
      middle = at.left + at.width / 2;
    const way = r => (down ? r.top - at.bottom : at.top - r.bottom);
    const there = [...chips.querySelectorAll("button")]
      .map(b => ({ b, r: b.getBoundingClientRect() }))
      .filter(({ r }) => way(r) > -at.height / 2);
    const near = Math.min(...there.map(({ r }) => way(r)));
    const line = there
      .filter(({ r }) => way(r) < near + at.height / 2)
      .sort((a, b) => Math.abs(a.r.left + a.r.width / 2 - middle) - Math.abs(b.r.left + b.r.width / 2 - middle));
    return line.length ? Number(line[0].b.dataset.i) : i;
  }
  function key(event) {
    const i = Number(event.target.dataset.i),
      n = count();
    const to = {
      ArrowRight: () => Math.min(-1, i + 1),
      ArrowLeft: () => Math.max(-n, i - 1),
      ArrowUp: () => beside(i, false),
      ArrowDown: () => beside(i, true),
      Home: () => -n,
      End: () => -1
    }[event.key];
    if (to) {
      const next = to();
      if (event.shiftKey) extend(i, next);
      else anchor = null;
      go(next);
    } else if (event.key === " " || event.key === "Enter") toggle(i);
    else {
      if (event.key === "Escape") note.hide();
      return;
    }
    event.preventDefault();
    event.stopPropagation(); // a notebook has keys of its own
  }
  function tell(i) {
    const roles = rolesOf(i),
      n = count();
    note.show(
      chip(i),
      make("b", { class: "code", textContent: JSON.stringify(data.tokens[n + i]) }),
      make("div", {}, `token ${n + i} of ${n} from the start, ${minus(i)} from the end`),
      roles.length ? make("div", {}, `where the role ${roles.join(" and ")} is`) : null
    );
  }

  function build() {
    tokens = data.tokens;
    joined = data.joined;
    const n = count();
    focus = Math.max(-n, Math.min(-1, focus));
    anchor = null;
    note.hide();
    chips.replaceChildren(
      ...(tokens || []).flatMap((token, k) => {
        const i = k - n,
          roles = rolesOf(i),
          text = token.length > 1 ? token.replace(/^ /, "") : token;
        const button = make(
          "button",
          {
            type: "button",
            class: `chip${roles.length ? " role" : ""}${text !== token ? " word" : ""}`,
            role: "option",
            "data-i": i,
            "aria-label": `token ${JSON.stringify(token)}, ${i} from the end${roles.map(r => `, role ${r}`).join("")}`,
            onclick: event => {
              const from = focus;
              focus = i;
              if (event.shiftKey) extend(from, i);
              else toggle(i);
              paint();
            },
            onkeydown: key,
            onfocus: () => tell(i),
            onblur: note.hide,
            onmouseenter: () => tell(i),
            onmouseleave: note.hide
          },
          make("span", { textContent: shown(text) }),
          roles.length ? make("small", { textContent: roles.join(", ") }) : null
        );
        const line = /\n$/.test(token) && !/^\n/.test(tokens[k + 1] ?? ""); // several newlines are one break
        return line ? [button, make("i", { class: "line", role: "none" })] : [button];
      })
    );
    const preset = (name, title, onclick) =>
      make("button", { type: "button", class: "button", title, textContent: name, onclick });
    const last13 = Math.min(PAPERS, n);
    presets.replaceChildren(
      ...Object.keys(data.roles || {}).map(role =>
        make("button", {
          type: "button",
          class: "button preset",
          "data-role": role,
          title: `the token where ${role} is, in every prompt`,
          textContent: role,
          onclick: () => {
            const roles = model.get("roles_chosen");
            choose(model.get("selected"), roles.includes(role) ? roles.filter(r => r !== role) : [...roles, role]);
          }
        })
      ),
      ...(joined ?? []).map(p =>
        make("button", {
          type: "button",
          class: "button preset",
          "data-joined": JSON.stringify(p),
          title: "one site of several tokens",
          textContent: joinedName(p),
          onclick: () => {
            const on = model.get("joined_chosen"),
              rest = on.filter(q => !same(p, q));
            choose(model.get("selected"), model.get("roles_chosen"), rest.length < on.length ? rest : [...on, p]);
          }
        })
      ),
      make("span", { class: "gap" }),
      preset(`last ${last13}`, "the paper's positions, counted from the end", () =>
        choose(
          Array.from({ length: last13 }, (_, k) => k - last13),
          []
        )
      ),
      preset("all", "every token", () =>
        choose(
          Array.from({ length: n }, (_, k) => k - n),
          []
        )
      ),
      preset("none", "no token", () => choose([], [], [])),
      ...(data.another && !data.still
        ? [
            preset("another prompt", "the same choice in another prompt of the task", () =>
              model.send({ ask: "another" })
            )
          ]
        : [])
    );
  }
  function paint() {
    const on = chosen(),
      roles = model.get("roles_chosen"),
      locked = model.get("locked");
    const within = new Set(
      model
        .get("joined_chosen")
        .flat()
        .map(where => (typeof where === "string" ? data.roles?.[where] : where < 0 ? where : where - count()))
    );
    for (const b of chips.querySelectorAll("button")) {
      const i = Number(b.dataset.i);
      b.setAttribute("aria-selected", on.has(i));
      b.classList.toggle("joined", within.has(i));
      b.setAttribute("aria-disabled", Boolean(locked));
      b.tabIndex = i === focus ? 0 : -1;
    }
    for (const b of presets.querySelectorAll("button")) {
      b.disabled = Boolean(locked);
      if (b.dataset.role) b.setAttribute("aria-pressed", roles.includes(b.dataset.role));
      if (b.dataset.joined)
        b.setAttribute(
          "aria-pressed",
          model.get("joined_chosen").some(p => same(p, JSON.parse(b.dataset.joined)))
        );
    }
    el.classList.toggle("locked", Boolean(locked));
    said.textContent = [locked && `Locked: ${locked}`, data.note, places(roles)].filter(Boolean).join(". ");
  }
  function places(roles) {
    // in words; three or more neighbours are one range
    const taken = new Set(roles.map(role => data.roles?.[role]));
    const single = model.get("selected").filter(i => !taken.has(i)),
      runs = [];
    for (const i of single) {
      if (runs.length && runs.at(-1)[1] === i - 1) runs.at(-1)[1] = i;
      else runs.push([i, i]);
    }
    const all = [
      ...roles.map(role => [data.roles?.[role], role]),
      ...runs.flatMap(([a, b]) =>
        b - a > 1
          ? [[a, `${minus(a)} to ${minus(b)}`]]
          : b > a
            ? [
                [a, minus(a)],
                [b, minus(b)]
              ]
            : [[a, minus(a)]]
      )
    ].sort((a, b) => a[0] - b[0]);
    const names = [...all.map(x => x[1]), ...model.get("joined_chosen").map(joinedName)],
      n = roles.length + single.length + model.get("joined_chosen").length;
    return n ? `${n} position${n > 1 ? "s" : ""}: ${names.join(", ")}` : "No position chosen yet";
  }
  function refresh() {
    // only what is new is built anew, and what had the focus has it afterwards
    const key = JSON.stringify([data.tokens, data.roles, data.joined, data.another]),
      had = document.activeElement,
      part = [chips, presets].find(p => p.contains(had));
    if (!data.tokens || key === built) return paint();
    built = key;
    build();
    paint();
    if (part)
      (part === chips
        ? chip(focus)
        : [...presets.querySelectorAll("button")].find(b => b.textContent === had.textContent)
      )?.focus();
  }
  return watch(model, ["selected", "roles_chosen", "joined_chosen", "locked"], refresh);
}

export default { initialize, render };
