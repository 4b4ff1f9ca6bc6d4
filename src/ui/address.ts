/** Keys of a link that belong to the page and not to an exhibit. */
const pageKeys = ["exhibit", "theme"];

/** The state of one exhibit in the address of the page it stands on. */
export class Address {
  readonly known = pageKeys;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly where: {
      readonly place: "essay" | "page" | "embed";
      readonly instance: string;
    }
  ) {}

  /** The query of this exhibit; undefined when the address names no state for it. */
  read(): string | undefined {
    const query = new URLSearchParams(location.search);
    if (this.where.place === "essay") {
      if (query.get("exhibit") !== this.where.instance) return undefined;
      query.delete("exhibit");
      return query.toString();
    }
    for (const key of pageKeys) query.delete(key);
    return query.size > 0 ? query.toString() : undefined;
  }

  /** The full address of a state. */
  link(query: string): string {
    const { place, instance } = this.where;
    const url = new URL(location.pathname, location.origin);
    if (place === "essay") {
      url.search = query ? `exhibit=${instance}&${query}` : `exhibit=${instance}`;
      url.hash = instance;
    } else url.search = query;
    return url.href;
  }

  /** Shows a state in the address bar: while something moves only now and then, a preset as an entry. */
  write(query: string, when: "moving" | "settled" | "entry"): void {
    clearTimeout(this.#timer);
    const link = this.link(query);
    if (when === "entry") {
      history.pushState(null, "", link);
      return;
    }
    this.#timer = setTimeout(
      () => history.replaceState(null, "", link),
      when === "moving" ? 400 : 60
    );
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
