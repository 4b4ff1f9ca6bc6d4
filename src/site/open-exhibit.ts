/** A link that names an exhibit leads to it, also without a fragment; there it wakes up. */
export function openExhibit(): void {
  const asked = new URLSearchParams(location.search).get("exhibit");
  if (asked && !location.hash) document.getElementById(asked)?.scrollIntoView({ block: "start" });
}
