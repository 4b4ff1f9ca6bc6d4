import { expect, test } from "@playwright/test";
import { expectDrawn, LiveExhibit } from "./exhibit";

const page = "/exhibits/order-penalty/";

test("the same link gives the same bits in two loads", async ({ browser }) => {
  const address = `${page}?n=30&degree=90&seed=7&choose=evidence`;
  const digests: string[] = [];
  for (let load = 0; load < 2; load++) {
    const context = await browser.newContext();
    digests.push(await new LiveExhibit(await context.newPage()).open(address));
    await context.close();
  }
  expect(digests[0]).toBe(digests[1]);
});

test("an essay restores the exhibit in its place, and its own address follows", async ({
  page: tab
}) => {
  const alone = new LiveExhibit(await tab.context().newPage());
  const expected = await alone.open(`${page}?n=40`);
  const exhibit = new LiveExhibit(tab);
  await tab.goto("/essays/expressiveness/?exhibit=order-penalty&n=40");
  await exhibit.section.scrollIntoViewIfNeeded();
  expect(await exhibit.digest()).toBe(expected);
  await expect(exhibit.section).toBeInViewport();
  await expect(exhibit.notices).toHaveText("");
  await exhibit.slider("n").focus();
  await tab.keyboard.press("ArrowRight");
  await exhibit.digestAfter(expected);
  await expect.poll(() => new URL(tab.url()).searchParams.get("n")).toBe("41");
  expect(new URL(tab.url()).searchParams.get("exhibit")).toBe("order-penalty");
  expect(new URL(tab.url()).pathname).toBe("/essays/expressiveness/");
});

test("a link to a state far down the essay needs no scrolling", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  await tab.goto("/essays/expressiveness/?exhibit=order-penalty&n=40#order-penalty");
  await exhibit.digest();
  await expect(exhibit.section).toBeInViewport();
  expect(
    new URLSearchParams((await exhibit.section.getAttribute("data-query")) ?? "").get("n")
  ).toBe("40");
});

test("an essay without such a state starts at the default", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const digest = await exhibit.open("/essays/expressiveness/");
  expect(await exhibit.open("/essays/expressiveness/?exhibit=another&n=40")).toBe(digest);
  await expect(exhibit.notices).toHaveText("");
});

test("the words of an essay are buttons for its states", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const first = await exhibit.open("/essays/expressiveness/");
  const link = tab.locator('a[data-state][data-for="order-penalty"]').first();
  const state = (await link.getAttribute("data-state")) ?? "";
  await link.click();
  if (state === "") await expect(exhibit.section).toHaveAttribute("data-query", "");
  else await exhibit.digestAfter(first);
  await expect(exhibit.section).toBeInViewport();
  await expect(exhibit.section).toHaveAttribute("data-query", state);
});

test("the embedded exhibit stands alone and takes a state", async ({ page: tab }) => {
  const alone = new LiveExhibit(await tab.context().newPage());
  const expected = await alone.open(`${page}?n=40`);
  const exhibit = new LiveExhibit(tab);
  expect(await exhibit.open("/embed/order-penalty/?n=40")).toBe(expected);
  await expect(tab.locator("header.masthead,footer.colophon")).toHaveCount(0);
});

for (const [name, query, notice] of [
  ["a setting that does not exist", "colour=red", /no setting “colour”/],
  ["a number out of range", "n=9999", /“Training points” was 9999; the largest is 200/],
  ["no number", "n=many", /“many” is no number for “Training points”/],
  ["an option that does not exist", "inputs=spiral", /has no option “spiral”/],
  ["points that cannot be read", "moved=trend.1_x*0_0", /could not be read/],
  ["half an address", "n=%E0%A4%A&degree", /is no number/],
  ["10 kB of noise", `${"%F0%9F%8E%B2x=&".repeat(400)}n=${"9".repeat(4000)}`, /Not everything/]
] as const) {
  test(`${name} in a link leaves a defined state and a quiet notice`, async ({ page: tab }) => {
    const exhibit = new LiveExhibit(tab);
    await exhibit.open(`${page}?${query}`);
    await expect(exhibit.notices).toHaveText(notice);
    expect(((await exhibit.notices.textContent()) ?? "").length).toBeLessThan(700);
    await expectDrawn(exhibit);
    const width = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
}

for (const query of [
  "n=0",
  "n=1",
  "noise=0",
  "n=3&degree=150",
  "moved=trend.0.5_1*0.5_-1*0.5_0!wave.!rugged.0_0"
]) {
  test(`${query} is a defined figure and a sentence`, async ({ page: tab }) => {
    const exhibit = new LiveExhibit(tab);
    await exhibit.open(`${page}?${query}`);
    await expect(exhibit.notices).toHaveText("");
    await expectDrawn(exhibit);
    await expect(exhibit.section.locator(".notice p").first()).toHaveText(/\w/);
  });
}
