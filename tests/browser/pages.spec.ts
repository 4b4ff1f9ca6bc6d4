import { globSync } from "node:fs";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { LiveExhibit } from "./exhibit";

const paths = globSync("dist/**/*.html")
  .map((file) =>
    file
      .replaceAll("\\", "/")
      .replace(/^dist/, "")
      .replace(/index\.html$/, "")
  )
  .sort();

/** Scrolls to the end in steps and lets every exhibit on the page come to rest. */
async function readThrough(tab: Page) {
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 400) {
    await tab.evaluate((y) => scrollTo(0, y), y);
    await tab.waitForTimeout(60);
  }
  for (const section of await tab.locator("section.exhibit").all()) {
    await section.scrollIntoViewIfNeeded();
    await expect(section).toHaveAttribute("data-state", "live");
  }
  await tab.evaluate(() => document.fonts.ready);
  await tab.waitForTimeout(200);
}

/** What a page asks for and complains about while it is read. */
function watch(tab: Page) {
  const origin = new URL(test.info().project.use.baseURL ?? "http://localhost").origin;
  const foreign: string[] = [];
  const complaints: string[] = [];
  tab.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) foreign.push(request.url());
  });
  tab.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  tab.on("requestfailed", (request) => {
    complaints.push(`${request.failure()?.errorText} ${request.url()}`);
  });
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  tab.on("pageerror", (error) => complaints.push(error.message));
  return { foreign, complaints };
}

interface Shift {
  readonly at: number;
  readonly value: number;
  readonly moved: string;
}

type LayoutShift = PerformanceEntry & {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
};

/** Cumulative layout shift: the worst window of shifts less than 1 s apart, of 5 s at most. */
function cumulative(shifts: readonly Shift[]): number {
  let worst = 0;
  let sum = 0;
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) {
      sum = 0;
      first = at;
    }
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

for (const path of paths) {
  test(`${path} asks for nothing from elsewhere and has nothing to complain of`, async ({
    page: tab
  }) => {
    const { foreign, complaints } = watch(tab);
    await tab.goto(path);
    await readThrough(tab);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`${path} holds still`, async ({ page: tab }) => {
    await tab.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { startTime, value, hadRecentInput, sources } = entry as LayoutShift;
          const moved = sources.map(({ node }) => (node as Element)?.className ?? node?.nodeName);
          if (!hadRecentInput) shifts.push({ at: startTime, value, moved: moved.join(", ") });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await tab.goto(path);
    await readThrough(tab);
    const shifts = await tab.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    const said = shifts.map(({ value, moved }) => `${value.toFixed(4)} ${moved}`).join("\n");
    expect(cumulative(shifts), said).toBeLessThan(0.01);
  });

  for (const [theme, project] of [
    ["light", "desktop"],
    ["dark", "phone"]
  ] as const) {
    test(`${path} has nothing for axe to find, ${theme} @${project}`, async ({ page: tab }) => {
      await tab.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await tab.goto(path);
      await readThrough(tab);
      for (const fold of await tab.locator("details:not([open]) > summary").all()) {
        if (await fold.isVisible()) await fold.click();
      }
      const { violations } = await new AxeBuilder({ page: tab })
        .options({ rules: { "target-size": { enabled: true } } })
        .analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`)
      );
      expect(found).toEqual([]);
    });
  }

  test(`${path} fits narrow screens, and no text is under 12 px @once`, async ({ page: tab }) => {
    for (const width of [320, 390, 1440]) {
      await tab.setViewportSize({ width, height: 844 });
      await tab.goto(path);
      await readThrough(tab);
      const wide = await tab.evaluate(() => {
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (over <= 0) return [];
        return [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => `${element.localName}.${element.getAttribute("class")}`)
          .slice(0, 5);
      });
      expect(wide, `at ${width} px`).toEqual([]);
      const small = await tab.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = new Set<string>();
        while (walker.nextNode()) {
          const text = walker.currentNode.textContent?.trim();
          const element = walker.currentNode.parentElement;
          if (!text || !element?.checkVisibility() || element.closest("math,script,style"))
            continue;
          const svg = element.closest("svg");
          const scale = svg ? (svg.getScreenCTM()?.a ?? 1) : 1;
          const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size < 11.95) found.add(`${size.toFixed(1)} px: ${text.slice(0, 30)}`);
        }
        return [...found].slice(0, 5);
      });
      expect(small, `at ${width} px`).toEqual([]);
    }
  });
}

test("the essay loads less than 60 kB of script before an exhibit is in view @once", async ({
  page: tab
}) => {
  const scripts: Promise<Buffer>[] = [];
  tab.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  const response = await tab.goto("/essays/expressiveness/");
  await tab.waitForLoadState("networkidle");
  const inline = [
    ...((await response?.text()) ?? "").matchAll(/<script(?![^>]*src=)[^>]*>([^<]*)/g)
  ];
  const bytes = [...(await Promise.all(scripts)), ...inline.map(([, text = ""]) => text)]
    .map((body) => gzipSync(body).length)
    .reduce((sum, size) => sum + size, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(60_000);
  await expect(new LiveExhibit(tab).section).toHaveAttribute("data-state", "static");
});

test("the theme is remembered and set before the first paint @once", async ({ page: tab }) => {
  const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await tab.goto("/");
  const light = await paper();
  await tab.evaluate(() => localStorage.setItem("theme", "dark"));
  await tab.goto("/about/");
  const dark = await paper();
  expect(dark).not.toBe(light);
  const button = tab.locator("[data-theme-button]");
  await expect(button).toContainText(/dark/i);
  for (let turn = 0; turn < 3; turn++) {
    if (/light/i.test((await button.textContent()) ?? "")) break;
    await button.click();
  }
  await expect(button).toContainText(/light/i);
  expect(await paper()).toBe(light);
});

test("a keyboard reaches the text, the exhibit and all its controls", async ({ page: tab }) => {
  await tab.goto("/exhibits/order-penalty/");
  await tab.keyboard.press("Tab");
  await expect(tab.locator(":focus")).toHaveText(/Skip to the text/);
  await tab.keyboard.press("Enter");
  const exhibit = new LiveExhibit(tab);
  await exhibit.section.scrollIntoViewIfNeeded();
  await exhibit.digest();
  const reached = new Set<string>();
  for (let step = 0; step < 80; step++) {
    await tab.keyboard.press("Tab");
    const name = await tab.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest("section.exhibit")) return "";
      const kind = element.getAttribute("type") ?? element.localName;
      return element.classList.contains("handle") ? "handle" : kind;
    });
    if (name) reached.add(name);
  }
  for (const kind of ["handle", "range", "button", "summary"]) expect([...reached]).toContain(kind);
});
