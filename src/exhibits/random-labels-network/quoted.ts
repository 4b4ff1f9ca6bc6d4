import { trained } from "./comparison";
import { total } from "./plan";
import type { Course, Result } from "./result";
import { tallyOf } from "./tally";

/** "test.chosen" is of the share on show; "test.40.8" of the network at 40 % with prior scale 8. */
export function quoted(result: Result): Record<string, number> {
  const { wrong, doubted, found, recovered } = tallyOf(result);
  const values: Record<string, number> = {
    images: result.given.length,
    tests: result.tests,
    guessing: result.guessing,
    equivalent: result.equivalent,
    wrong,
    found,
    recovered,
    ...(doubted !== null && { doubted })
  };
  const add = (course: Course | undefined, name: string) => {
    if (!course?.evidence) return;
    const { fit, prior, determinant } = course.evidence;
    values[`scale.${name}`] = course.scale;
    values[`train.${name}`] = course.train.at(-1) ?? 0;
    values[`test.${name}`] = course.test.at(-1) ?? 0;
    values[`evidence.${name}`] = total(course);
    values[`fit.${name}`] = fit;
    values[`prior.${name}`] = prior;
    values[`determinant.${name}`] = determinant;
  };
  for (const course of trained(result)) add(course, `${course.share}.${course.scale}`);
  for (const line of ["hand", "chosen"] as const) {
    const place = result[line];
    if (place !== null) add(result.courses[place], line);
  }
  return values;
}
