import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";

interface Name {
  family?: string;
  given?: string;
  literal?: string;
  "non-dropping-particle"?: string;
}

interface Entry {
  id: string;
  title?: string;
  author?: Name[];
  editor?: Name[];
  "container-title"?: string;
  publisher?: string;
  issued?: { "date-parts"?: number[][] };
  DOI?: string;
  URL?: string;
}

const person = ({ family, given, literal, ...name }: Name) => ({
  family: [name["non-dropping-particle"], family ?? literal ?? ""].filter(Boolean).join(" "),
  given: given ?? ""
});

/** Reads a BibTeX file into one record an entry, by citation key. */
export function parseBibliography(text: string) {
  const sources = new Map(
    [...text.matchAll(/^@\w+\{([^,\s]+),[\s\S]*?^\}/gm)].map(([source, key]) => [key, source])
  );
  const entries = new Cite(text).data as Entry[];
  return Object.fromEntries(
    entries.map((entry) => {
      const year = entry.issued?.["date-parts"]?.[0]?.[0];
      if (!year) throw new Error(`the reference ${entry.id} has no year`);
      return [
        entry.id,
        {
          authors: (entry.author ?? entry.editor ?? []).map(person),
          title: (entry.title ?? "").replace(/<[^>]+>/g, ""),
          container: entry["container-title"] ?? entry.publisher ?? "",
          year,
          url: entry.URL ?? (entry.DOI ? `https://doi.org/${entry.DOI}` : ""),
          bibtex: sources.get(entry.id) ?? ""
        }
      ];
    })
  );
}
