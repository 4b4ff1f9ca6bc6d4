import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** A built page. */
export interface Page {
  /** Path on the site, base included: "/essays/x/". */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** A built site: its folder, where it is served, and its pages. */
export interface Site {
  readonly folder: string;
  /** "/" or "/repo/". */
  readonly base: string;
  readonly origin: string;
  readonly pages: readonly Page[];
}

export function siteIn(folder: string, base = "/"): Site {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`${folder} holds no built site; run npm run build first`);
  }
  const pages = globSync("**/*.html", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file): Page => {
      const html = readFileSync(join(folder, file), "utf8");
      const { document } = parseHTML(html);
      return { path: base + file.replace(/(^|\/)index\.html$/, "$1"), html, document };
    });
  const canonical = pages[0]?.document.querySelector("link[rel=canonical]")?.getAttribute("href");
  return { folder, base, origin: new URL(canonical ?? "http://localhost").origin, pages };
}

export const pageAt = ({ pages, base }: Site, path: string): Page => {
  const page = pages.find((page) => page.path === base + path.slice(1));
  if (!page) throw new Error(`no page ${path}; there are ${pages.map(({ path }) => path)}`);
  return page;
};

const all = (page: Page, css: string): Element[] => [...page.document.querySelectorAll(css)];

/** Addresses that a page loads by itself, not those it merely links to. */
export function loaded(page: Page): string[] {
  const attributes = [
    ["script[src],img[src],iframe[src],source[src],video[src],audio[src],embed[src]", "src"],
    ["link[rel~=stylesheet],link[rel~=icon],link[rel~=preload],link[rel~=modulepreload]", "href"],
    ["link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=prefetch],image[href]", "href"],
    ["use[href]", "href"],
    ["astro-island", "component-url"],
    ["astro-island", "renderer-url"],
    ["astro-island", "before-hydration-url"]
  ] as const;
  const found = attributes.flatMap(([css, name]) =>
    all(page, css).flatMap((element) => element.getAttribute(name) ?? [])
  );
  const sets = all(page, "[srcset]").flatMap((element) =>
    (element.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(" ")[0] ?? "")
  );
  const styles = all(page, "style").flatMap((element) => urlsInCss(element.textContent ?? ""));
  return [...found, ...sets, ...styles];
}

export const urlsInCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, name]) => url ?? name ?? ""
  );

/** Whether an address leads to another site. */
export const isForeign = (site: Site, page: Page, address: string): boolean => {
  const url = new URL(address, site.origin + page.path);
  return /^https?:$/.test(url.protocol) && url.origin !== site.origin;
};

/** Why an address inside the site leads nowhere; undefined when it leads somewhere. */
export function broken(site: Site, page: Page, address: string): string | undefined {
  const url = new URL(address, site.origin + page.path);
  if (!/^https?:$/.test(url.protocol) || url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return `${address} leaves the base ${site.base}`;
  const path = decodeURIComponent(url.pathname);
  const target = site.pages.find((page) => page.path === path);
  if (!target) {
    const file = join(site.folder, path.slice(site.base.length));
    return existsSync(file) && !path.endsWith("/") && /\.\w+$/.test(path)
      ? undefined
      : `${address} is no page or file`;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return id === "" || target.document.getElementById(id) ? undefined : `${address} has no anchor`;
}

export const links = (page: Page): string[] =>
  all(page, "a[href],area[href],link[href]").map((element) => element.getAttribute("href") ?? "");

/** Ids that stand on more than one element. */
export function twins(page: Page): string[] {
  const ids = all(page, "[id]").map((element) => element.id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** Inline scripts and styles that the page's own policy would refuse. */
export function refused(page: Page): string[] {
  const policy = policyOf(page);
  return all(page, "script:not([src]),style").flatMap((element) => {
    const kind = element.getAttribute("type") ?? "";
    if (element.localName === "script" && !["", "module", "text/javascript"].includes(kind)) {
      return [];
    }
    const text = element.textContent ?? "";
    const hash = createHash("sha256").update(text).digest("base64");
    const list = policy.get(element.localName === "style" ? "style-src" : "script-src") ?? [];
    return list.includes(`'sha256-${hash}'`) ? [] : [`<${element.localName}> ${text.slice(0, 60)}`];
  });
}

/** The page's content security policy, by directive. */
export function policyOf(page: Page): Map<string, string[]> {
  const [meta] = all(page, 'meta[http-equiv="content-security-policy"]');
  const text = meta?.getAttribute("content") ?? "";
  return new Map(
    text
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources])
  );
}

/** Heading levels in the order of the page. */
export const levels = (page: Page): number[] =>
  all(page, "h1,h2,h3,h4,h5,h6").map((element) => Number(element.localName[1]));

export const meta = (page: Page, name: string): string =>
  page.document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
