// Source code to copy.
function render({ model, el }) {
  el.classList.add("das", "das-code");
  const text = make("pre", { tabindex: 0, "aria-label": "Python code" }),
    done = make("span", { class: "soft", role: "status" });
  const copy = make("button", {
    class: "button",
    type: "button",
    textContent: "Copy",
    onclick: async () => {
      try {
        await navigator.clipboard.writeText(data.code);
        done.textContent = "Copied.";
      } catch {
        getSelection().selectAllChildren(text);
        done.textContent = "Marked: copy it with the keyboard.";
      }
    }
  });
  el.append(text, make("div", {}, copy, " ", done));
  return watch(model, [], () => {
    text.textContent = data.code;
    done.textContent = "";
  });
}
export default { initialize, render };
