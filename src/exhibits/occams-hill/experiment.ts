import { defineExperiment } from "../../lab/experiment";
import { geometricDecay, type PriorFamily, quarticDecay, spreadThin } from "../../models/evidence";
import { log } from "../../models/kernels";
import { evidenceCurves } from "./curves";
import { drawData } from "./data";
import { degreesWith } from "./degrees";
import { functionsOnShow } from "./functions";
import { parameters, type Settings } from "./parameters";
import type { Result, Summary } from "./result";

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  async *run(values, context) {
    const breathe = context.pause;
    const data = drawData(values);
    const degrees = degreesWith(values.degree);
    const noiseVariance = values.noise * values.noise;
    const basis = values.basis === "powers" ? "monomial" : "legendre";
    const families = [spreadThin(values.total), decayingPrior(values)] as const;
    const amplitude = values.amplitude === "best" ? "best" : "one";
    const [spread, decaying] = await evidenceCurves(
      { ...data, basis, noiseVariance, families, degrees, amplitude },
      breathe
    );
    const shown = degrees.indexOf(values.degree);
    const priors = [
      { family: families[0], amplitude: spread.amplitude[shown] as number },
      { family: families[1], amplitude: decaying.amplitude[shown] as number }
    ];
    const functions = await functionsOnShow(
      values,
      data,
      { basis, noiseVariance, priors },
      breathe
    );
    const constant = 0 - 0.5 * data.x.length * log(2 * Math.PI * noiseVariance);
    const evidence = { spread, decaying };
    yield { done: 1, result: { ...data, degrees, constant, evidence, ...functions } };
  },
  summarise: ({ degrees, evidence }) => ({
    degrees,
    spread: evidence.spread.total,
    decaying: evidence.decaying.total
  })
});

const decayingPrior = ({ decay, share }: Settings): PriorFamily =>
  decay === "quartic" ? quarticDecay : geometricDecay(share);
