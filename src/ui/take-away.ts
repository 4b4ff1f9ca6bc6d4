import { panelSize } from "../exhibits/frame";

/** What a reader takes home: the picture as a file of its own, with its colours and type written in. */

const names = [
  "paper",
  "ink",
  "muted",
  "rule",
  "rigid",
  "flexible",
  "soft",
  "belief",
  "truth",
  "data"
];

function resolved(text: string): string {
  const probe = document.createElement("span");
  document.body.append(probe);
  let result = text;
  for (const name of names) {
    probe.style.color = `var(--${name})`;
    result = result.replaceAll(`var(--${name})`, getComputedStyle(probe).color);
  }
  probe.remove();
  return result;
}

/** All panels of an exhibit side by side as one SVG document. */
export function asSvg(section: Element, title: string): string {
  const panels = [...section.querySelectorAll<HTMLElement>(".panel")];
  const { width } = panelSize;
  const height = panelSize.height + 40;
  const pictures = panels.map((panel, i) => {
    const svg = panel.querySelector("svg")?.cloneNode(true) as SVGElement | undefined;
    svg?.setAttribute("x", String(i * width));
    svg?.setAttribute("y", "34");
    const heading = panel.querySelector(".name")?.textContent ?? "";
    const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
    label.textContent = heading;
    label.setAttribute("x", String(i * width + 34));
    label.setAttribute("y", "24");
    return new XMLSerializer().serializeToString(label) + (svg?.outerHTML ?? "");
  });
  const ink = "var(--ink)";
  return resolved(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * panels.length}" height="${height}" ` +
      `viewBox="0 0 ${width * panels.length} ${height}" font-family="Inter, Helvetica, Arial, sans-serif" ` +
      `font-size="13" color="${ink}" fill="${ink}"><title>${title.replace(/[<&]/g, "")}</title>` +
      `<style>svg svg{font-size:13px;font-family:inherit}</style>` +
      `<rect width="100%" height="100%" fill="var(--paper)"/>${pictures.join("")}</svg>`
  );
}

/** Offers a text as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
