function clear(element, ...children) {
  element.replaceChildren(...children.filter(child => child));
}

// The table of pairs; `open(index)` is called for the one that is chosen.
function pairTable(open) {
  const wrongFirst = make("input", { type: "checkbox", checked: true }),
    changed = make("input", { type: "checkbox" }),
    which = make("select", { "aria-label": "variable of the pairs" });
  const count = make("span", { class: "soft" }),
    body = make("tbody");
  const grid = make(
      "table",
      { class: "pairs", role: "grid", "aria-label": "pairs of base and source" },
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          ...["base", "source", "variable", "base's answer", "causal model", "network", ""].map(name =>
            make("th", { scope: "col", textContent: name })
          )
        )
      ),
      body
    ),
    box = make("div", { class: "scroll" }, grid);
  const element = make(
    "div",
    {},
    make(
      "div",
      { class: "filters" },
      make("label", {}, wrongFirst, " wrong ones first"),
      make("label", {}, changed, " only where the answer should change"),
      which,
      count
    ),
    box
  );
  let drawn = "",
    told = null;
  const choose = row => {
    if (row && !row.hasAttribute("aria-disabled")) open(+row.dataset.index);
  };
  const fill = () => {
    const { rows, variables, details } = told;
    let order = [...rows.keys()].filter(
      k => (!changed.checked || rows[k][3] !== rows[k][4]) && (which.value === "" || +which.value === rows[k][2])
    );
    if (wrongFirst.checked) order.sort((a, b) => rows[a][6] - rows[b][6]);
    const right = rows.filter(row => row[6]).length,
      can = k => !data.still || (details && k in details);
    count.textContent =
      `${order.length} of ${rows.length} shown; of all, ${rows.length - right} wrong, ` +
      `IIA ${share(right / rows.length, 3)}` +
      (data.still ? "; in this saved page the first rows can be opened" : "");
    clear(
      body,
      ...order.map((k, place) => {
        const [base, source, variable, before, expected, said, good] = rows[k];
        return make(
          "tr",
          {
            tabindex: place ? "-1" : "0",
            "data-index": k,
            class: good ? "good" : "bad",
            "aria-disabled": can(k) ? null : "true"
          },
          ...[base, source, words(variables[variable]), before, expected, said].map(text =>
            make("td", { textContent: text })
          ),
          make("td", { class: "mark", textContent: good ? "✓ right" : "✗ wrong" })
        );
      })
    );
  };
  body.onclick = event => choose(event.target.closest("tr"));
  body.onkeydown = event => {
    const row = event.target.closest("tr"),
      next = { ArrowDown: row.nextSibling, ArrowUp: row.previousSibling, Home: body.firstChild, End: body.lastChild }[
        event.key
      ];
    if (next) {
      row.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
    if (event.key === "Enter" || event.key === " ") choose(row);
    if (next || /^(Enter| |Arrow.*|Home|End)$/.test(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  wrongFirst.onchange = changed.onchange = which.onchange = fill;
  wrongFirst.checked = true;
  element.show = (table, variables, alignment, current) => {
    const key = `${alignment} ${table.rows.length} ${Object.keys(table.details ?? {}).length}`;
    if (key !== drawn) {
      drawn = key;
      told = { rows: table.rows, variables, details: table.details };
      clear(
        which,
        make("option", { value: "", textContent: "all variables" }),
        ...variables.map((name, k) => make("option", { value: k, textContent: words(name) }))
      );
      which.hidden = variables.length < 2;
      grid.classList.toggle("single", variables.length < 2);
      fill();
    }
    for (const row of body.children) row.setAttribute("aria-selected", +row.dataset.index === current);
  };
  return element;
}
