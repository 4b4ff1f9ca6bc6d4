import { type Effect, freshSeeds } from "../effect";
import type { CodesResult, LinearResult, NetworkResult, Result, WidthsResult } from "./result";
import { bestOf } from "./summary";

const network = { model: "network", numbers: 50, levels: "nine" };
const widths = { scene: "widths", levels: "nine" };
const codes = { scene: "codes" };

const best = (result: Result) => bestOf((result as LinearResult).tried)?.chernoff ?? 1;
const bestTest = (result: Result) => bestOf((result as LinearResult).tried)?.test ?? 1;
const sent = (result: Result) => (result as NetworkResult).shown;
const wide = (result: Result) => (result as WidthsResult).trained.map(({ chernoff }) => chernoff);
/** The bounds of rigid, flexible and soft at a sample size. */
const at = (result: Result, n: number) =>
  ((result as CodesResult).rows.find(([{ n: size }]) => size === n) ?? []).map(
    ({ chernoff }) => chernoff
  ) as [number, number, number];

const effect = (
  name: string,
  values: Effect<Result>["values"],
  holds: Effect<Result>["holds"]
): Effect<Result> => ({ name, values, seeds: freshSeeds, holds });

export const effects: readonly Effect<Result>[] = [
  effect("linear, best size: the bound is at most 0.25", {}, (result) => best(result) <= 0.25),
  effect("linear: the test error is under the bound", {}, (r) => bestTest(r) <= best(r)),
  effect(
    "network, 50 numbers of 9 levels: the bound is at most 0.25",
    network,
    (result) => sent(result).chernoff <= 0.25
  ),
  effect(
    "network: the test error is under the bound",
    network,
    (result) => sent(result).test <= sent(result).chernoff
  ),
  effect(
    "network: its bound is below the best linear one",
    network,
    (result) => sent(result).chernoff < (result as NetworkResult).linear.chernoff
  ),
  effect(
    "linear, all labels random: the least bound is vacuous",
    { random: 100 },
    (result) => best(result) >= 0.5
  ),
  effect(
    "network, all labels random: the bound is vacuous",
    { ...network, random: 100 },
    (result) => sent(result).chernoff >= 0.5
  ),
  effect(
    "widths: the widest network's bound is below the narrowest's",
    widths,
    (result) => (wide(result).at(-1) as number) < (wide(result)[0] as number)
  ),
  effect(
    "widths: 8,449 weights below 1,057",
    widths,
    (result) => (wide(result)[6] as number) < (wide(result)[3] as number)
  ),
  effect("codes, wave, 200 points: soft below rigid and flexible", codes, (result) => {
    const [rigid, flexible, soft] = at(result, 200);
    return soft < rigid && soft < flexible;
  }),
  effect(
    "codes, trend, 200 points: rigid below soft below flexible",
    { ...codes, truth: "trend" },
    (result) => {
      const [rigid, flexible, soft] = at(result, 200);
      return rigid < soft && soft < flexible;
    }
  ),
  effect(
    "codes, wave, 5,000 points: rigid stuck above 0.3, the others below 0.15",
    codes,
    (result) => {
      const [rigid, flexible, soft] = at(result, 5000);
      return rigid > 0.3 && flexible < 0.15 && soft < 0.15;
    }
  )
];
