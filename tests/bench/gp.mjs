// Runs gp.bench.ts in Node: node tests/bench/gp.mjs
import { runnerImport } from "vite";

await runnerImport("./tests/bench/gp.bench.ts", {
  configFile: false,
  logLevel: "error",
  assetsInclude: ["**/*.wasm"]
});
process.exit();
