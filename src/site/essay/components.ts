import Actor from "./Actor.astro";
import Aside from "./Aside.astro";
import Check from "./Check.astro";
import Derivation from "./Derivation.astro";
import Exhibit from "./Exhibit.astro";
import Objection from "./Objection.astro";
import Source from "./Source.astro";
import State from "./State.astro";
import Term from "./Term.astro";
import Value from "./Value.astro";

/** What an author may place in an essay without importing it. */
export const components = {
  Actor,
  Aside,
  Check,
  Derivation,
  Exhibit,
  Objection,
  Source,
  State,
  Term,
  Value
};
