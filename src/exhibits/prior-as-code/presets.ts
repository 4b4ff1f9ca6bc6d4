import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** What is said of each state is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "simple",
    label: "A simple truth",
    values: {},
    notice:
      "With and, or and xor the parity of four inputs takes 13.5 bits: fewer than the majority of three (18.1), and than the 16 of a bare list of outputs. If it makes no mistake on 50 examples it errs on at most 21.9 % of new ones, on 500 on at most 2.4 % (with probability 0.95). After 10 labels the belief in it is 85.5 % on average; in a random table, had that been true, 0.4 %."
  },
  {
    id: "other-language",
    label: "Simple in whose language?",
    values: { language: "and-or", table: "majority" },
    notice:
      "Only the language has changed. Without xor the majority of three takes 19.9 bits and has rank 1,255; parity, 13.5 bits and rank 559 with xor, takes over 46 and ranks behind 63,614 tables. Simple always means simple in some language: the guarantee holds with either, but one must be chosen before the data."
  },
  {
    id: "xor-only",
    label: "Xor alone",
    values: { language: "xor" },
    notice:
      "With xor alone parity takes 7.7 bits in place of 13.5, the bound after 50 examples falls from 21.9 % to 15.4 %, and after 8 labels the belief in it is complete. The price: only 32 of the 65,536 tables have a formula. The majority of three has none, and no number of labels makes up for that."
  },
  {
    id: "random-truth",
    label: "A random truth",
    values: { table: "random" },
    notice:
      "A random table takes 24.8 bits, more than the 16 of a bare list of outputs: what simple tables gain, others pay. If it makes no mistake on 50 examples its bound is 33.3 %, parity’s 21.9 %. After 10 labels the belief in it is 0.4 % on average, after 15 57.8 %, though only two tables still fit."
  },
  {
    id: "hoeffding",
    label: "The other form",
    values: { form: "hoeffding" },
    notice:
      "The same bits in Hoeffding’s form, that of Theorem 3.1 in the 2025 paper: parity pays 35.2 % at 50 examples and 11.1 % at 500, where Chernoff’s form says 21.9 % and 2.4 %. With no mistakes one shrinks like 1/√n, the other like 1/n."
  }
];
