import { readFileSync } from "node:fs";

/** One setting each, with a local default: see the README. */
export const address = process.env.SITE_ADDRESS ?? "http://localhost:4321";
export const base = process.env.SITE_BASE ?? "/";
/** Where the source lives; links to it appear only when it is known. */
export const repository = process.env.SITE_REPOSITORY ?? "";
/** The version of the site: digests and figures belong to it. */
export const { version } = JSON.parse(readFileSync("package.json", "utf8"));
