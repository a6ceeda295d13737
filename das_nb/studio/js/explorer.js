// One interchange: inputs of base and source, both causal graphs, what the network says, and a table of pairs.
const SIDES = ["base", "source"];

// What the causal model and the network say, and the verdict.
function answers(now) {
  const names = ["base", "source", "base after the swap"];
  const bars = says =>
    make(
      "div",
      { class: "bars" },
      ...now.words.map((word, k) =>
        make(
          "div",
          { class: `bar${word === says.word ? " top" : ""}` },
          make("span", { class: "word", textContent: word }),
          make("span", { class: "rail" }, make("span", { class: "fill", style: `width:${100 * says.shares[k]}%` })),
          make("span", { class: "share", textContent: share(says.shares[k], 3) })
        )
      )
    );
  const rows = now.says.map((says, k) =>
    make(
      "tr",
      { class: k === 2 ? "after" : "" },
      make("th", { scope: "row", textContent: names[k] }),
      make("td", { textContent: now.labels[k] }),
      make(
        "td",
        {},
        make("span", { textContent: says.among ? says.word : JSON.stringify(says.word) }),
        says.among ? null : make("div", { class: "soft", textContent: "none of the answers" })
      ),
      make("td", {}, bars(says))
    )
  );
  return make(
    "table",
    { class: "answers" },
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        make("td"),
        make("th", { scope: "col", textContent: "causal model" }),
        make("th", { scope: "col", textContent: "network" }),
        make("th", { scope: "col", textContent: "probability" })
      )
    ),
    make("tbody", {}, ...rows)
  );
}

function verdict(now) {
  const said = now.says[2].among ? now.says[2].word : `${JSON.stringify(now.says[2].word)}, none of the answers`;
  const should = now.changes
    ? `the swap should turn ${now.labels[0]} into ${now.labels[2]}`
    : `the swap should leave ${now.labels[2]}`;
  return [
    make("strong", { textContent: now.right ? "✓ Right" : "✗ Wrong" }),
    make("span", {
      textContent: now.right
        ? ` – ${should}, and the network says ${said}.`
        : ` – ${should}, but the network says ${said}.`
    })
  ];
}

function render({ model, el }) {
  el.classList.add("das", "explorer");
  let mine = null,
    waiting = null,
    tabled = null,
    timer = 0,
    slow = 0,
    seen = null,
    formed = "",
    pictured = null,
    chosen = null;
  const choice = make("select", { "aria-label": "alignment" }),
    variable = make("select", { "aria-label": "variable that is swapped" }),
    status = make("span", { class: "soft status", role: "status" });
  const swap = make("label", {}, make("span", { class: "soft", textContent: "take from the source" }), variable);
  const head = make(
    "div",
    { class: "head" },
    make("label", {}, make("span", { class: "soft", textContent: "alignment" }), choice),
    swap,
    status
  );
  const sides = make("div", { class: "sides" }),
    problem = make("div", { class: "problem", role: "alert" }),
    picture = make("div", { class: "picture" });
  const says = make("div", { class: "says" }),
    ruling = make("div", { class: "ruling", role: "status" }),
    texts = make("div", { class: "texts" });
  const prompts = make("details", {}, make("summary", { textContent: "Both prompts" }), texts),
    result = make("div", { class: "result" }, picture, make("div", { class: "beside" }, ruling, says, prompts));
  const waitingForPairs = make("p", { class: "soft" }),
    table = pairTable(index => (data.still ? ((chosen = index), redraw()) : ask({ pair: index })));
  const pairs = make(
    "details",
    { class: "more" },
    make("summary", { textContent: "Pairs to choose from" }),
    waitingForPairs,
    table
  );
  const empty = make("p", { class: "soft", textContent: "No alignment yet." });
  el.append(empty, head, sides, problem, result, pairs);

  function ask(more = {}) {
    // what the fields hold, or a pair, or a side to draw
    clearTimeout(timer);
    timer = 0;
    waiting = `${Date.now()} ${Math.random()}`;
    const typed = more.pair !== undefined ? {} : { base: { ...mine.base }, source: { ...mine.source } };
    write(model, "asked", {
      number: waiting,
      alignment: +choice.value,
      variable: +(variable.value || 0),
      ...typed,
      ...more
    });
    clearTimeout(slow);
    slow = setTimeout(() => {
      status.textContent = waiting === null ? "" : "computing…";
    }, 150);
  }
  function edited(side) {
    return (name, text, typing = false) => {
      mine[side][name] = text;
      sides[side].show(mine[side], false);
      if (typing) {
        clearTimeout(timer);
        timer = setTimeout(ask, 300);
      } // half a number is no question
      else timer ||= setTimeout(ask, 80); // one question for all that moves meanwhile
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
    if (!there) {
      tabled = null;
      return;
    }
    const still = !!data.still,
      kept = data.tables?.[data.now.alignment],
      now = still && chosen !== null ? { ...data.now, ...kept.details[chosen], pair: chosen } : data.now;
    const { choices } = data,
      variables = choices[now.alignment].variables;

    const form_key = JSON.stringify(data.fields);
    if (form_key !== formed) {
      formed = form_key;
      mine = seen = null;
      for (const side of SIDES) sides[side] = form(side, data.fields, edited(side), () => ask({ draw: side }));
      clear(sides, ...SIDES.map(side => sides[side]));
    }
    if (now !== seen && (!mine || (!timer && (waiting === null || now.number === waiting)))) {
      // not over what is being changed here
      seen = now;
      mine = { base: { ...now.inputs[0] }, source: { ...now.inputs[1] } };
      if (choice.options.length !== choices.length)
        clear(choice, ...choices.map((c, k) => make("option", { value: k, textContent: c.name })));
      choice.value = now.alignment;
      clear(variable, ...variables.map((name, k) => make("option", { value: k, textContent: words(name) })));
      variable.value = variables.indexOf(now.variable);
    }
    if (waiting !== null && (now.number === waiting || data.problem?.number === waiting)) {
      waiting = null;
      clearTimeout(slow);
      status.textContent = "";
    }
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
      clear(
        texts,
        ...SIDES.map((side, k) =>
          make(
            "div",
            {},
            make("div", { class: "soft", textContent: side }),
            make("pre", { textContent: (now.prompts ?? data.prompts)[k] })
          )
        )
      );
    }
    if (!still && pairs.open && !kept && tabled !== now.alignment)
      model.send({ ask: "pairs", alignment: (tabled = now.alignment) });
    waitingForPairs.textContent = kept?.ready
      ? ""
      : still
        ? "The pairs were not computed before this page was saved."
        : "Pairs are being computed…";
    waitingForPairs.hidden = !!kept?.ready;
    table.hidden = !kept?.ready;
    if (kept?.ready && (pairs.open || still)) table.show(kept, variables, now.alignment, now.pair);
  });
}

export default { initialize, render };
