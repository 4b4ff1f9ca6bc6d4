import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exhibits } from "../src/exhibits/registry";
import * as dist from "./dist";

const yaml = (path: string) => parse(readFileSync(path, "utf8"));
const texts = new Map(
  globSync("content/essays/*.mdx").map((file) => [
    basename(file, ".mdx"),
    readFileSync(file, "utf8")
  ])
);
const chapters: { essay: string }[] = yaml("content/episode.yaml").chapters;
const site = dist.siteIn("dist", process.env.SITE_BASE?.replace(/\/?$/, "/") ?? "/");
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length;

interface Paragraph {
  readonly section: string;
  readonly element: Element;
  /** Its text without the cards of terms. */
  readonly text: string;
}

/** The running text of a page, each paragraph with the section it stands in. */
function paragraphs(document: Document): Paragraph[] {
  let section = "";
  const found: Paragraph[] = [];
  for (const element of document.querySelectorAll(".prose h2, .prose h3, .prose p")) {
    if (element.closest(".exhibit, .fold, .aside")) continue;
    if (element.tagName !== "P") section = element.id;
    else {
      const cards = [...element.querySelectorAll(".card")].map((card) => card.textContent ?? "");
      const text = cards.reduce((rest, card) => rest.replace(card, ""), element.textContent ?? "");
      found.push({ section, element, text });
    }
  }
  return found;
}

/** A prediction to be made, or an objection whose answer names its sources. */
const needsNone = ({ text, element }: Paragraph) =>
  text.trim().endsWith("?") || element.closest(".objection")?.querySelector(".source");

describe("the essays", () => {
  it("are one for each chapter of the episode", () => {
    expect([...texts.keys()].sort()).toEqual(chapters.map(({ essay }) => essay).sort());
  });

  it("show every exhibit", () => {
    const shown = new Set(
      [...texts.values()].flatMap((text) => matches(text, /<Exhibit\b[^>]*\bid="([^"]+)"/g))
    );
    expect([...exhibits.keys()].filter((id) => !shown.has(id))).toEqual([]);
  });

  it("answer every question of the sceptics", () => {
    const answered = new Set(
      [...texts.values()].flatMap((text) => matches(text, /<Objection\b[^>]*\bquestion=\{(\d+)\}/g))
    );
    const asked = Object.keys(yaml("content/questions.yaml"));
    expect(asked).toHaveLength(19);
    expect(asked.filter((number) => !answered.has(number))).toEqual([]);
  });
});

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
    const words = prose.reduce((sum, { text }) => sum + wordsIn(text), 0);
    expect(words).toBeGreaterThan(1000);
    expect(words).toBeLessThan(id === "compression" ? 3500 : 2700);
  });

  it("says of each claim whose it is", () => {
    const open = prose.filter(
      (paragraph) =>
        !["", "question", "change-our-mind", "check"].includes(paragraph.section) &&
        wordsIn(paragraph.text) > 35 &&
        !needsNone(paragraph) &&
        !paragraph.element.querySelector(".source, a.state")
    );
    expect(open.map(({ section, text }) => `#${section}: ${text}`)).toEqual([]);
  });

  it("explains a term once", () => {
    const terms = matches(text, /<Term id="([^"]+)"/g);
    expect(terms.length).toBeGreaterThan(2);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
