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

/** A panel's name stands in lines above it, each so high, with air around. */
const line = 17;
const air = 8;
/** About as many letters as a panel is wide. */
const letters = 42;

/** A name in lines of at most `letters` letters, or one word. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trimStart();
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A picture's own size; a panel's where it does not say. */
function sizeOf(svg: Element | undefined): { width: number; height: number } {
  const [, , width, height] = (svg?.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  return width && height ? { width, height } : panelSize;
}

/** The sheet that holds pictures in a row under their names, as high as the highest needs. */
export function sheetFor(
  sizes: readonly { width: number; height: number }[],
  names: readonly (readonly string[])[]
) {
  const heading = 2 * air + line * Math.max(1, ...names.map((lines) => lines.length));
  return {
    width: Math.max(1, sizes.length) * panelSize.width,
    height: heading + Math.max(panelSize.height, ...sizes.map(({ height }) => height)) + air,
    heading
  };
}

/** All panels of an exhibit side by side as one SVG document. */
export function asSvg(section: Element, title: string): string {
  const panels = [...section.querySelectorAll<HTMLElement>(".panel")];
  const svgs = panels.map(
    (panel) => panel.querySelector("svg")?.cloneNode(true) as SVGElement | undefined
  );
  const names = panels.map((panel) => linesOf(panel.querySelector(".name")?.textContent ?? ""));
  const { width, height, heading } = sheetFor(svgs.map(sizeOf), names);
  const pictures = names.map((lines, i) => {
    const svg = svgs[i];
    svg?.setAttribute("x", String(i * panelSize.width));
    svg?.setAttribute("y", String(heading));
    const labels = lines.map((text, row) => {
      const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
      label.textContent = text;
      label.setAttribute("x", String(i * panelSize.width + air));
      label.setAttribute("y", String(air + line * (row + 1) - 3));
      return new XMLSerializer().serializeToString(label);
    });
    return labels.join("") + (svg?.outerHTML ?? "");
  });
  const ink = "var(--ink)";
  return resolved(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" font-family="Inter, Helvetica, Arial, sans-serif" ` +
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
