/** Seconds as a listener reads them: 1007 → "16:47", 4401 → "1:13:21". */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What a listener types or a link carries, in seconds: "1:18:40", "78:40", "4720", "4720s", "1h18m40s". */
export function readClock(text: string): number | undefined {
  const given = text.trim().toLowerCase();
  const parts =
    /^(?:(\d+):)?(\d+):(\d{1,2})$/.exec(given) ??
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(given) ??
    /^()()(\d+)(?:\.\d+)?$/.exec(given);
  if (!parts || given === "") return undefined;
  const [h, m, s] = parts.slice(1).map((part) => Number(part || 0)) as [number, number, number];
  return 3600 * h + 60 * m + s;
}
