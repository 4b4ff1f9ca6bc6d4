import type { Values } from "../../lab/parameters";
import * as data from "./data-settings";
import * as model from "./model-settings";

/** The keys are addresses: they stay. The order is that of controls and links. */
export const parameters = {
  n: data.n,
  noise: data.noise,
  degree: model.degree,
  growth: model.growth,
  choose: model.choose,
  view: data.view,
  against: data.against,
  truths: data.shownTruths,
  rigid: model.rigid,
  basis: model.basis,
  strength: model.strength,
  assumed: model.assumed,
  rivals: model.rivals,
  penalty: model.penalty,
  weight: model.weight,
  inputs: data.inputs,
  seed: data.typicalSeed,
  moved: data.moved
};

export type Settings = Values<typeof parameters>;
export type Inputs = Settings["inputs"];
export type Penalty = Settings["penalty"];
export type Weight = Settings["weight"];
export type Basis = Settings["basis"];
