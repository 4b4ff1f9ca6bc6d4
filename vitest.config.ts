import { getViteConfig } from "astro/config";

export default getViteConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: "100%"
  }
} as Parameters<typeof getViteConfig>[0]);
