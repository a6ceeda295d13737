// The report of a cell as a table: briefly as a hint, and in full.
const BASELINES = [
  ["no_intervention", "no intervention"],
  ["whole_swap", "whole swap"],
  ["random_rotation", "random rotation"],
  ["majority", "majority"],
  ["task_accuracy", "task accuracy"]
];
const missing = x => x === null || x === undefined;
const rowHead = textContent => make("th", { scope: "row", textContent });
const numberCell = textContent => make("td", { class: "number", textContent });
const row = (name, ...values) => make("tr", {}, rowHead(name), ...values.map(numberCell));
const lessRow = (name, ...values) => make("tr", { class: "less" }, rowHead(name), ...values.map(numberCell));
const interval = r => `${share(r.low)} to ${share(r.high)}`;

// `all`: seed -> figures of its report.
function briefReport(all) {
  const rs = Object.values(all);
  if (!rs.length) return null;
  const iia = r => share(r.iia) + (missing(r.low) ? "" : `  (95 % ${interval(r)})`);
  const seeds = Object.entries(all).map(([seed, r]) => row(`IIA, seed ${seed}`, iia(r)));
  const iias = rs.length > 1 ? [row("IIA, mean", share(mean(rs, "iia"))), ...seeds] : [row("IIA", iia(rs[0]))];
  const width = rs[0].width;
  return make(
    "table",
    {},
    ...iias,
    row("rank", short(mean(rs, "rank")) + (width ? ` of ${width}` : "")),
    ...BASELINES.map(([name, called]) => row(called, share(mean(rs, name))))
  );
}

function fullReport(all) {
  const seeds = Object.keys(all),
    rs = Object.values(all);
  if (!rs.length) return [];
  const several = rs.length > 1;
  // a column for each seed; before them, where there are several, their mean
  const inColumns = (records, name) => [...(several ? [mean(records, name)] : []), ...records.map(r => r[name])];
  const line = (called, name, write = x => share(x, 3)) =>
    rs.every(r => missing(r[name])) ? null : row(called, ...inColumns(rs, name).map(write));
  const apart = rs.map(r => r.by_variable || {}),
    variables = Object.keys(apart[0]);
  const variableLine = v => lessRow(words(v), ...inColumns(apart, v).map(x => share(x, 3)));
  const names = ["", "mean", ...seeds.map(s => `seed ${s}`)];
  const heads = names.map(textContent => make("th", { scope: textContent ? "col" : null, textContent }));
  const intervals = [...(several ? [""] : []), ...rs.map(interval)];
  const width = rs[0].width;
  return [
    make(
      "table",
      {},
      several ? make("tr", {}, ...heads) : null,
      line("IIA", "iia"),
      ...(variables.length > 1 ? variables.map(variableLine) : []),
      rs.some(r => r.low !== undefined) ? lessRow("95 % interval", ...intervals) : null,
      line("IIA, soft mask", "iia_soft"),
      line(width ? `rank, of ${width}` : "rank", "rank", short),
      ...BASELINES.map(([name, called]) => line(called, name)),
      line("pairs", "n", short),
      line("seconds", "seconds", short)
    )
  ];
}
