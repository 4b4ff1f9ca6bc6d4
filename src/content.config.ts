import { defineCollection, reference } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";
import { parse as parseYaml } from "yaml";
import { parseBibliography } from "./site/bibliography";

/** The nine addresses, in the order of the chapters. They are settled for good. */
export const slugs = [
  "thesis",
  "conventional-wisdom",
  "scientist-engineer",
  "expressiveness",
  "compression",
  "generalization",
  "bayesian-inference",
  "geometry",
  "practice"
] as const;

const slug = z.enum(slugs);

const essays = defineCollection({
  loader: glob({ base: "./content/essays", pattern: "*.mdx" }),
  schema: z.object({
    title: z.string(),
    dek: z.string(),
    description: z.string().max(160),
    chapter: z.number().int().min(1).max(9),
    papers: z.array(z.object({ key: z.string(), where: z.string() })).min(1),
    published: z.coerce.date(),
    updated: z.coerce.date()
  })
});

const episode = defineCollection({
  loader: file("content/episode.yaml", { parser: (text) => ({ episode: parseYaml(text) }) }),
  schema: z.object({
    show: z.string(),
    abbreviation: z.string(),
    title: z.string(),
    guest: z.string(),
    hosts: z.array(z.string()),
    published: z.coerce.date(),
    duration: z.number().int().positive(),
    links: z.array(
      z.object({ id: z.string(), label: z.string(), url: z.url(), verified: z.boolean() })
    ),
    /** YouTube's names of videos that are not this episode, though the notes list them. */
    otherTalks: z.array(z.string()),
    chapters: z
      .array(
        z.object({
          number: z.number().int(),
          title: z.string(),
          start: z.number().int().min(0),
          essay: slug
        })
      )
      .length(9)
      .refine((chapters) =>
        chapters.every(
          ({ start, number, essay }, i) =>
            number === i + 1 &&
            essay === slugs[i] &&
            (i === 0 || start > (chapters[i - 1]?.start ?? 0))
        )
      )
  })
});

const home = defineCollection({
  loader: file("content/home.yaml", { parser: (text) => ({ home: parseYaml(text) }) }),
  schema: z.object({
    title: z.string(),
    statement: z.string(),
    start: z.array(
      z.object({
        for: z.string(),
        line: z.string(),
        essay: slug.optional(),
        exhibit: z.string().optional(),
        page: z.string().startsWith("/").optional()
      })
    ),
    chapters: z.array(z.object({ essay: slug, dek: z.string() })).length(9)
  })
});

const references = defineCollection({
  loader: file("content/references.bib", { parser: parseBibliography }),
  schema: z.object({
    authors: z.array(z.object({ family: z.string(), given: z.string() })),
    title: z.string(),
    container: z.string(),
    year: z.number().int(),
    url: z.string(),
    bibtex: z.string()
  })
});

const source = z.object({ paper: z.string(), where: z.string().optional() });

const glossary = defineCollection({
  loader: file("content/glossary.yaml"),
  schema: z.object({
    term: z.string(),
    says: z.string().max(260),
    source: source.optional(),
    see: z.array(reference("glossary")).default([])
  })
});

const questions = defineCollection({
  loader: file("content/questions.yaml"),
  schema: z.object({ question: z.string(), from: source.optional() })
});

const papers = defineCollection({
  loader: glob({ base: "./content/papers", pattern: "*.yaml" }),
  schema: z.object({
    /** What of the paper was read, and how its numbering is known. */
    read: z.string(),
    rows: z.array(
      z
        .object({
          id: z.string().regex(/^[a-z0-9-]+$/),
          kind: z.enum(["section", "figure", "table", "equation", "claim"]),
          label: z.string(),
          says: z.string(),
          provisional: z.boolean().default(false),
          essays: z.array(z.object({ essay: slug, section: z.string() })).min(1),
          exhibits: z
            .array(
              z.object({
                exhibit: z.string(),
                preset: z.string().optional(),
                state: z.string().optional()
              })
            )
            .default([]),
          /** Why it cannot be shown in a browser, and what is shown in its place. */
          instead: z.string().optional()
        })
        .refine(({ exhibits, instead }) => exhibits.length > 0 || instead, {
          message: "a row needs an exhibit, or a sentence that says why it has none"
        })
    )
  })
});

export const collections = { essays, episode, glossary, home, papers, questions, references };
