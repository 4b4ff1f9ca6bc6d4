import type { Settings } from "./parameters";
import { type Reading, readings, readRepeats } from "./reading";
import type { PriorName, Result, Summary } from "./result";
import { truths } from "./truths";
import { nameOf, nats, plural, priorNames, whole } from "./words";

/** "Spread thin: highest at degree 3, 16.3 nats lower at degree 10,000." */
function course(name: PriorName, { best, level, fall }: Reading): string {
  if (level && best !== 10_000) return `${nameOf[name]}: level from degree ${whole(best)} on.`;
  const lower = nats(fall);
  const then =
    best === 10_000
      ? "the last"
      : lower === "0.0"
        ? "as high again at degree 10,000"
        : `${lower} nats lower at degree 10,000`;
  return `${nameOf[name]}: highest at degree ${whole(best)}, ${then}.`;
}

/** At most forty words. */
export function evidenceDescription(result: Result): string {
  if (result.x.length === 0) return "Without data the log evidence is 0 at every degree.";
  const found = readings(result);
  return `Log evidence of ${plural(result.x.length, "point")}. ${priorNames.map((name) => course(name, found[name])).join(" ")}`;
}

/** Which model, of all computed, the evidence likes best. */
function champion(found: Record<PriorName, Reading>): string {
  const difference = found.spread.top - found.decaying.top;
  const amount = nats(Math.abs(difference));
  if (amount === "0.0") return "The two highest points are level.";
  const [ahead, behind] =
    difference > 0 ? (["spread", "decaying"] as const) : (["decaying", "spread"] as const);
  return `The highest point of all is ${nameOf[ahead].toLowerCase()}, ${amount} nats above the best of ${nameOf[behind].toLowerCase()}.`;
}

export function notice(result: Result, values: Settings, repeats: readonly Summary[]): string {
  if (result.x.length === 0) {
    return "Without data every degree has log evidence 0: nothing has been predicted yet. The curves are the two priors.";
  }
  const found = readings(result);
  const parts = [
    ...priorNames.map((name) => course(name, found[name])),
    champion(found),
    again(repeats, values)
  ];
  return parts.filter(Boolean).join(" ");
}

function again(repeats: readonly Summary[], values: Settings): string {
  if (repeats.length < 2 || values.moved.data) return "";
  const { count, further, falls } = readRepeats(repeats);
  const range = ([least, most]: readonly [number, number]) => `${nats(least)} to ${nats(most)}`;
  return `In ${further} of ${count} data sets the spread-thin evidence falls further from its best degree to degree 10,000 than the decaying one: by ${range(falls.spread)} nats against ${range(falls.decaying)}.`;
}

export function priceDescription(result: Result, values: Settings): string {
  const at = result.degrees.indexOf(values.degree);
  const parts = priorNames.map((name) => {
    const { misfit, complexity } = result.evidence[name];
    return `${nameOf[name].toLowerCase()} ${nats(misfit[at] ?? 0)} for misfit and ${nats(complexity[at] ?? 0)} for complexity`;
  });
  return `Nats paid at degree ${whole(values.degree)}: ${parts.join("; ")}.`;
}

export function functionsDescription(result: Result, name: PriorName, values: Settings): string {
  const { rmse } = result.functions[name];
  return `Functions of the ${nameOf[name].toLowerCase()} prior at degree ${whole(values.degree)} before and after ${plural(result.x.length, "point")}: the posterior mean is ${rmse.toFixed(3)} from ${truths[values.truth].name} in root mean square.`;
}

/** What a reader should know about this state before trusting what is drawn: one sentence each. */
export function warnings(result: Result, values: Settings, hidden: number): string[] {
  const found: string[] = [];
  const { x } = result;
  if (x.length > 1 && new Set(x).size === 1) {
    found.push("All inputs are equal: the data say nothing about the rest of the functions.");
  }
  if (values.moved.data) {
    found.push(
      `Points placed by hand: the models still take the noise to be ${values.noise}, and errors are measured to ${truths[values.truth].name}.`
    );
  }
  if (values.amplitude === "best" && x.length === 0) {
    found.push("Without data the evidence cannot choose a scale: the priors are as described.");
  }
  if (values.degree > 240 && values.basis === "legendre") {
    found.push(
      `Spread-thin functions of degree ${whole(values.degree)} wiggle faster than the ${241 + x.length} places at which they are drawn.`
    );
  }
  if (hidden > 0) found.push(`${plural(hidden, "point")} outside the frame.`);
  return found;
}
