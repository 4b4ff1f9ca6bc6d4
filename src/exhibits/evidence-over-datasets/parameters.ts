import { integer, number, subset, type Values } from "../../lab/parameters";
import { modelNames } from "./models";
import { fullName } from "./words";

export const parameters = {
  labels: integer({
    label: "Data set, 0 to 511",
    short: "Data set",
    hint: "Easier: press a cell of the picture, or a place on the curves.",
    group: "main",
    min: 0,
    max: 511,
    // Plus where x₁ = 1, minus elsewhere.
    initial: 292
  }),
  width: number({
    label: "Width of the prior on weights",
    short: "Prior width",
    hint: "Standard deviation. Wide: labels follow a sharp line, wherever it lies.",
    group: "main",
    min: 0.3,
    max: 30,
    step: 0.1,
    initial: 10,
    scale: "log"
  }),
  bias: number({
    label: "Width of the bias’s prior, of that",
    short: "Bias width",
    hint: "Narrow: M₃’s lines keep close to the centre.",
    group: "main",
    min: 0.1,
    max: 1,
    step: 0.01,
    initial: 1,
    unit: "×",
    scale: "log"
  }),
  models: subset({
    label: "Models that compete",
    group: "more",
    options: modelNames.map((value) => ({
      value,
      label: fullName(value)
    })),
    initial: modelNames,
    least: 1
  })
};

export type Settings = Values<typeof parameters>;
