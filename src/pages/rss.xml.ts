import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { writtenEssays } from "../site/essay";
import { inside } from "../site/url";

export async function GET(context: APIContext) {
  const essays = await writtenEssays();
  return rss({
    title: "Not So Mysterious",
    description: "An unofficial companion to arguments on why deep learning generalises.",
    site: context.site ?? "",
    items: essays.map(({ id, data }) => ({
      title: data.title,
      description: data.dek,
      pubDate: data.published,
      link: inside(`/essays/${id}/`)
    }))
  });
}
