import { episode, writtenEssays } from "../../site/essay";
import { absolute } from "../../site/url";

/** Podcasting 2.0 chapters (JSON Chapters Format 1.2) of the audio edition, with links to the essays. */
export async function GET() {
  const show = await episode();
  const essays = new Set((await writtenEssays()).map(({ id }) => id));
  const chapters = show.chapters.map(({ start, title, essay }) => ({
    startTime: start,
    title,
    ...(essays.has(essay) && { url: absolute(`/essays/${essay}/`) })
  }));
  const body = { version: "1.2.0", title: show.title, podcastName: show.show, chapters };
  return new Response(JSON.stringify(body, null, 2), {
    headers: { "Content-Type": "application/json+chapters" }
  });
}
