import { createHash } from "node:crypto";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import svelte from "@astrojs/svelte";
import { defineConfig, fontProviders } from "astro/config";
import remarkMath from "remark-math";
import { rehypeAnchors } from "./src/site/markdown/rehype-anchors.mjs";
import { rehypeBase } from "./src/site/markdown/rehype-base.mjs";
import { rehypeMathml } from "./src/site/markdown/rehype-mathml.mjs";
import { address, base } from "./src/site/settings.mjs";
import { themeScript } from "./src/site/theme-script.mjs";

const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const fonts = "./node_modules/@fontsource-variable";

export default defineConfig({
  site: address,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkMath],
      rehypePlugins: [rehypeMathml, rehypeAnchors, [rehypeBase, { base }]]
    })
  },
  integrations: [
    mdx(),
    svelte(),
    sitemap({ filter: (page) => !page.includes("/embed/") && !page.includes("/404") })
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Source Serif 4",
      cssVariable: "--serif",
      fallbacks: ["Georgia", "serif"],
      options: {
        variants: [
          {
            weight: "200 900",
            style: "normal",
            src: [`${fonts}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`]
          },
          {
            weight: "200 900",
            style: "italic",
            src: [`${fonts}/source-serif-4/files/source-serif-4-latin-wght-italic.woff2`]
          }
        ]
      }
    },
    {
      provider: fontProviders.local(),
      name: "Inter",
      cssVariable: "--sans",
      fallbacks: ["Arial", "sans-serif"],
      options: {
        variants: [
          {
            weight: "100 900",
            style: "normal",
            src: [`${fonts}/inter/files/inter-latin-wght-normal.woff2`]
          }
        ]
      }
    },
    {
      provider: fontProviders.local(),
      name: "STIX Two Math",
      cssVariable: "--mathematics",
      fallbacks: ["math"],
      optimizedFallbacks: false,
      options: {
        variants: [
          { weight: 400, style: "normal", src: ["./src/fonts/stix-two-math-subset.woff2"] }
        ]
      }
    }
  ],
  security: {
    csp: {
      algorithm: "SHA-256",
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'"
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [sha256(themeScript)]
      }
    }
  },
  vite: {
    assetsInclude: ["**/*.wasm", "**/*.bin"],
    worker: { format: "es" },
    build: { assetsInlineLimit: 0 }
  }
});
