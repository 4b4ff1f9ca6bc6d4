const choices = ["system", "light", "dark"] as const;
type Choice = (typeof choices)[number];

const remembered = (): Choice => {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
};

function apply(choice: Choice) {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", choice);
  } catch {
    // Without storage the choice holds for this page only.
  }
}

/** The theme follows the system until the reader chooses; an embed takes it from `?theme=`. */
export function followTheme(): void {
  const asked = new URLSearchParams(location.search).get("theme");
  if (asked === "light" || asked === "dark") document.documentElement.dataset.theme = asked;
  const button = document.querySelector<HTMLButtonElement>("[data-theme-button]");
  if (!button) return;
  const label = () => {
    button.textContent = `Theme: ${remembered()}`;
  };
  label();
  button.addEventListener("click", () => {
    apply(choices[(choices.indexOf(remembered()) + 1) % choices.length] ?? "system");
    label();
  });
}
