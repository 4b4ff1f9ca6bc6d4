import { expect, test } from "@playwright/test";
import { LiveExhibit } from "./exhibit";

const page = "/exhibits/order-penalty/";

test("becomes live, and computes what was computed at build time", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  await exhibit.open(page);
  await expect(exhibit.status).toContainText("the same as at build time");
});

test("every preset gives the digest of the build", async ({ page: tab }) => {
  test.slow();
  const exhibit = new LiveExhibit(tab);
  let digest = await exhibit.open(page);
  const labels = await exhibit.section.locator(".presets button").allTextContents();
  expect(labels.length).toBeGreaterThan(1);
  for (const label of [...labels.slice(1), labels[0] ?? ""]) {
    await exhibit.preset(label).click();
    digest = await exhibit.digestAfter(digest);
    await expect(exhibit.preset(label)).toHaveAttribute("aria-pressed", "true");
    await expect(exhibit.status).toContainText("the same as at build time");
    await expect(exhibit.section.locator(".notice p").first()).toHaveText(/\w/);
  }
});

test("a point follows the mouse, and the curves follow the point", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const before = await exhibit.open(page);
  const drawn = await exhibit.drawing();
  const handle = exhibit.handles.first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error("the handle has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.mouse.move(x + 12, y - 20, { steps: 5 });
  await tab.mouse.up();
  const after = await exhibit.digestAfter(before);
  expect(await exhibit.drawing()).not.toBe(drawn);
  const query = await exhibit.query("moved");
  expect(query.get("moved")).toMatch(/^\w+\.(-?[\d.]+_-?[\d.]+\*?)+$/);
  const moved = await handle.boundingBox();
  expect(Math.abs((moved?.x ?? 0) - box.x - 12)).toBeLessThan(4);
  expect(Math.abs((moved?.y ?? 0) - box.y + 20)).toBeLessThan(4);

  await tab.reload();
  await exhibit.section.scrollIntoViewIfNeeded();
  expect(await exhibit.digest()).toBe(after);
});

test("a point follows the arrow keys; others are chosen, added, removed", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const before = await exhibit.open(page);
  const handle = exhibit.handles.first();
  await handle.focus();
  await expect(handle).toHaveAccessibleName(/^Point 1 of 10, x .*\. Arrows move it/);
  await tab.keyboard.press("ArrowUp");
  const up = await exhibit.digestAfter(before);
  await tab.keyboard.press("ArrowDown");
  await exhibit.digestAfter(up);
  await tab.keyboard.press("PageDown");
  await expect(handle).toHaveAccessibleName(/^Point 2 of 10/);
  await tab.keyboard.press("Insert");
  await expect(handle).toHaveAccessibleName(/^Point 11 of 11/);
  await tab.keyboard.press("Delete");
  await expect(handle).toHaveAccessibleName(/of 10/);
  await expect(handle).toBeFocused();
});

test("points can be removed to the last, and added again", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  await exhibit.open(`${page}?n=2`);
  const handle = exhibit.handles.first();
  await handle.focus();
  await tab.keyboard.press("Delete");
  await tab.keyboard.press("Delete");
  await expect(handle).toHaveAccessibleName(/^No points/);
  await exhibit.digest();
  expect(await exhibit.drawing()).not.toContain("NaN");
  await tab.keyboard.press("Insert");
  await expect(handle).toHaveAccessibleName(/^Point 1 of 1/);
  await exhibit.digest();
});

test("a slider answers to keys and says its value; Backspace brings the default back", async ({
  page: tab
}) => {
  const exhibit = new LiveExhibit(tab);
  const before = await exhibit.open(page);
  const slider = exhibit.slider("n");
  await slider.focus();
  await tab.keyboard.press("ArrowRight");
  const after = await exhibit.digestAfter(before);
  expect((await exhibit.query("n")).get("n")).toBe("11");
  await expect(exhibit.section.getByLabel("Training points, exact value")).toHaveValue("11");
  await tab.keyboard.press("Backspace");
  expect(await exhibit.digestAfter(after)).toBe(before);
  await expect.poll(() => new URL(tab.url()).search).toBe("");
});

test("an exact value can be typed, and is kept within its range", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const before = await exhibit.open(page);
  const field = exhibit.section.getByLabel("Training points, exact value");
  await field.fill("5000");
  await field.press("Enter");
  await exhibit.digestAfter(before);
  await expect(field).toHaveValue("200");
  await field.fill("plenty");
  await field.press("Enter");
  await expect(field).toHaveValue("200");
});

test("while a slider is dragged only the newest state is shown in the end", async ({
  page: tab
}) => {
  const exhibit = new LiveExhibit(tab);
  const before = await exhibit.open(page);
  const slider = exhibit.slider("n");
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider has no place");
  const y = box.y + box.height / 2;
  await tab.mouse.move(box.x + box.width * 0.1, y);
  await tab.mouse.down();
  await tab.mouse.move(box.x + box.width * 0.9, y, { steps: 25 });
  await tab.mouse.up();
  const dragged = await exhibit.digestAfter(before);
  const n = await slider.inputValue();
  expect(Number(n)).toBeGreaterThan(100);
  expect((await exhibit.query("n")).get("n")).toBe(n);
  const other = new LiveExhibit(await tab.context().newPage());
  expect(await other.open(`${page}?n=${n}`)).toBe(dragged);
});

test("presets are entries of the history; Reset brings the default back", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const first = await exhibit.open(page);
  const preset = exhibit.section.locator(".presets button").nth(1);
  await preset.click();
  const second = await exhibit.digestAfter(first);
  const link = tab.url();
  expect(new URL(link).search).not.toBe("");
  await tab.goBack();
  expect(await exhibit.digestAfter(second)).toBe(first);
  await tab.goForward();
  expect(await exhibit.digestAfter(first)).toBe(second);
  await exhibit.button("Reset").click();
  expect(await exhibit.digestAfter(second)).toBe(first);
  await tab.goto(link);
  await exhibit.section.scrollIntoViewIfNeeded();
  expect(await exhibit.digest()).toBe(second);
});

test("new data are new, and the same for everybody", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const first = await exhibit.open(page);
  await exhibit.button("New data").click();
  const other = await exhibit.digestAfter(first);
  await exhibit.query("seed");
  const again = new LiveExhibit(await tab.context().newPage());
  expect(await again.open(tab.url())).toBe(other);
});

test("the link to a state can be copied, and opens it", async ({ page: tab, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const exhibit = new LiveExhibit(tab);
  const first = await exhibit.open(page);
  await exhibit.section.locator(".presets button").nth(1).click();
  const digest = await exhibit.digestAfter(first);
  await exhibit.button("Link to this state").click();
  await expect(exhibit.section.getByText("Link copied.")).toBeVisible();
  const link = await tab.evaluate(() => navigator.clipboard.readText());
  const other = new LiveExhibit(await context.newPage());
  expect(await other.open(link)).toBe(digest);
  await exhibit.button("Embed").click();
  await expect(exhibit.section.getByText("Embed code copied.")).toBeVisible();
  const snippet = await tab.evaluate(() => navigator.clipboard.readText());
  const embedded = /^<iframe src="([^"]+)" title="[^"]+"/.exec(snippet)?.[1];
  const embed = new LiveExhibit(await context.newPage());
  expect(await embed.open((embedded ?? "").replaceAll("&amp;", "&"))).toBe(digest);
});

test("numbers and picture can be taken along", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  await exhibit.open(page);
  for (const [name, file] of [
    ["Data (CSV)", "order-penalty.csv"],
    ["Figure (SVG)", "order-penalty.svg"]
  ] as const) {
    const arriving = tab.waitForEvent("download");
    await exhibit.button(name).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toBe(file);
    const stream = await download.createReadStream();
    let text = "";
    for await (const part of stream) text += part;
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/NaN|undefined|var\(--/);
    if (file.endsWith("svg")) expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  }
});

test("a run that hangs can be cancelled, and started again", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const held: (() => Promise<void>)[] = [];
  let holding = true;
  await tab.route(/worker[^/]*\.js(\?|$)/, async (route) => {
    if (holding) held.push(() => route.abort());
    else await route.continue();
  });
  await exhibit.goto(page);
  await expect(exhibit.section).toHaveAttribute("data-state", "running");
  await exhibit.button("Cancel").click();
  await expect(exhibit.section).toHaveAttribute("data-state", "stopped");
  await expect(exhibit.status).toContainText("Stopped");
  await expect(exhibit.pictures.first()).toBeVisible();
  holding = false;
  await Promise.all(held.map((release) => release().catch(() => {})));
  await exhibit.button("Run").click();
  await exhibit.digest();
});

test("a guess is answered, and the exhibit runs either way", async ({ page: tab }) => {
  const exhibit = new LiveExhibit(tab);
  const digest = await exhibit.open(page);
  const question = exhibit.section.locator(".prediction");
  if ((await question.count()) === 0) return;
  for (const answer of await question.getByRole("radio").all()) {
    await answer.check({ force: true });
    await expect(question.locator(".reply")).toHaveText(/\w/);
  }
  expect(await exhibit.digest()).toBe(digest);
});
