import { episode, writtenEssays } from "../../site/essay";
import { clock } from "../../site/time";
import { absolute } from "../../site/url";

/** The episode as a plain outline, for notes. */
export async function GET() {
  const show = await episode();
  const essays = await writtenEssays();
  const lines = show.chapters.flatMap(({ start, title, essay: id }) => {
    const essay = essays.find((candidate) => candidate.id === id);
    return [
      `${clock(start).padStart(7)}  ${title}`,
      ...(essay ? [`         ${essay.data.title}`, `         ${absolute(`/essays/${id}/`)}`] : []),
      ""
    ];
  });
  const head = [
    show.title,
    `${show.show}, audio edition; chapter times are the official ones.`,
    ""
  ];
  return new Response([...head, ...lines].join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8" }
  });
}
