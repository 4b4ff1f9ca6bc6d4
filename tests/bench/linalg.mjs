// Runs linalg.bench.ts in Node: node tests/bench/linalg.mjs [name of a case]
import { runnerImport } from "vite";

await runnerImport("./tests/bench/linalg.bench.ts", {
  configFile: false,
  logLevel: "error",
  assetsInclude: ["**/*.wasm"]
});
