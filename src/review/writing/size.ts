const encoder = new TextEncoder();

/** The length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The text if it fits into so many bytes, else as much of its start as fits with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit && (text.length * 3 <= limit || byteLength(text) <= limit)) return text;
  const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, limit - 3)));
  return `${text.slice(0, read)}…`;
}

/** Lines that belong together: a table with its head, a list. A cut falls between two rows, never inside one. */
export interface Section {
  /** Stands before the rows; left out with them. */
  readonly head: string;
  readonly rows: readonly string[];
  /** Stands after the rows: what closes the section. */
  readonly tail: string;
  /** What to say of so many rows left out. */
  more(count: number): string;
}

/**
 * The sections with rows in one text of at most `limit` bytes. The first sections are served first; each one that is
 * cut says how much is missing, and all of it is closed.
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
