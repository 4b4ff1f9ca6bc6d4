import { visit } from "unist-util-visit";

/** Prefixes links written from the root ("/essays/…") with the base path of the site. */
export function rehypeBase({ base }) {
  const prefix = base.replace(/\/$/, "");
  return (tree) => {
    if (prefix === "") return;
    visit(tree, "element", (node) => {
      const href = node.properties?.href;
      if (typeof href === "string" && /^\/(?!\/)/.test(href)) node.properties.href = prefix + href;
    });
  };
}
