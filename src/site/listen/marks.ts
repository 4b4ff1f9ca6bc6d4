import { kept } from "./kept";
import { openedAt } from "./recording";

/** Lets every time on the page open in the recording that the listener has chosen, and be copied. */
export function timeMarks(): void {
  const { recording, offset } = kept();
  for (const mark of document.querySelectorAll<HTMLElement>("[data-start]")) {
    const link = mark.querySelector<HTMLAnchorElement>("[data-open]");
    if (link) {
      link.dataset.open ||= link.href;
      link.href = recording
        ? openedAt(recording, Number(mark.dataset.start) + offset)
        : link.dataset.open;
      link.title = recording ? `Opens in ${recording.app}` : "";
    }
  }
}

/** One listener for all the buttons that copy a time; the result is their text, which is announced. */
export function copyTimes(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>("[data-copy]");
    if (!button) return;
    button.setAttribute("aria-live", "polite");
    try {
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      button.textContent = "Copied";
    } catch {
      button.textContent = button.dataset.copy ?? "";
    }
    setTimeout(() => {
      button.textContent = "Copy the time";
    }, 2000);
  });
}
