import { draw } from "../../models/network";
import { taskOf } from "../../models/network/approximations/problem";
import type { Repeatable } from "../../models/network/second-opinion";
import { stream } from "../../models/random";
import { recipe } from "./approximations";
import { problemOf } from "./data";
import type { Settings } from "./parameters";

/**
 * The first network of the ensemble with the prior, which is "one network" and the basin of Laplace and
 * SWAG, too. Throws when there are no data: then the prior's centre is the answer.
 */
export function repeatable(values: Settings): Repeatable {
  const { posterior } = problemOf(values);
  if (posterior.data.rows === 0) throw new Error("without data nothing is trained");
  const half = posterior.prior.map(({ weights, biases }) => ({
    weights: 0.5 * weights,
    biases: 0.5 * biases
  }));
  const initial = draw(posterior.architecture, half, stream(values.seed, "ensemble", 0));
  return { task: taskOf(posterior, recipe), initial, steps: recipe.steps };
}
