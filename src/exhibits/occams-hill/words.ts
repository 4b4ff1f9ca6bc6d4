import type { PriorName } from "./result";

/** "10,000". */
export const whole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** Log evidence in nats, one decimal; "−4.1", never "−0.0". */
export function nats(value: number): string {
  const text = Math.abs(value) >= 9999.5 ? value.toExponential(1) : value.toFixed(1);
  return text === "-0.0" ? "0.0" : text.replace("-", "−");
}

export const plural = (count: number, noun: string): string =>
  `${whole(count)} ${noun}${count === 1 ? "" : "s"}`;

export const nameOf: Readonly<Record<PriorName, string>> = {
  spread: "Spread thin",
  decaying: "Decaying"
};

/** How a prior is drawn: spread thin dashed and thin, decaying solid and thick. */
export const looks: Readonly<
  Record<
    PriorName,
    {
      readonly actor: "flexible" | "soft";
      readonly color: string;
      readonly width: number;
      readonly dashes?: string;
      readonly end: string;
    }
  >
> = {
  spread: {
    actor: "flexible",
    color: "var(--flexible)",
    width: 1.5,
    dashes: "5 3",
    end: "spread"
  },
  decaying: { actor: "soft", color: "var(--soft)", width: 2.5, end: "decaying" }
};

/** From back to front. */
export const priorNames: readonly PriorName[] = ["spread", "decaying"];
