import { expect, test } from "@playwright/test";

const current = "[data-chapter][aria-current]";

/** A second of silence as a WAV file, times so many. */
function silence(seconds: number): Buffer {
  const samples = 8000 * seconds;
  const file = Buffer.alloc(44 + samples, 128);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36);
  file.writeUInt32LE(samples, 40);
  return file;
}

test.describe("the timeline", () => {
  for (const [rest, chapter] of [
    ["?t=1:18:40", 7],
    ["?t=4720", 7],
    ["#t=4720", 7],
    ["?t=0", 1],
    ["?t=abc", 1],
    ["?t=-5", 1],
    ["?t=9:59:59", 9]
  ] as const) {
    test(`opens ${rest} at chapter ${chapter}`, async ({ page }) => {
      await page.goto(`/listen/${rest}`);
      await expect(page.locator(current)).toHaveCount(1);
      await expect(page.locator(current)).toHaveId(`chapter-${chapter}`);
      const strange = /abc|-5|9:59/.test(rest);
      const notice = page.locator("[data-notice]");
      if (strange) await expect(notice).toBeInViewport();
      else await expect(notice).toBeHidden();
    });
  }

  test("remembers a recording for every time on the site, and forgets it", async ({ page }) => {
    await page.goto("/listen/");
    const form = page.locator("[data-recording]");
    await form.getByRole("textbox").fill("https://www.youtube.com/watch?v=Aja0kZeWRy4");
    await form.getByRole("button", { name: "Open times there" }).click();
    await expect(form.locator("output")).toContainText("another talk");
    await form.getByRole("textbox").fill("https://overcast.fm/+CdSv9LfI");
    await form.getByRole("button", { name: "Open times there" }).click();
    await expect(form.locator("output")).toContainText("Times open in Overcast");
    await page.goto("/essays/expressiveness/");
    const mark = page.locator("[data-start] [data-open]").first();
    await expect(mark).toHaveAttribute("href", "https://overcast.fm/+CdSv9LfI/16:47");
    await page.goto("/listen/");
    await page.getByRole("button", { name: "Forget it" }).click();
    await page.goto("/essays/expressiveness/");
    await expect(mark).not.toHaveAttribute("href", /overcast/);
  });

  test("plays a file of one’s own, follows it and jumps in it @once", async ({ page }) => {
    test.slow();
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!/^(blob:|data:|http:\/\/(localhost|127))/.test(request.url())) {
        elsewhere.push(request.url());
      }
    });
    await page.goto("/listen/");
    await page.locator("[data-file]").setInputFiles({
      name: "episode.wav",
      mimeType: "audio/wav",
      buffer: silence(700)
    });
    const audio = page.locator("audio");
    await expect(audio).toBeVisible();
    await page.locator("[data-offset]").fill("10");
    await page.locator("[data-offset]").blur();
    await page.locator('[data-jump="259"]').click();
    await expect(page.locator(current)).toHaveId("chapter-2");
    const time = await audio.evaluate((element: HTMLAudioElement) => element.currentTime);
    expect(time).toBeGreaterThanOrEqual(269);
    expect(time).toBeLessThan(280);
    expect(elsewhere).toEqual([]);
  });
});

test("a term shows its card to the keyboard, and Escape puts it away", async ({ page }) => {
  await page.goto("/essays/expressiveness/");
  const term = page.locator("[data-term]").first();
  await term.locator("a").focus();
  await expect(term.locator(".card")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(term.locator(".card")).toBeHidden();
});
