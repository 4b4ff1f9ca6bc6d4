// Runs rivals.bench.ts in Node: node tests/bench/rivals.mjs
import { runnerImport } from "vite";

await runnerImport("./tests/bench/rivals.bench.ts", {
  configFile: false,
  logLevel: "error",
  assetsInclude: ["**/*.wasm"]
});
process.exit();
