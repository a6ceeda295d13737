// The floors of the library: a box that is pointed at, or has the focus, shows the modules that it imports (filled) and those that import it (dashed).
document.addEventListener("DOMContentLoaded", () => {
  const boxes = [...document.querySelectorAll(".floors .box")];
  const imports = box => box.dataset.on.split(" ");
  function mark(box) {
    for (const other of boxes) {
      other.classList.toggle("chosen", other === box);
      other.classList.toggle("under", !!box && imports(box).includes(other.dataset.name));
      other.classList.toggle("over", !!box && imports(other).includes(box.dataset.name));
    }
  }
  for (const box of boxes) {
    for (const kind of ["mouseenter", "focus"]) box.addEventListener(kind, () => mark(box));
    for (const kind of ["mouseleave", "blur"]) box.addEventListener(kind, () => mark(null));
  }
});
