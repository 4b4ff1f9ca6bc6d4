export { accuracy } from "./accuracy";
export { formulaLaw, type Grammar, type Operator } from "./formula-law";
export { formulaText, type SmallestFormulas, smallestFormulas } from "./formula-size";
export {
  type Knowledge,
  knowledge,
  type Learner,
  learnerNames,
  predict,
  undecided
} from "./learners";
export { type Marginaliser, type Marginals, probabilities } from "./marginals";
export { neighbourLaw, uniformLaw } from "./neighbour-law";
export { type InputClass, inputClasses } from "./symmetry";
export { type Domain, domainOf, members, ones } from "./truth-table";
