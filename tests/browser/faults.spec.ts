import { expect, type Page, test } from "@playwright/test";
import { expectDrawn, LiveExhibit } from "./exhibit";

const pages = ["/essays/expressiveness/", "/exhibits/order-penalty/", "/embed/order-penalty/"];

/** Serves the worker's script with something before it, as a poorer browser would run it. */
const poorer = (tab: Page, prelude: string) =>
  tab.route(/worker[^/]*\.js(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${prelude}\n${await response.text()}` });
  });

/** The page says what is not live and why; the figure of the build, or the last one, stands. */
async function expectNotLive(exhibit: LiveExhibit, reason: RegExp) {
  await expect(exhibit.section).toHaveAttribute("data-state", "failed");
  await expect(exhibit.notices).toContainText("Not live");
  await expect(exhibit.notices).toHaveText(reason);
  await expectDrawn(exhibit);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of pages) {
    test(`${path} has its figures, captions and tables`, async ({ page: tab }) => {
      await tab.goto(path);
      const exhibit = new LiveExhibit(tab);
      const { section, pictures } = exhibit;
      expect(await pictures.count()).toBeGreaterThan(0);
      for (const picture of await pictures.all()) await expect(picture).toBeVisible();
      await expect(section.locator(".description")).toBeVisible();
      await expect(section.locator(".notice p").first()).toBeVisible();
      await expect(section.locator("table.readouts").first()).toBeVisible();
      expect(await section.locator("table:not(.readouts) td").count()).toBeGreaterThan(0);
      await expect(section.locator("p.unscripted")).toBeVisible();
      for (const control of await section.locator("button,input,select,textarea").all()) {
        await expect(control).toBeHidden();
      }
    });
  }

  test("the essay is whole: every word, formula and reference", async ({ page: tab }) => {
    await tab.goto("/essays/expressiveness/");
    await expect(tab.locator("h1")).toBeVisible();
    expect(await tab.locator("math").count()).toBeGreaterThan(0);
    expect(await tab.locator(".references li").count()).toBeGreaterThan(2);
    const words = (await tab.locator("main").allInnerTexts()).join(" ").split(/\s+/).length;
    expect(words).toBeGreaterThan(1500);
    for (const hidden of await tab.locator(".scripted").all()) await expect(hidden).toBeHidden();
  });
});

for (const path of pages) {
  test(`${path} stands when the worker is blocked`, async ({ page: tab }) => {
    await tab.route(/worker[^/]*\.js(\?|$)/, (route) => route.abort());
    const exhibit = new LiveExhibit(tab);
    await exhibit.goto(path);
    await expectNotLive(exhibit, /could not be started/);
  });
}

test("stands when the browser refuses workers altogether", async ({ page: tab }) => {
  await tab.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException("refused", "SecurityError");
      }
    } as unknown as typeof Worker;
  });
  const exhibit = new LiveExhibit(tab);
  await exhibit.goto("/exhibits/order-penalty/");
  await expectNotLive(exhibit, /does not let the page compute in the background/);
});

for (const [name, prelude] of [
  ["WebAssembly is missing", "delete globalThis.WebAssembly;"],
  [
    "WebAssembly has no SIMD",
    `WebAssembly.Module = class { constructor() {
       throw new WebAssembly.CompileError("invalid opcode 0xfd"); } };`
  ]
] as const) {
  test(`stands when ${name}`, async ({ page: tab }) => {
    await poorer(tab, prelude);
    const exhibit = new LiveExhibit(tab);
    await exhibit.goto("/exhibits/order-penalty/");
    await expectNotLive(exhibit, /no WebAssembly with SIMD/);
  });
}

test("stands when the drawing code cannot be loaded", async ({ page: tab }) => {
  await tab.route(/\/(figure|draw)\.[^/]*\.js(\?|$)/, (route) => route.abort());
  const exhibit = new LiveExhibit(tab);
  await exhibit.goto("/exhibits/order-penalty/");
  await expectNotLive(exhibit, /drawing code could not be loaded/);
});

test("stands when the exhibit's own script cannot be loaded", async ({ page: tab }) => {
  await tab.route(/\/Exhibit[^/]*\.js(\?|$)/, (route) => route.abort());
  const exhibit = new LiveExhibit(tab);
  await exhibit.goto("/exhibits/order-penalty/");
  await expectDrawn(exhibit);
  await expect(exhibit.section).toHaveAttribute("data-state", "static");
});

test("goes on after a failure, once the worker can start", async ({ page: tab }) => {
  let blocked = true;
  await tab.route(/worker[^/]*\.js(\?|$)/, (route) => (blocked ? route.abort() : route.continue()));
  const exhibit = new LiveExhibit(tab);
  await exhibit.goto("/exhibits/order-penalty/");
  await expectNotLive(exhibit, /could not be started/);
  blocked = false;
  await exhibit.button("Try again").click();
  await exhibit.digest();
  await expect(exhibit.notices).toHaveText("");
});
