import { type CollectionEntry, getCollection, getEntry } from "astro:content";
import { inside } from "./url";

export type Essay = CollectionEntry<"essays">;

/** The written essays in the order of the chapters. */
export const writtenEssays = async (): Promise<Essay[]> =>
  (await getCollection("essays")).sort((a, b) => a.data.chapter - b.data.chapter);

export async function episode() {
  const entry = await getEntry("episode", "episode");
  if (!entry) throw new Error("content/episode.yaml is missing");
  return entry.data;
}

export interface Placed {
  readonly exhibit: string;
  readonly preset: string | undefined;
  readonly state: string | undefined;
  /** Its address on the page: the exhibit's id, or id-2 for the second time it stands there. */
  readonly instance: string;
  /** 1 for the first exhibit of the essay. */
  readonly number: number;
}

/** An attribute of a tag in an essay's text: name="text" or name={number}. */
export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|\\{(\\d+)\\})`).exec(tag)?.slice(1).find(Boolean);

/** The exhibits that an essay's text places, in order. */
export function placedIn(body: string): Placed[] {
  const counts = new Map<string, number>();
  return [...body.matchAll(/<Exhibit\b[^>]*>/g)].map(([tag], i) => {
    const exhibit = attribute(tag, "id") ?? "";
    const count = (counts.get(exhibit) ?? 0) + 1;
    counts.set(exhibit, count);
    return {
      exhibit,
      preset: attribute(tag, "preset"),
      state: attribute(tag, "state"),
      instance: count === 1 ? exhibit : `${exhibit}-${count}`,
      number: i + 1
    };
  });
}

/** Words of running text in an essay, formulas and tags left out. */
export function wordsIn(body: string): number {
  const text = body
    .replace(/\$\$[\s\S]*?\$\$/g, " ")
    .replace(/\$[^$\n]*\$/g, " x ")
    .replace(/<[^>]+>/g, " ");
  return text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length;
}

/** The address of an exhibit's state on its own page, or in the essay that holds it. */
export function stateAddress(exhibit: string, query: string, essay?: Essay): string {
  if (!essay) return inside(`/exhibits/${exhibit}/${query ? `?${query}` : ""}`);
  const state = query ? `&${query}` : "";
  return `${inside(`/essays/${essay.id}/`)}?exhibit=${exhibit}${state}#${exhibit}`;
}
