/**
 * The cards of glossary terms show on hover and focus by style alone. This adds what style cannot do:
 * Escape puts a card away, and a first tap opens it where there is no hover.
 */
export function termCards(): void {
  const terms = document.querySelectorAll<HTMLElement>("[data-term]");
  for (const term of terms) {
    const link = term.querySelector("a");
    let touched = false;
    term.addEventListener("pointerdown", ({ pointerType }) => {
      touched = pointerType === "touch" && document.activeElement !== link;
    });
    link?.addEventListener("click", (event) => {
      if (!touched) return;
      touched = false;
      event.preventDefault();
      link.focus();
    });
    for (const name of ["pointerenter", "focusin"]) {
      term.addEventListener(name, () => term.removeAttribute("data-away"));
    }
  }
  if (terms.length === 0) return;
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const term of terms) term.setAttribute("data-away", "");
  });
}
