import { clock } from "../time";
import { asked, chapterAt } from "./asked";
import { keep, kept } from "./kept";
import { timeMarks } from "./marks";
import { openedAt, recognise } from "./recording";

const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

/** The timeline: opens at the time asked for, remembers a recording, follows a file that plays here. */
export function timeline(): void {
  const { dataset } = find<HTMLElement>(".timeline");
  const duration = Number(dataset.duration);
  const chapters = [...document.querySelectorAll<HTMLElement>("[data-chapter]")];
  const starts = chapters.map(({ dataset }) => Number(dataset.chapter));
  const notice = find<HTMLElement>("[data-notice]");
  const needle = find<SVGLineElement>("[data-needle]");
  const audio = new Audio();
  audio.controls = true;
  const offset = find<HTMLInputElement>("[data-offset]");

  /** Marks the chapter of a moment; true if it is another than before. */
  const mark = (seconds: number): boolean => {
    const now = chapters[chapterAt(starts, seconds)];
    for (const end of ["x1", "x2"]) needle.setAttribute(end, String(seconds));
    needle.removeAttribute("visibility");
    if (now?.ariaCurrent === "true") return false;
    for (const chapter of chapters) chapter.ariaCurrent = chapter === now ? "true" : null;
    return true;
  };
  const goTo = (seconds: number) => {
    mark(seconds);
    const chapter = chapters[chapterAt(starts, seconds)];
    for (const fold of chapter?.querySelectorAll("details") ?? []) fold.open = true;
    chapter?.scrollIntoView({ block: "start" });
  };
  const openAsked = () => {
    const { seconds, notice: sentence } = asked(new URL(location.href), duration);
    notice.textContent = sentence;
    notice.hidden = sentence === "";
    if (seconds === undefined) return;
    goTo(seconds);
    if (sentence !== "") notice.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", openAsked);
  openAsked();

  chooseRecording((dataset.otherTalks ?? "").split(" "));

  // A file of the listener's own: it plays here and is sent nowhere.
  const shift = () => (Number.isFinite(offset.valueAsNumber) ? offset.valueAsNumber : 0);
  offset.value = String(kept().offset);
  offset.addEventListener("change", () => {
    keep({ ...kept(), offset: shift() });
    timeMarks();
  });
  find<HTMLInputElement>("[data-file]").addEventListener("change", ({ currentTarget }) => {
    const file = (currentTarget as HTMLInputElement).files?.[0];
    if (!file) return;
    URL.revokeObjectURL(audio.src);
    audio.src = URL.createObjectURL(file);
    find("[data-player]").append(audio);
  });
  audio.addEventListener("error", () => {
    if (!audio.src) return;
    notice.hidden = false;
    notice.textContent =
      "This file cannot be played here; expected a sound file such as MP3 or M4A.";
  });
  audio.addEventListener("timeupdate", () => {
    const changed = mark(Math.max(0, audio.currentTime - shift()));
    if (changed && !audio.paused && find<HTMLInputElement>("[data-follow-along]").checked) {
      document.querySelector("[data-chapter][aria-current]")?.scrollIntoView({ block: "start" });
    }
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("[data-jump]");
    if (!link || !audio.src) return;
    event.preventDefault();
    audio.currentTime = Number(link.getAttribute("data-jump")) + shift();
    void audio.play().catch(() => {});
  });
}

/** The form for an address in the listener's own app. */
function chooseRecording(otherTalks: readonly string[]): void {
  const form = find<HTMLFormElement>("[data-recording]");
  const input = find<HTMLInputElement>("[data-recording] input");
  const said = find<HTMLElement>("[data-recording] output");
  const forget = find<HTMLButtonElement>("[data-forget]");
  const tell = () => {
    const { recording, offset } = kept();
    forget.hidden = !recording;
    said.textContent = recording
      ? `Times open in ${recording.app}: ${clock(1695)} at ${openedAt(recording, 1695 + offset)}. ${recording.caution ?? ""}`
      : "";
    timeMarks();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const found = recognise(input.value, otherTalks);
    if ("refused" in found) {
      said.textContent = found.refused;
      return;
    }
    if (!keep({ ...kept(), recording: found })) {
      said.textContent = "This browser keeps nothing, so the recording cannot be remembered.";
      return;
    }
    tell();
  });
  forget.addEventListener("click", () => {
    keep({ ...kept(), recording: undefined });
    input.value = "";
    tell();
    input.focus();
  });
  tell();
}
