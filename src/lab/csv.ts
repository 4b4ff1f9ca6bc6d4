interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const cell = (value: string | number | null): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as comma-separated values (RFC 4180), numbers at full precision. */
export const csv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
