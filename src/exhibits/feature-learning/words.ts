import { isParity } from "./data";
import { nameOf, share, written } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { ranked } from "./rivals-plot";
import { bestFixed, errorsOf } from "./summary";

const unit = (result: Result) => (isParity(result.task) ? "of signs wrong" : "error");

export function description(result: Result): string {
  const { soft, free, task } = result;
  const { soft: own = 0, free: other = 0 } = errorsOf(result);
  return `Of the penalised network’s first weights ${share(soft.shares[0] ?? 0)} lie along what is hidden at the start, ${share(soft.shares.at(-1) ?? 0)} at step ${result.step}; without the penalty ${share(free.shares.at(-1) ?? 0)}. On new points ${written(own, task)} and ${written(other, task)} ${unit(result)}.`;
}

export function notice(result: Result, { penalty }: Settings): string {
  const { task, complete, step, limit } = result;
  if (!complete && step < limit) {
    return `Step ${step} of ${limit}. Watch the points: each is a unit, and where it moves is what the network looks at.`;
  }
  const errors = errorsOf(result);
  const best = bestFixed(errors);
  const order = ranked(result);
  const [first] = order;
  const said = [
    `With the penalty (λ = ${penalty}) the network has ${written(errors.soft ?? 0, task)}, without it ${written(errors.free ?? 0, task)}.`
  ];
  if (Number.isFinite(best)) {
    said.push(`The best kernel whose features are fixed has ${written(best, task)}.`);
  }
  if (errors.metric !== undefined && errors.many !== undefined) {
    said.push(
      `Kernels that learn from the labels what counts: a learned metric ${written(errors.metric, task)}, a lengthscale for every input ${written(errors.many, task)}.`
    );
  }
  const ties = order.filter(([, error]) => error === first?.[1]).length;
  if (complete && first) {
    said.push(
      ties > 1
        ? `${ties} methods share the least.`
        : `The least has: ${nameOf(first[0], result.inputs)}.`
    );
  }
  return said.join(" ");
}

export function warnings({ soft, free, errors }: Result): string[] {
  const said: string[] = [];
  for (const [name, { diverged }] of [
    ["penalised network", soft],
    ["network without the penalty", free]
  ] as const) {
    if (diverged) {
      said.push(
        `The ${name}’s training diverged; its last finite weights are shown. Try smaller first weights.`
      );
    }
  }
  if (Object.values(errors).some((error) => !Number.isFinite(error))) {
    said.push("A kernel’s fit is not finite; it is left out of the third panel.");
  }
  return said;
}
