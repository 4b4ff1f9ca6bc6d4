import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exhibits } from "../src/exhibits/registry";
import * as dist from "./dist";

/** Published once, kept for good: what moves leaves a redirect, and its line stays here. */
const publishedEssays = [
  "bayesian-inference",
  "compression",
  "conventional-wisdom",
  "expressiveness",
  "generalization",
  "geometry",
  "practice",
  "scientist-engineer",
  "thesis"
];
const publishedExhibits = [
  "bayesian-model-average",
  "benign-overfitting",
  "bias-and-variance",
  "bigger-is-better",
  "compression-bound",
  "double-descent",
  "evidence-over-datasets",
  "feature-learning",
  "flat-and-simple",
  "gaussian-process",
  "infinite-width",
  "language-model-bound",
  "network-double-descent",
  "mode-connectivity",
  "no-free-lunch",
  "occams-hill",
  "order-penalty",
  "prior-as-code",
  "random-labels-gp",
  "simplicity-prior",
  "random-labels-network",
  "soft-symmetry"
];
const published = [
  ...[
    "/",
    "/404.html",
    "/about/",
    "/engines/",
    "/essays/",
    "/exhibits/",
    "/glossary/",
    "/listen/",
    "/listen/chapters.json",
    "/listen/outline.txt",
    "/papers/",
    "/questions/",
    "/rss.xml",
    "/sitemap-index.xml"
  ],
  ...publishedEssays.map((id) => `/essays/${id}/`),
  ...publishedExhibits.flatMap((id) => [`/exhibits/${id}/`, `/embed/${id}/`])
];

const site = dist.siteIn("dist", process.env.SITE_BASE?.replace(/\/?$/, "/") ?? "/");
const pages = site.pages.map((page): [string, dist.Page] => [page.path, page]);
const fileOf = (path: string) => join(site.folder, path.endsWith("/") ? `${path}index.html` : path);
const essays = globSync("content/essays/*.mdx").map((file) => basename(file, ".mdx"));

describe("addresses", () => {
  it.each(published)("%s is still there", (path) => {
    expect(existsSync(fileOf(path))).toBe(true);
  });

  it("of every essay and exhibit exist, and none is unlisted", () => {
    const expected = [
      ...essays.map((id) => `/essays/${id}/`),
      ...[...exhibits.keys()].flatMap((id) => [`/exhibits/${id}/`, `/embed/${id}/`])
    ];
    expect(expected.filter((path) => !existsSync(fileOf(path)))).toEqual([]);
    const found = site.pages.map(({ path }) => `/${path.slice(site.base.length)}`);
    expect(found.filter((path) => !published.includes(path))).toEqual([]);
  });

  it("in the map of the site are the pages that may be found", () => {
    const parts = [...readFileSync(fileOf("/sitemap-index.xml"), "utf8").matchAll(/<loc>([^<]+)/g)];
    const maps = parts.map(([, url = ""]) => new URL(url).pathname.slice(site.base.length));
    const listed = maps.flatMap((path) =>
      [...readFileSync(join(site.folder, path), "utf8").matchAll(/<loc>([^<]+)/g)].map(
        ([, url = ""]) => url
      )
    );
    const findable = site.pages.filter((page) => !dist.meta(page, "robots").includes("noindex"));
    expect(listed.sort()).toEqual(findable.map(({ path }) => site.origin + path).sort());
  });

  it("in the feed are whole and lead to essays", () => {
    const feed = readFileSync(fileOf("/rss.xml"), "utf8");
    const items = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, url]) => url);
    expect(items.sort()).toEqual(
      essays.map((id) => `${site.origin}${site.base}essays/${id}/`).sort()
    );
  });
});

describe.each(pages)("%s", (path, page) => {
  const { document } = page;

  it("has a language, a title, a description and an address of its own", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.title.trim()).not.toBe("");
    const description = dist.meta(page, "description");
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(160);
    const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
    expect(canonical).toBe(site.origin + path.replace("/embed/", "/exhibits/"));
  });

  it("has one h1, first, and skips no level below it", () => {
    const levels = dist.levels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0), `heading ${i + 1}`).toBeLessThanOrEqual(1);
    }
  });

  it("has no id twice, and every reference to an id finds it", () => {
    expect(dist.twins(page)).toEqual([]);
    for (const name of ["for", "aria-labelledby", "aria-describedby", "aria-controls"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        for (const id of (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean)) {
          expect(document.getElementById(id), `${name}="${id}"`).not.toBeNull();
        }
      }
    }
  });

  it("links only to what exists", () => {
    const addresses = [...dist.links(page), ...dist.loaded(page)];
    expect(addresses.flatMap((address) => dist.broken(site, page, address) ?? [])).toEqual([]);
  });

  it("loads nothing from another site", () => {
    expect(dist.loaded(page).filter((url) => dist.isForeign(site, page, url))).toEqual([]);
  });

  it("keeps a strict policy, and keeps to it", () => {
    const policy = dist.policyOf(page);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    for (const sources of policy.values()) {
      expect(sources.filter((source) => /unsafe-(inline|eval|hashes)'$/.test(source))).toEqual(
        sources.includes("'wasm-unsafe-eval'") ? ["'wasm-unsafe-eval'"] : []
      );
      expect(sources.filter((source) => /^https?:|\*/.test(source))).toEqual([]);
    }
    expect(policy.get("script-src")).toContain("'self'");
    expect(dist.refused(page)).toEqual([]);
    expect(document.querySelectorAll("[style]")).toHaveLength(0);
    const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on[a-z]+$/.test(name))
    );
    // Astro's island listens for the load of its own slot; nothing else may.
    expect(handlers).toEqual([]);
  });

  it("shows each exhibit without scripts: pictures with words, a caption and a table", () => {
    for (const exhibit of document.querySelectorAll("section.exhibit")) {
      const pictures = [...exhibit.querySelectorAll('svg[role="img"]')];
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        expect(picture.getAttribute("aria-label")?.trim()).toBeTruthy();
        expect(picture.innerHTML.length).toBeGreaterThan(500);
        expect(picture.querySelector("path,circle,line,rect")).not.toBeNull();
      }
      expect(exhibit.querySelector(".description")?.textContent?.trim()).toBeTruthy();
      expect(exhibit.querySelectorAll("table td").length).toBeGreaterThan(0);
      expect(exhibit.getAttribute("data-state")).toBe("static");
    }
  });
});

describe("pages", () => {
  it("have titles and descriptions of their own", () => {
    const shown = site.pages.filter(({ path }) => !path.includes("/embed/"));
    const titles = shown.map(({ document }) => document.title);
    expect(new Set(titles).size).toBe(titles.length);
    const descriptions = shown.map((page) => dist.meta(page, "description"));
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  it("that are not to be found by search say so", () => {
    for (const page of site.pages) {
      const hidden = /\/embed\/|\/404\.html$/.test(page.path);
      expect(dist.meta(page, "robots").includes("noindex"), page.path).toBe(hidden);
    }
  });

  it("take styles and fonts from this site only", () => {
    for (const file of globSync(`${site.folder}/**/*.css`)) {
      const urls = dist.urlsInCss(readFileSync(file, "utf8"));
      expect(urls.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([]);
    }
  });
});

describe.each(essays)("the essay %s", (id) => {
  const page = dist.pageAt(site, `/essays/${id}/`);
  const { document } = page;

  it("can be cited: authors are this site's, dates and addresses are whole", () => {
    expect(dist.meta(page, "citation_title")).not.toBe("");
    expect(dist.meta(page, "citation_author")).toBe("Not So Mysterious contributors");
    expect(dist.meta(page, "citation_publication_date")).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect(dist.meta(page, "citation_fulltext_html_url")).toBe(site.origin + page.path);
    const data = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? "null"
    );
    expect(data).toMatchObject({ "@context": "https://schema.org", license: expect.any(String) });
    expect([data["@type"]].flat()).toContain("Article");
    for (const field of ["author", "datePublished", "dateModified", "isBasedOn"]) {
      expect(data, field).toHaveProperty(field);
    }
  });

  it("lets every section be linked to", () => {
    const headings = [...document.querySelectorAll(".prose h2,.prose h3")].filter(
      (heading) => !heading.closest(".exhibit")
    );
    expect(headings.length).toBeGreaterThan(0);
    for (const { id, textContent } of headings) {
      expect(id, textContent ?? "").not.toBe("");
      expect(document.querySelector(`a[href="#${id}"]`), id).not.toBeNull();
    }
  });

  it("sets formulas as MathML only", () => {
    expect(document.querySelectorAll(".katex,.katex-html,mjx-container")).toHaveLength(0);
    const source = readFileSync(`content/essays/${id}.mdx`, "utf8");
    if (/\$[^$]+\$/.test(source)) expect(document.querySelector("math")).not.toBeNull();
    expect(document.querySelectorAll("merror")).toHaveLength(0);
  });
});
