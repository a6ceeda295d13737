// The inputs of one side: a number line for amounts of money, and fields to type in.
const words = name => name.replace(/_/g, " ");

// A number line with a handle for each input that is money; `edited(name, text)` is called while one is moved.
function numberLine(side, fields, edited) {
  const top = Math.ceil(fields[0].high / 100),
    band = make("div", { class: "band" }),
    handles = {},
    cents = {};
  const track = make("div", { class: "track" }, band);
  for (let dollar = 0; dollar <= top; dollar++)
    track.append(
      make("span", {
        class: "tick",
        style: `left:${(100 * dollar) / top}%`,
        textContent: dollar === top ? (fields[0].high / 100).toFixed(2) : `${dollar}`,
        "aria-hidden": "true"
      })
    );
  const put = ({ name, low, high }, value) => {
    // a limit does not pass the other one
    if (name === "lower" && "upper" in cents) high = Math.min(high, cents.upper);
    if (name === "upper" && "lower" in cents) low = Math.max(low, cents.lower);
    edited(name, (Math.max(low, Math.min(high, Math.round(value))) / 100).toFixed(2));
  };
  for (const field of fields) {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -100, PageUp: 100 };
    handles[field.name] = make("div", {
      class: `handle ${field.name === "amount" ? "amount" : "limit"}`,
      role: "slider",
      tabindex: "0",
      "aria-label": `${words(field.name)} of the ${side}`,
      "aria-valuemin": field.low / 100,
      "aria-valuemax": field.high / 100,
      title: `${words(field.name)}: drag, or arrow keys (with Shift by ten)`,
      onkeydown: event => {
        const step = steps[event.key] * (event.shiftKey ? 10 : 1);
        if (track.disabled || !(step || event.key === "Home" || event.key === "End")) return;
        event.preventDefault();
        event.stopPropagation();
        put(field, event.key === "Home" ? field.low : event.key === "End" ? field.high : cents[field.name] + step);
      }
    });
    track.append(handles[field.name]);
  }
  let held = null;
  const at = event => {
    const box = track.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * top * 100;
  };
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
  track.onpointermove = event => {
    if (held) put(held, at(event));
  };
  track.onpointerup = track.onpointercancel = () => {
    held = null;
  };
  track.show = (texts, disabled) => {
    track.disabled = disabled;
    track.classList.toggle("off", disabled);
    for (const { name, low, high } of fields) {
      const value = Math.round(100 * parseFloat((texts[name] ?? "").replace(",", "."))),
        fits = value >= low && value <= high;
      if (fits) cents[name] = value;
      else delete cents[name];
      handles[name].hidden = !fits;
      handles[name].style.left = `${value / top}%`;
      handles[name].setAttribute("aria-valuenow", value / 100);
      handles[name].setAttribute("aria-disabled", disabled);
      handles[name].tabIndex = disabled ? -1 : 0;
    }
    const from = "lower" in cents ? cents.lower : 0,
      to = "upper" in cents ? cents.upper : 100 * top;
    band.style.left = `${from / top}%`;
    band.style.width = `${Math.max(0, to - from) / top}%`;
  };
  return track;
}

// The fields of one side.
function form(side, fields, edited, draw) {
  const money = fields.filter(field => field.kind === "money"),
    inputs = {};
  const line = money.length ? numberLine(side, money, edited) : null;
  const typed = fields.map(field => {
    inputs[field.name] = make("input", {
      type: "text",
      inputmode: field.kind === "text" ? null : "decimal",
      "aria-label": `${words(field.name)} of the ${side}`,
      size: field.kind === "text" ? 16 : 6,
      oninput: event => edited(field.name, event.target.value, true),
      onkeydown: event => event.stopPropagation(),
      onblur: () => element.again()
    });
    return make("label", {}, make("span", { class: "soft", textContent: words(field.name) }), inputs[field.name]);
  });
  const again = make("button", {
    class: "button",
    type: "button",
    textContent: money.length ? `Draw ${side}` : "Draw another",
    onclick: draw
  });
  const element = make(
    "fieldset",
    { class: "side" },
    make("legend", { textContent: side === "base" ? "Base" : "Source" }),
    line,
    make("div", { class: "typed" }, ...typed, again)
  );
  let shown = null;
  element.again = () => shown && element.show(...shown);
  element.show = (texts, disabled) => {
    shown = [texts, disabled];
    line?.show(texts, disabled);
    again.disabled = disabled;
    for (const { name, kind } of fields) {
      inputs[name].disabled = disabled || kind === "fixed";
      if (!inputs[name].matches(":focus") && inputs[name].value !== (texts[name] ?? ""))
        inputs[name].value = texts[name] ?? "";
    }
  };
  return element;
}
