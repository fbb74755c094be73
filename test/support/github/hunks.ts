/** The lines of one hunk that may be commented, by side. */
export interface Hunk {
  readonly text: string;
  readonly LEFT: ReadonlySet<number>;
  readonly RIGHT: ReadonlySet<number>;
  /** Lines of the old side that are gone on the new one. */
  readonly removed: ReadonlySet<number>;
  /** How far lines below the hunk move. */
  readonly shift: number;
}

/** Reads the hunks of a patch as git writes it. */
export function readHunks(patch: string): readonly Hunk[] {
  return patch
    .split(/^(?=@@ -\d)/m)
    .filter((text) => text.startsWith("@@"))
    .map(readHunk);
}

function readHunk(text: string): Hunk {
  const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
  if (header === null) throw new Error(`no hunk header: ${text.slice(0, 80)}`);
  const [, oldStart = "0", oldCount = "1", newStart = "0", newCount = "1"] = header;
  const left = new Set<number>();
  const right = new Set<number>();
  const removed = new Set<number>();
  let [oldLine, newLine] = [Number(oldStart), Number(newStart)];
  for (const line of text.split("\n").slice(1)) {
    if (line.startsWith("\\") || line === "") continue;
    if (line.startsWith("-")) removed.add(oldLine);
    if (!line.startsWith("+")) left.add(oldLine++);
    if (!line.startsWith("-")) right.add(newLine++);
  }
  return { text, LEFT: left, RIGHT: right, removed, shift: Number(newCount) - Number(oldCount) };
}
