import { fromHtml } from "hast-util-from-html";
import temml from "temml";
import { visit } from "unist-util-visit";

const hasClass = (node, name) => node.properties?.className?.includes(name);
const textOf = (node) =>
  node.type === "text" ? node.value : (node.children ?? []).map(textOf).join("");

/** Sets the formulas that remark-math found as MathML, without inline styles (the policy is strict). */
export function rehypeMathml() {
  return (tree, file) => {
    visit(tree, "element", (node, index, parent) => {
      const display = hasClass(node.children?.[0] ?? {}, "math-display");
      if (!parent || (!display && !hasClass(node, "math-inline"))) return;
      let html;
      try {
        html = temml.renderToString(textOf(node).trim(), {
          displayMode: display,
          throwOnError: true,
          annotate: false
        });
      } catch (error) {
        file.fail(`formula “${textOf(node).trim()}”: ${error.message}`, node);
      }
      const math = fromHtml(html, { fragment: true }).children;
      for (const part of math) visit(part, "element", (element) => delete element.properties.style);
      parent.children[index] = display
        ? {
            type: "element",
            tagName: "div",
            properties: {
              className: ["equation"],
              tabIndex: 0,
              role: "group",
              ariaLabel: "Equation"
            },
            children: math
          }
        : {
            type: "element",
            tagName: "span",
            properties: { className: ["formula"] },
            children: math
          };
    });
  };
}
