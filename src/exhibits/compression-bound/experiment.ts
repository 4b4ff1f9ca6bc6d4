import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { Codes, sampleSizes } from "./codes";
import { problemOf } from "./data";
import { LinearRun, linearSizes } from "./linear-run";
import { NetworkRun, plans } from "./network-run";
import { parameters, type Settings } from "./parameters";
import type { Candidate, Coded, Result, Shown } from "./result";
import { summarise } from "./summary";
import { networkWidths } from "./widths";

export { parameters };

type Run = AsyncGenerator<Progress<Result>, void, void>;

const burst = 10;
const stepsPerFrame = 20;

async function* linear(values: Settings, { pause }: Context): Run {
  const run = new LinearRun(values);
  const count = linearSizes.length;
  for (let k = 0; k <= count; k++) {
    if (k > 0) run.train(k - 1);
    await pause();
    yield { done: k / count, result: run.result(), at: `size ${k} of ${count}` };
    await pause();
  }
}

async function* network(values: Settings, { pause }: Context): Run {
  const problem = problemOf(values);
  const run = new NetworkRun(values, 64, "network", problem);
  const compared = new LinearRun(values, problem);
  const { steps, roundedSteps } = plans.network;
  const total = steps + roundedSteps;
  for (let goal = 0, frame = 0; goal <= total; goal += stepsPerFrame, frame++) {
    while (run.training.step < goal) {
      run.training.advance(Math.min(burst, goal - run.training.step));
      await pause();
    }
    if (frame > 0 && frame <= linearSizes.length) compared.train(frame - 1);
    await pause();
    const { shown, at: sentAt } = run.look();
    const course = {
      at: [...run.course.at],
      unrounded: [...run.course.unrounded],
      train: [...run.course.train],
      chernoff: [...run.course.chernoff]
    };
    const result: Result = {
      kind: "network",
      step: goal,
      steps: total,
      rounding: steps,
      shown,
      sentAt,
      course,
      linear: compared.best
    };
    yield { done: goal / total, result, at: `step ${goal} of ${total}` };
    await pause();
  }
}

async function* widths(values: Settings, { pause }: Context): Run {
  const problem = problemOf(values);
  const trained: Candidate[] = [];
  let shown: Shown | undefined;
  const count = networkWidths.length;
  for (const [k, width] of networkWidths.entries()) {
    const run = new NetworkRun(values, width, "widths", problem);
    await pause();
    shown ??= run.look().shown;
    if (k === 0) yield frame(0);
    while (run.training.step < run.training.total) {
      run.training.advance(burst);
      if (run.training.step === plans.widths.steps) run.look();
      await pause();
    }
    shown = run.look().shown;
    const { message: _message, unrounded: _unrounded, ...one } = shown;
    trained.push(one);
    yield frame((k + 1) / count);
    await pause();
  }

  function frame(done: number): Progress<Result> {
    const result: Result = {
      kind: "widths",
      done: done === 1,
      widths: networkWidths,
      trained: [...trained],
      shown: shown as Shown
    };
    return { done, result, at: `network ${trained.length} of ${count}` };
  }
}

async function* codes(values: Settings, { pause }: Context): Run {
  const run = new Codes(values);
  await pause();
  const rows: (readonly [Coded, Coded, Coded])[] = [];
  for (const n of sampleSizes) {
    const steps = run.at(n);
    for (;;) {
      const { done, value } = steps.next();
      await pause();
      if (!done) continue;
      rows.push(value);
      break;
    }
    const done = rows.length / sampleSizes.length;
    const result: Result = { kind: "codes", done: done === 1, rows: [...rows] };
    yield { done, result, at: `sample ${rows.length} of ${sampleSizes.length}` };
  }
}

export const experiment = defineExperiment({
  parameters,
  run(values, context): Run {
    if (values.scene === "codes") return codes(values, context);
    if (values.scene === "widths") return widths(values, context);
    return values.model === "linear" ? linear(values, context) : network(values, context);
  },
  summarise
});
