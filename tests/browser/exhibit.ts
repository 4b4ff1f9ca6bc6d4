import { expect, type Locator, type Page } from "@playwright/test";

/** An exhibit on a page, as a reader's hands and eyes meet it. */
export class LiveExhibit {
  readonly section: Locator;
  readonly notices: Locator;
  readonly status: Locator;
  readonly pictures: Locator;
  readonly handles: Locator;

  constructor(
    readonly page: Page,
    readonly id = "order-penalty"
  ) {
    this.section = page.locator(`section.exhibit[data-exhibit="${id}"]`);
    this.notices = this.section.locator(".notices");
    this.status = this.section.locator(".status");
    this.pictures = this.section.locator('.panel svg[role="img"]');
    this.handles = this.section.locator("button.handle");
  }

  /** Opens a page, brings the exhibit into view and waits until it has computed its state. */
  async open(address: string): Promise<string> {
    await this.goto(address);
    return this.digest();
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
    await this.section.scrollIntoViewIfNeeded();
  }

  /** The digest of the state at rest; waits until there is one. */
  async digest(): Promise<string> {
    await expect(this.section).toHaveAttribute("data-state", "live");
    await expect(this.section).toHaveAttribute("data-digest", /^[0-9a-f]{64}$/);
    return (await this.section.getAttribute("data-digest")) ?? "";
  }

  /** The digest once it is another than `before`. */
  async digestAfter(before: string): Promise<string> {
    await expect(this.section).toHaveAttribute("data-digest", /^[0-9a-f]{64}$/);
    await expect(this.section).not.toHaveAttribute("data-digest", before);
    return this.digest();
  }

  preset(label: string): Locator {
    return this.section.locator(".presets").getByRole("button", { name: label, exact: true });
  }

  /** The slider of a setting; its label may be shorter on a phone. */
  slider(setting: string): Locator {
    return this.section.locator(`input[type="range"][id$="-${setting}"]`);
  }

  button(name: string): Locator {
    return this.section.getByRole("button", { name, exact: true });
  }

  /** The query of the page's address, once it names a setting. */
  async query(key: string): Promise<URLSearchParams> {
    await expect.poll(() => new URL(this.page.url()).searchParams.has(key)).toBe(true);
    return new URL(this.page.url()).searchParams;
  }

  /** Text of all pictures: what the curves and dots look like. */
  async drawing(): Promise<string> {
    const svgs = await this.pictures.evaluateAll((all) => all.map((svg) => svg.innerHTML));
    return svgs.join("\n").replace(/plot-clip-\d+/g, "");
  }
}

/** Every defined picture, without NaN; what a fault must leave standing. */
export async function expectDrawn(exhibit: LiveExhibit): Promise<void> {
  expect(await exhibit.pictures.count()).toBeGreaterThan(0);
  for (const picture of await exhibit.pictures.all()) {
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAttribute("aria-label", /\w/);
  }
  expect(await exhibit.drawing()).not.toMatch(/NaN|undefined|Infinity/);
  await expect(exhibit.section.locator(".description").first()).toHaveText(/\w/);
}
