import type { Numbers } from "../../models/kernels";
import { distance, evenly, lossesOf, onCurve, onLine } from "../../models/network/paths";
import { viewOf } from "./data";
import { type Breathe, each } from "./each";
import type { Settings } from "./parameters";
import type { Pictures, Result, Scores } from "./result";
import { difference, mean, probabilitiesOf, score } from "./scores";
import { sliceOf } from "./slice";
import { curveSteps, endSteps, type Study } from "./study";

/** How fine what is drawn is: coarse while training. */
interface Grain {
  readonly places: number;
  readonly plane: number;
  readonly picture: number;
}

const coarse: Grain = { places: 21, plane: 11, picture: 24 };
const fine: Grain = { places: 41, plane: 41, picture: 40 };

/** How many networks along a curve are averaged. */
export const members = 11;

/** All but what t decides. */
type Whole = Omit<Result, "pictures" | "scores"> & {
  readonly pictures: Omit<Pictures, "line" | "curve">;
  readonly scores: Omit<Scores, "line" | "here">;
};

const seen = new WeakMap<Study, Map<string, Whole>>();

/** A complete, drawable result of what is trained so far. */
export async function snapshot(
  study: Study,
  settings: Settings,
  stage: Result["stage"],
  breathe: Breathe
): Promise<Result> {
  const whole = await (stage === "done"
    ? known(study, settings, breathe)
    : wholeOf(study, settings, stage, breathe));
  const { pictures, scores } = whole;
  const { aligned, t } = settings;
  const line = onLine(study.network("a"), endOf(study, settings, stage), t);
  const here = stage === "ends" ? undefined : onCurve(study.curve(aligned), t);
  const drawn = drawer(study, settings, pictures.cells);
  const scored = scorer(study);
  return {
    ...whole,
    pictures: { ...pictures, line: drawn(line), curve: here ? drawn(here) : null },
    scores: { ...scores, line: scored(line), here: here ? scored(here) : null }
  };
}

/** What is complete is drawn up once for every plane: then t can be moved quickly. */
async function known(study: Study, settings: Settings, breathe: Breathe): Promise<Whole> {
  const looks = seen.get(study) ?? new Map<string, Whole>();
  seen.set(study, looks);
  const name = `${settings.aligned} ${settings.plane}`;
  const whole = looks.get(name) ?? (await wholeOf(study, settings, "done", breathe));
  looks.set(name, whole);
  return whole;
}

const endOf = (study: Study, { aligned }: Settings, stage: Result["stage"]): Numbers =>
  stage === "ends" ? study.network("b") : study.end(aligned);

async function wholeOf(
  study: Study,
  settings: Settings,
  stage: Result["stage"],
  breathe: Breathe
): Promise<Whole> {
  const { aligned } = settings;
  const grain = stage === "done" ? fine : coarse;
  const { training, wrong } = study.problem;
  const ended = stage !== "ends";
  const [a, b] = [study.network("a"), study.network("b")];
  const curve = ended ? study.curve(aligned) : undefined;
  const losses = (path: (t: number) => Numbers) =>
    lossesOf(study.architecture, "logistic", [...evenly(grain.places)].map(path), training);
  const relabelled = ended ? study.alignedToA("b") : undefined;
  const orders = relabelled?.orders ?? [];
  const weights = onLine(a, endOf(study, settings, stage), 0.5);
  const along = curve ? [...evenly(members)].map((t) => onCurve(curve, t)) : [];
  const step = stage === "ends" ? study.stepOf("a") : study.bent(aligned);
  const ways = {
    straight: losses((t) => onLine(a, b, t)),
    relabelled: relabelled ? losses((t) => onLine(a, relabelled.parameters, t)) : null,
    curve: curve ? losses((t) => onCurve(curve, t)) : null
  };
  await breathe();
  const drawn = await each(along, drawer(study, settings, grain.picture), breathe);
  const scores = await scoresOf(study, { a, b, weights, along }, breathe);
  return {
    stage,
    step,
    steps: stage === "ends" ? endSteps : curveSteps,
    x: training.x,
    y: training.y,
    wrong,
    ...ways,
    apart: distance(a, b),
    apartRelabelled: relabelled ? distance(a, relabelled.parameters) : null,
    moved: orders.flatMap((order) => [...order].filter((unit, i) => unit !== i)).length,
    units: 2 * settings.width,
    plane: await sliceOf(study, settings, { ended, cells: grain.plane }, breathe),
    pictures: {
      cells: grain.picture,
      average: drawn.length > 0 ? Float32Array.from(mean(drawn)) : null,
      along: drawn
    },
    scores,
    diverged: study.diverged
  };
}

/** Probabilities on a grid over the part of the plane on show. */
function drawer({ architecture }: Study, { task }: Settings, cells: number) {
  const { left, right, bottom, top } = viewOf(task);
  const places = new Float64Array(2 * cells * cells);
  for (let i = 0; i < cells * cells; i++) {
    const row = Math.floor(i / cells);
    places[2 * i] = left + ((i - row * cells + 0.5) * (right - left)) / cells;
    places[2 * i + 1] = bottom + ((row + 0.5) * (top - bottom)) / cells;
  }
  return (network: Numbers) => Float32Array.from(probabilitiesOf(architecture, network, places));
}

function scorer({ architecture, problem: { test } }: Study) {
  return (network: Numbers) => score(probabilitiesOf(architecture, network, test.x), test.y);
}

interface Ways {
  readonly a: Numbers;
  readonly b: Numbers;
  readonly weights: Numbers;
  readonly along: readonly Numbers[];
}

async function scoresOf(
  { architecture, problem: { test } }: Study,
  { a, b, weights, along }: Ways,
  breathe: Breathe
): Promise<Whole["scores"]> {
  const said = (network: Numbers) => probabilitiesOf(architecture, network, test.x);
  const [pa, pb] = [said(a), said(b)];
  const all = await each(along, said, breathe);
  const middle = all[(members - 1) / 2];
  return {
    a: score(pa, test.y),
    b: score(pb, test.y),
    both: score(mean([pa, pb]), test.y),
    weights: score(said(weights), test.y),
    middle: middle ? score(middle, test.y) : null,
    average: all.length > 0 ? score(mean(all), test.y) : null,
    differ: difference(pa, pb),
    differMiddle: middle ? difference(pa, middle) : null,
    along: all.map((one) => score(one, test.y))
  };
}
