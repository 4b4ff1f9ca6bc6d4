import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as dist from "./dist";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly essays: readonly { readonly essay: string; readonly section: string }[];
}

/** What must have a row: the figures of the paper that was read whole, and what is known of the others. */
const papers = {
  wilson2025notsomysterious: {
    figures: ["1", "2", "3", "4", "5", "6", "7"],
    claims: 18,
    sections: 18
  },
  wilson2020probabilistic: {
    figures: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    claims: 10,
    sections: 9
  },
  finzi2025computeoptimal: { figures: ["1", "2", "3"], claims: 8, sections: 6 }
};
const site = dist.siteIn("dist", process.env.SITE_BASE?.replace(/\/?$/, "/") ?? "/");

describe.each(Object.entries(papers))("the map of %s", (key, { figures, claims, sections }) => {
  const rows: Row[] = parse(readFileSync(`content/papers/${key}.yaml`, "utf8")).rows;
  const of = (kind: string) => rows.filter((row) => row.kind === kind);

  it("has a row for every figure, claim and section", () => {
    for (const number of figures) {
      const labelled = of("figure").filter(({ label }) =>
        new RegExp(`^Figure ${number}(?![0-9])`).test(label)
      );
      expect(labelled.length, `Figure ${number}`).toBeGreaterThan(0);
    }
    expect(of("claim")).toHaveLength(claims);
    expect(of("section")).toHaveLength(sections);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("leads to essay sections that exist, and leaves nothing blank", () => {
    const { document } = dist.pageAt(site, "/papers/");
    for (const { id, essays } of rows) {
      const row = document.getElementById(`${key}-${id}`);
      expect(row?.querySelectorAll("td")).toHaveLength(2);
      for (const cell of row?.querySelectorAll("th, td") ?? []) {
        expect(cell.textContent?.trim(), id).not.toBe("");
      }
      for (const { essay, section } of essays) {
        expect(existsSync(`content/essays/${essay}.mdx`), essay).toBe(true);
        const page = dist.pageAt(site, `/essays/${essay}/`);
        expect(page.document.getElementById(section), `${essay}#${section}`).not.toBeNull();
      }
    }
  });
});
