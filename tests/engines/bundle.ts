import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Bundles the comparison into one plain script that any engine can read; returns its path. */
export async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "engines-"));
  await build({
    configFile: false,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    publicDir: false,
    logLevel: "warn",
    assetsInclude: ["**/*.wasm", "**/*.bin"],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("everywhere.ts", import.meta.url)),
        formats: ["iife"],
        name: "digests",
        fileName: () => "digests.cjs"
      }
    }
  });
  return join(folder, "digests.cjs");
}
