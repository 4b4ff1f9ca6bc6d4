import type { Random } from "../../random";
import { draw, type Spread } from "../architecture";
import type { Posterior } from "../sampling";
import { type Breathe, type Fit, type Recipe, taskOf, train } from "./problem";

type Member = (
  posterior: Posterior,
  recipe: Recipe,
  random: Random,
  breathe: Breathe
) => Promise<Fit>;

const scaled = (prior: readonly Spread[], share: number): Spread[] =>
  prior.map(({ weights, biases }) => ({ weights: share * weights, biases: share * biases }));

/** The likeliest parameters near a draw from half the prior's scale: a member of a deep ensemble. */
export const mostProbable: Member = (posterior, recipe, random, breathe) => {
  const initial = draw(posterior.architecture, scaled(posterior.prior, 0.5), random);
  return train(taskOf(posterior, recipe), initial, recipe.steps, breathe);
};

/** A network trained on the data alone, without the prior, from a draw of the prior. */
export const unpenalised: Member = (posterior, recipe, random, breathe) => {
  const initial = draw(posterior.architecture, posterior.prior, random);
  const task = taskOf(posterior, recipe, { penalised: false });
  return train(task, initial, recipe.steps, breathe);
};

/**
 * A member of an anchored ensemble ("randomised MAP sampling", Pearce et al. 2020): the prior is
 * centred at a draw of the prior, where training starts, and the targets get fresh noise.
 */
export const anchored: Member = (posterior, recipe, random, breathe) => {
  const { architecture, prior, data, noise, temperature } = posterior;
  const centre = draw(architecture, prior, random);
  const sd = noise * Math.sqrt(temperature);
  const y = Float64Array.from({ length: data.rows }, (_, i) => {
    return (data.y[i] as number) + sd * random.normal();
  });
  return train(taskOf(posterior, recipe, { centre, y }), centre, recipe.steps, breathe);
};
