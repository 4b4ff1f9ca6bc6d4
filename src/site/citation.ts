import type { Essay, Placed } from "./essay";
import type { Reference } from "./references";
import { absolute } from "./url";

const authors = "Not So Mysterious contributors";
const slashed = (date: Date) => date.toISOString().slice(0, 10).replaceAll("-", "/");
const address = (essay: Essay) => absolute(`/essays/${essay.id}/`);

/** The tags that scholarly search engines read. Authors are this site's, never the paper's. */
export function essayMeta(essay: Essay, cited: readonly Reference[]) {
  return [
    { name: "citation_title", content: essay.data.title },
    { name: "citation_author", content: authors },
    { name: "citation_publication_date", content: slashed(essay.data.published) },
    { name: "citation_fulltext_html_url", content: address(essay) },
    { name: "citation_language", content: "en" },
    ...cited.map(({ data }) => ({
      name: "citation_reference",
      content: [
        `citation_title=${data.title}`,
        ...data.authors.map(({ family, given }) => `citation_author=${given} ${family}`),
        `citation_publication_date=${data.year}`
      ].join(";")
    }))
  ];
}

/** schema.org description of an essay. */
export function essayData(essay: Essay, cited: readonly Reference[], placed: readonly Placed[]) {
  return {
    "@context": "https://schema.org",
    "@type": ["Article", "LearningResource"],
    headline: essay.data.title,
    description: essay.data.description,
    url: address(essay),
    datePublished: essay.data.published.toISOString().slice(0, 10),
    dateModified: essay.data.updated.toISOString().slice(0, 10),
    inLanguage: "en",
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    author: { "@type": "Organization", name: authors },
    isPartOf: { "@type": "WebSite", name: "Not So Mysterious", url: absolute("/") },
    isBasedOn: essay.data.papers
      .map(({ key }) => cited.find(({ id }) => id === key)?.data.url)
      .filter(Boolean),
    citation: cited.map(({ data }) => data.url || data.title),
    hasPart: placed.map(({ exhibit }) => ({
      "@type": "LearningResource",
      learningResourceType: "interactive simulation",
      url: absolute(`/exhibits/${exhibit}/`)
    }))
  };
}

export const bibtexOf = (essay: Essay): string => {
  const year = essay.data.updated.getUTCFullYear();
  return `@misc{notsomysterious-${essay.id},
  title = {${essay.data.title}},
  author = {{${authors}}},
  year = {${year}},
  howpublished = {\\url{${address(essay)}}}
}`;
};
