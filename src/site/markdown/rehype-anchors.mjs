import { visit } from "unist-util-visit";

const textOf = (node) =>
  node.type === "text" ? node.value : (node.children ?? []).map(textOf).join("");
const marked = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/;

/**
 * Section headings carry an address written by hand, "## Title [#id]", because others cite it; the
 * link to it stands beside the heading, not inside.
 */
export function rehypeAnchors() {
  return (tree, file) => {
    visit(tree, "element", (node, index, parent) => {
      if (
        !parent ||
        !/^h[23]$/.test(node.tagName) ||
        parent.properties?.className?.includes("heading")
      )
        return;
      const last = node.children.at(-1);
      const found = last?.type === "text" ? marked.exec(last.value) : null;
      if (!found)
        file.fail(`the heading “${textOf(node)}” needs an address: “${textOf(node)} [#id]”`, node);
      last.value = last.value.slice(0, found.index);
      node.properties.id = found[1];
      parent.children[index] = {
        type: "element",
        tagName: "div",
        properties: { className: ["heading"] },
        children: [
          node,
          {
            type: "element",
            tagName: "a",
            properties: { className: ["anchor"], href: `#${found[1]}` },
            children: [
              {
                type: "element",
                tagName: "span",
                properties: { className: ["hidden"] },
                children: [{ type: "text", value: `Section titled “${textOf(node)}”` }]
              },
              {
                type: "element",
                tagName: "span",
                properties: { ariaHidden: "true" },
                children: [{ type: "text", value: "#" }]
              }
            ]
          }
        ]
      };
    });
  };
}
