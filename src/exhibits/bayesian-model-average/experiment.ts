import { defineExperiment } from "../../lab/experiment";
import { grid } from "./data";
import { type MethodName, methods, parameters, type Settings } from "./parameters";
import { chains, type Sampled, sample } from "./reference";
import { repeatable } from "./repeatable";
import type { Approximation, Reference, Result, Summary } from "./result";
import { type Judged, type Study, studyOf } from "./study";

/** The share of the work that sampling is. */
const sampling = 0.65;

export const experiment = defineExperiment({
  parameters,
  async *run(values, context) {
    const study = studyOf(values);
    const step = (reference: Reference) => ({
      done: (sampling * reference.trajectories) / reference.planned,
      result: resultOf(study, values, reference, new Map()),
      at: `${chains} chains, trajectory ${reference.trajectories} of ${reference.planned}`
    });
    let { sampled } = study;
    if (sampled) {
      for (const reference of sampled.frames) yield step(reference);
    } else {
      const sampler = sample(study.problem, values, context);
      for (;;) {
        const next: IteratorResult<Reference, Sampled> = await sampler.next();
        if (next.done) {
          sampled = next.value;
          break;
        }
        yield step(next.value);
      }
      study.sampled = sampled;
    }
    const judged = new Map<MethodName, Judged>();
    for (const method of inOrder(values.method)) {
      judged.set(method, await study.judge(method, values, sampled, context));
      const result = resultOf(study, values, sampled.frames.at(-1) as Reference, judged);
      const share = judged.size / methods.length;
      const done = share === 1 ? 1 : sampling + (1 - sampling) * share;
      yield { done, result, at: `posterior sampled, ${judged.size} of ${methods.length} methods` };
      await context.pause();
    }
  },
  summarise: ({ reference, approximations }: Result): Summary => ({
    spread: reference.spread,
    likelihood: reference.likelihood,
    methods: approximations.map(({ method, distances, spread, likelihood }) => ({
      method,
      distance: distances.at(-1) ?? 0,
      spread,
      likelihood
    }))
  })
});

/** The one on show first. */
const inOrder = (shown: MethodName): MethodName[] => [
  shown,
  ...methods.map(({ value }) => value).filter((method) => method !== shown)
];

function resultOf(
  { problem }: Study,
  { method }: Settings,
  reference: Reference,
  judged: ReadonlyMap<MethodName, Judged>
): Result {
  const { x, y, truth, gaps } = problem;
  const approximations = methods.flatMap(({ value }): Approximation[] => {
    const numbers = judged.get(value)?.numbers;
    return numbers ? [numbers] : [];
  });
  const shown = judged.get(method)?.band ?? null;
  return { grid, x, y, truth, gaps, reference, approximations, shown };
}

export const secondOpinion = repeatable;
