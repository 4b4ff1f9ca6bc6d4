import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/browsers";

const port = 4329;
const chromium = findChromium();

/** The built site in a real browser; `npm run build` comes first. */
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  reporter: "list",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    colorScheme: "light",
    reducedMotion: "reduce",
    launchOptions: {
      ...(chromium && { executablePath: chromium.path }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    }
  },
  projects: [
    {
      name: "desktop",
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 } }
    },
    {
      name: "phone",
      grepInvert: /@once|@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    }
  ],
  webServer: {
    command: `astro preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000
  }
});
