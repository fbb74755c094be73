const encoder = new TextEncoder();

/** The length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Returns the text if it fits into `limit` bytes, else as much of its start as fits, followed by an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit && (text.length * 3 <= limit || byteLength(text) <= limit)) return text;
  const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, limit - 3)));
  return `${text.slice(0, read)}…`;
}

/**
 * Lines that belong together, such as a table with its header, or a list. Cuts are made between rows, never inside one.
 */
export interface Section {
  /** Comes before the rows; left out if all rows are. */
  readonly head: string;
  readonly rows: readonly string[];
  /** Comes after the rows and closes the section; left out if all rows are. */
  readonly tail: string;
  /** Says that this many rows are left out. */
  more(count: number): string;
}

/**
 * Joins the sections that have rows into one text of at most `limit` bytes. Earlier sections get their space first. A
 * section that is cut says how many rows are missing and is still closed properly.
 */
export function pack(sections: readonly Section[], limit: number): string {
  const filled = sections.filter((section) => section.rows.length > 0);
  const notes = filled.map(({ more, rows }) => `\n${more(rows.length)}\n`);
  let owed = notes.reduce((sum, note) => sum + byteLength(note), 0);
  let text = "";
  let used = 0;
  for (const [index, section] of filled.entries()) {
    owed -= byteLength(notes[index] ?? "");
    const part = packSection(section, limit - used - owed);
    text += part;
    used += byteLength(part);
  }
  return text;
}

function packSection({ head, rows, tail, more }: Section, limit: number): string {
  let room = limit - byteLength(`${head}${tail}\n${more(rows.length)}\n`);
  const kept: string[] = [];
  for (const row of rows) {
    room -= byteLength(row);
    if (room < 0) break;
    kept.push(row);
  }
  const missing = rows.length - kept.length;
  const note = missing === 0 ? "" : `\n${more(missing)}\n`;
  return kept.length === 0 ? note : `${head}${kept.join("")}${tail}${note}`;
}
