import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseBibliography } from "../src/site/bibliography";

const read = (path: string) => readFileSync(path, "utf8");
const citation = parse(read("CITATION.cff"));
const program = JSON.parse(read("package.json"));

describe("CITATION.cff", () => {
  it("has what the format asks for", () => {
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      message: expect.any(String),
      title: "Not So Mysterious",
      type: "software",
      authors: [{ name: "Not So Mysterious contributors" }]
    });
    for (const { type, title, authors } of citation.references) {
      expect(type).toBe("conference-paper");
      expect(title).not.toBe("");
      expect(authors.length).toBeGreaterThan(0);
    }
  });

  it("agrees with package.json and the changelog", () => {
    expect(citation.version).toBe(program.version);
    expect(citation.license).toBe(program.license);
    const released = `## ${citation.version} (${citation["date-released"]})`;
    expect(read("CHANGELOG.md")).toContain(released);
  });

  it("names the three papers as the bibliography does", () => {
    const known = Object.values(parseBibliography(read("content/references.bib")));
    expect(citation.references).toHaveLength(3);
    for (const { title, year, authors, url } of citation.references) {
      const entry = known.find((entry) => entry.title === title);
      expect(entry, title).toBeDefined();
      const families = authors.map((author: Record<string, string>) => author["family-names"]);
      expect(entry?.authors.map(({ family }) => family)).toEqual(families);
      expect(entry).toMatchObject({ year, url });
    }
  });
});

it("the README names commands that exist", () => {
  const named = [...read("README.md").matchAll(/npm (?:run )?(start|test|check|dev|bench|build)/g)];
  expect(named.length).toBeGreaterThan(2);
  for (const [, name = ""] of named) expect(program.scripts).toHaveProperty(name);
});

it(".ci/run runs the README's test command", () => {
  expect(read("README.md")).toContain("npm ci && npm test");
  expect(read(".ci/run")).toContain("npm ci && npm test");
});
