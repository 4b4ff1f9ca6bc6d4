import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import type { Repeatable } from "../../models/network/second-opinion";
import { Network } from "./network";
import { parameters, type Settings } from "./parameters";
import { planOf, total } from "./plan";
import { looks, steps } from "./recipe";
import type { Course, Result, Summary } from "./result";
import { resultOf } from "./snapshot";
import { type Study, studyOf } from "./study";

/** Trained networks are kept for as long as there are no more than these. */
const most = 200;

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const study = ready(settings);
  // Another run of the same study may replace what is kept there: this one holds on to its own.
  const own = new Map<string, Network>();
  const plan = planOf(settings);
  let done = 0;
  for (let next = plan.next(); !next.done; ) {
    const { share, scale, until } = next.value;
    const name = `${share} ${scale}`;
    const known = own.get(name) ?? study.trained.get(name);
    const network = known ?? new Network(study, share, scale);
    own.set(name, network);
    if (!known) {
      yield* train(network, (part) => ({
        done: done + part * (until - done),
        result: resultOf(study, { networks: [...own.values()], complete: false }, settings),
        at: `prior scale ${scale}, ${share} % random: step ${network.step} of ${steps}`
      }));
      study.trained.set(name, network);
    }
    await pause();
    done = until;
    next = plan.next(network.course);
  }
  const result = resultOf(study, { networks: [...own.values()], complete: true }, settings);
  yield { done: 1, result, at: `${own.size} networks trained` };

  async function* train(network: Network, progress: (part: number) => Progress<Result>) {
    for (let look = 1; look <= looks.length; look++) {
      yield progress((network.step + look) / (steps + looks.length + 1));
      do await pause();
      while (look < looks.length && !network.go());
    }
    for (const _ of network.weigh()) await pause();
  }
}

/** The page remembers its answers: what is asked for once more is to be watched, from the start. */
function ready(settings: Settings): Study {
  const study = studyOf(settings.seed, settings.n);
  const name = JSON.stringify(settings);
  if (study.asked.has(name) || study.trained.size > most) {
    study.trained.clear();
    study.asked.clear();
  }
  study.asked.add(name);
  return study;
}

const last = (values: readonly number[]): number => values.at(-1) ?? 0;

const point = (course: Course) => ({
  share: course.share,
  scale: course.scale,
  train: last(course.train),
  test: last(course.test),
  evidence: total(course)
});

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  run,
  summarise: ({ courses, chosen, hand }) => {
    const test = (place: number | null) =>
      place === null ? null : last(courses[place]?.test ?? []);
    return { points: courses.map(point), chosen: test(chosen), hand: test(hand) };
  }
});

/** The network with the prior scale set by hand, which every state trains. */
export const secondOpinion = ({ seed, n, corruption, scale }: Settings): Repeatable =>
  new Network(studyOf(seed, n), corruption, scale).repeatable;
