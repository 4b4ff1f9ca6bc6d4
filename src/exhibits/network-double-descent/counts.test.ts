import { expect, it } from "vitest";
import { exhibit } from "./exhibit";

/** As `node tests/bench/effects.mjs network-double-descent` counts them over seeds 100 to 119. */
const counts = {
  peak: 20,
  penaltyHalves: 20,
  penaltyPeaks: 13,
  secondDescent: 5,
  dimensionsPeak: 20,
  rawWidest: 20,
  ensembleShrinks: 20,
  ensemblePeaks: 20,
  posteriorWithoutPeak: 20,
  penaltyBetterAt64: 16,
  chainsAgreeAt4: 14,
  chainsAgreeFrom8: 20,
  digitsLoss: 19,
  digitsMisread: 20,
  digitsPenaltyWithoutPeak: 20
};

it("quotes the counts of the effects", () => {
  const texts = [exhibit.shows, ...exhibit.doesNotShow].join("\n");
  expect(20 - counts.posteriorWithoutPeak).toBe(0);
  expect(20 - counts.chainsAgreeFrom8).toBe(0);
  expect(20 - counts.digitsPenaltyWithoutPeak).toBe(0);
  for (const said of [
    `more than half of the error at widths 12 to 24 away, in ${counts.penaltyHalves} of 20`,
    `in ${counts.penaltyPeaks} of 20 fresh data sets of the regression its curve, too, has a place that counts as a peak`,
    `peak in ${counts.peak}, effective dimensions in ${counts.dimensionsPeak}, and the posterior’s average, from width 4 on, in none`,
    `has the most, in ${counts.rawWidest} of 20`,
    `below the first minimum in ${counts.secondDescent} of 20`,
    `in ${counts.digitsLoss} by loss and in ${counts.digitsMisread} by images`,
    `shrinks it in ${counts.ensembleShrinks} of 20 fresh data sets, and a peak is left in ${counts.ensemblePeaks}`,
    `better in ${counts.penaltyBetterAt64} of 20`,
    `disagree in ${20 - counts.chainsAgreeAt4} of 20, from width 8 on in none`
  ]) {
    expect(texts).toContain(said);
  }
});
