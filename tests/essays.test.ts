import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import * as dist from "./dist";

const texts = new Map(
  globSync("content/essays/*.mdx").map((file) => [
    basename(file, ".mdx"),
    readFileSync(file, "utf8")
  ])
);
const site = dist.siteIn("dist", process.env.SITE_BASE?.replace(/\/?$/, "/") ?? "/");
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length;

/** The prose of a page: paragraphs that state something, each with the section it stands in. */
function paragraphs(document: Document): [section: string, paragraph: Element][] {
  let section = "";
  const found: [string, Element][] = [];
  for (const element of document.querySelectorAll(".prose h2, .prose p")) {
    if (element.closest(".exhibit, .fold, .aside")) continue;
    if (element.tagName === "H2") section = element.id;
    else found.push([section, element]);
  }
  return found;
}

describe.each([...texts])("%s", (id, text) => {
  const { document } = dist.pageAt(site, `/essays/${id}/`);
  const prose = paragraphs(document);

  it("has the parts of an essay, in order", () => {
    const parts = [
      "question",
      "mathematics",
      "paper",
      "consequences",
      "objections",
      "next",
      "check"
    ];
    const found = matches(text, /^## .*\[#([a-z-]+)\]$/gm);
    expect(found.filter((part) => parts.includes(part))).toEqual(parts);
    expect(text).toMatch(/^### .*\[#change-our-mind\]$/m);
    expect(document.querySelectorAll(".prose .objection").length).toBeGreaterThan(1);
    expect(document.querySelectorAll(".prose .derivation").length).toBeGreaterThan(1);
    expect(document.querySelectorAll(".prose .check").length).toBe(3);
    expect(document.querySelectorAll(".prose .exhibit").length).toBeGreaterThan(0);
  });

  it("is read in one sitting", () => {
    const words = prose.reduce((sum, [, { textContent }]) => sum + wordsIn(textContent ?? ""), 0);
    expect(words).toBeGreaterThan(1000);
    expect(words).toBeLessThan(id === "compression" ? 3500 : 2700);
  });

  it("says of each claim whose it is", () => {
    const open = prose.filter(
      ([section, paragraph]) =>
        !["", "question", "check"].includes(section) &&
        wordsIn(paragraph.textContent ?? "") > 35 &&
        !paragraph.querySelector(".source, a.state")
    );
    expect(open.map(([section, { textContent }]) => `#${section}: ${textContent}`)).toEqual([]);
  });

  it("explains a term once", () => {
    const terms = matches(text, /<Term id="([^"]+)"/g);
    expect(terms.length).toBeGreaterThan(2);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
