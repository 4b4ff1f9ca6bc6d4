import temml from "temml";

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

/** Text with formulas between dollar signs, as HTML with MathML; everything else is escapedd. */
export const withFormulas = (text: string): string =>
  text
    .split("$")
    .map((part, i) =>
      i % 2 === 0
        ? escaped(part)
        : temml
            .renderToString(part, { throwOnError: true, annotate: false })
            .replace(/ style="[^"]*"/g, "")
    )
    .join("");
