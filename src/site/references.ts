import { type CollectionEntry, getEntry } from "astro:content";

export type Reference = CollectionEntry<"references">;

/** "Wilson (2025)" as authors and year: "Wilson 2025", "Wilson and Izmailov 2020", "Finzi et al. 2025". */
export function shortName({ data: { authors, year } }: Reference): string {
  const [first, second] = authors;
  const names =
    authors.length > 2
      ? `${first?.family} et al.`
      : [first?.family, second?.family].filter(Boolean).join(" and ");
  return `${names} ${year}`;
}

export const fullNames = ({ data: { authors } }: Reference): string =>
  authors.map(({ family, given }) => (given ? `${given} ${family}` : family)).join(", ");

export async function reference(key: string): Promise<Reference> {
  const found = await getEntry("references", key);
  if (!found) throw new Error(`no reference ${key} in content/references.bib`);
  return found;
}

/** The citation keys of an essay's text, in the order of first mention. */
export const citedIn = (body: string): string[] => [
  ...new Set([...body.matchAll(/\bpaper="([^"]+)"/g)].map(([, key]) => key ?? ""))
];
