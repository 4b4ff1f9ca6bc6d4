const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** An address inside the site, with the base path: "/essays/x/" → "/repo/essays/x/". */
export const inside = (path: string): string => `${base}${path}`;

/** The same as a full address. */
export const absolute = (path: string): string => new URL(inside(path), import.meta.env.SITE).href;
