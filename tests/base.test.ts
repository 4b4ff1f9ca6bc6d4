import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import * as dist from "./dist";

/** The site as GitHub Pages serves a project: under a path that is not its own. */
const folder = ".cache/under-a-base";
const settings = {
  SITE_ADDRESS: "https://example.org",
  SITE_BASE: "/mysterious",
  SITE_REPOSITORY: "https://source.example/mysterious"
};

describe("under a base path", () => {
  let site: dist.Site;

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    // A clean environment: what Vitest puts into its own (SITE, BASE_URL, NODE_ENV) would be built in.
    const { PATH, HOME } = process.env;
    execFileSync("astro", ["build", "--outDir", folder], {
      env: { PATH, HOME, ...settings },
      stdio: ["ignore", "ignore", "pipe"]
    });
    site = dist.siteIn(folder, "/mysterious/");
  }, 600_000);

  it("every link and every file that a page loads leads somewhere", () => {
    expect(site.pages.length).toBeGreaterThan(5);
    const problems = site.pages.flatMap((page) =>
      [...dist.links(page), ...dist.loaded(page)].flatMap((address) => {
        const problem = dist.broken(site, page, address);
        return problem ? [`${page.path}: ${problem}`] : [];
      })
    );
    expect(problems).toEqual([]);
  });

  it("full addresses are those of the public site", () => {
    for (const { path, html, document } of site.pages) {
      expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
        settings.SITE_ADDRESS + path.replace("/embed/", "/exhibits/")
      );
      expect(html).not.toContain("localhost");
    }
  });

  it("the repository is linked once it is known", () => {
    const home = dist.pageAt(site, "/");
    expect(dist.links(home)).toContain(`${settings.SITE_REPOSITORY}/issues`);
  });
});
