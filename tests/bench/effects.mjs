// Runs effects.bench.ts in Node: node tests/bench/effects.mjs [exhibit]
import { runnerImport } from "vite";

await runnerImport("./tests/bench/effects.bench.ts", {
  configFile: false,
  logLevel: "error",
  assetsInclude: ["**/*.wasm", "**/*.bin"]
});
process.exit();
