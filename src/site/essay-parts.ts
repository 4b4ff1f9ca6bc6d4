import { attribute, type Essay, writtenEssays } from "./essay";

/** A part of an essay that other pages list, found by its tag in the essay's text. */
export interface Part {
  readonly essay: Essay;
  readonly id: string;
  readonly title: string;
}

const tags = (body: string, name: string) =>
  [...body.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

/** The objections that answer a question of content/questions.yaml, by its number. */
export async function answers(): Promise<ReadonlyMap<string, readonly Part[]>> {
  const found = new Map<string, Part[]>();
  for (const essay of await writtenEssays()) {
    for (const tag of tags(essay.body ?? "", "Objection")) {
      const question = attribute(tag, "question");
      if (!question) continue;
      const part = { essay, id: attribute(tag, "id") ?? "", title: attribute(tag, "title") ?? "" };
      found.set(question, [...(found.get(question) ?? []), part]);
    }
  }
  return found;
}

/** The keys of the terms that an essay explains, in order. */
export const termsIn = (body: string): string[] =>
  tags(body, "Term").map((tag) => attribute(tag, "id") ?? "");

/** The essays that explain a term, by the term's key. */
export async function users(): Promise<ReadonlyMap<string, readonly Essay[]>> {
  const found = new Map<string, Essay[]>();
  for (const essay of await writtenEssays()) {
    for (const id of termsIn(essay.body ?? "")) {
      found.set(id, [...(found.get(id) ?? []), essay]);
    }
  }
  return found;
}
