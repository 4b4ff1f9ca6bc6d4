import type { AnyExperiment } from "../lab/experiment";
import type { AnyExhibit, FigureModule } from "./exhibit";

/** The folder is the registration: a new exhibit is one new folder and nothing else. */
const words = import.meta.glob<{ exhibit: AnyExhibit }>("./*/exhibit.ts", { eager: true });
const experiments = import.meta.glob<{ experiment: AnyExperiment }>("./*/experiment.ts");
const figures = import.meta.glob<FigureModule>("./*/figure.ts");

const idOf = (path: string) => path.split("/")[1] ?? path;

export const exhibits: ReadonlyMap<string, AnyExhibit> = new Map(
  Object.entries(words).map(([path, { exhibit }]) => [idOf(path), exhibit])
);

export function exhibitNamed(id: string): AnyExhibit {
  const exhibit = exhibits.get(id);
  if (exhibit) return exhibit;
  throw new Error(`unknown exhibit: ${id}; expected one of ${[...exhibits.keys()].join(", ")}`);
}

async function load<M>(modules: Record<string, () => Promise<M>>, id: string, file: string) {
  const found = modules[`./${id}/${file}`];
  if (!found) throw new Error(`the exhibit ${id} has no ${file}`);
  return found();
}

export const experimentNamed = async (id: string): Promise<AnyExperiment> =>
  (await load(experiments, id, "experiment.ts")).experiment;

export const figureNamed = (id: string): Promise<FigureModule> => load(figures, id, "figure.ts");
