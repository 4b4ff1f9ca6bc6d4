/** Marks in the table of contents where the reader is. */
export function followSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-follow] a")];
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
  if (links.length === 0) return;
  const mark = () => {
    let current = -1;
    sections.forEach((section, i) => {
      if (section && section.getBoundingClientRect().top < innerHeight * 0.35) current = i;
    });
    links.forEach((link, i) => {
      if (i === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "-35% 0px -64% 0px" });
  for (const section of sections) if (section) observer.observe(section);
  addEventListener("scrollend", mark, { passive: true });
  mark();
}
