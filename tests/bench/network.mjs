// Runs network.bench.ts in Node: node tests/bench/network.mjs
import { runnerImport } from "vite";

await runnerImport("./tests/bench/network.bench.ts", {
  configFile: false,
  logLevel: "error",
  assetsInclude: ["**/*.wasm"]
});
process.exit();
