import { type DiffLine, diffLines, type Hunk, hunksOf, sideOf } from "./line-diff.ts";

/** How a text ends its lines, where it is not as usual. */
export interface LineEndings {
  /** Each line ends with CRLF, not LF. */
  readonly crlf: boolean;
  /** The last line has no ending. */
  readonly open: boolean;
}

const indentation = "    ";
/** Characters that nobody sees, and what stands for them. */
const symbols: readonly (readonly [character: string, symbol: string])[] = [
  ["\t", "␉"],
  ["\r", "␍"],
  ["\n", "␊"],
  ["\u{FEFF}", "␂"],
];
const space = "␠";
/** Ends a line that would else be blank at the end of a block. */
const lineEnd = "␤";

/** A line with symbols for tabs, carriage returns, byte order marks and spaces at its end. Throws for one that has such a symbol itself. */
export function showLine(line: string): string {
  if (/[␉␍␊␂␠␤]/.test(line)) throw new Error(`this line can't be written, for it holds a symbol: ${line}`);
  const shown = symbols.reduce((text, [character, symbol]) => text.replaceAll(character, symbol), line);
  return shown.replace(/ +$/, (spaces) => space.repeat(spaces.length));
}

/** The line that `showLine` shows so. Throws for one with characters that nobody sees. */
export function hiddenLine(shown: string): string {
  if (/[\t\r\u{FEFF}]| $/u.test(shown)) throw new Error(`write ␉ ␍ ␂ ␠ for what can't be seen: ${shown}`);
  const plain = shown.replaceAll(space, " ").replaceAll(lineEnd, "");
  return symbols.reduce((text, [character, symbol]) => text.replaceAll(symbol, character), plain);
}

/** Lines as an indented block, so that no line of it can be taken for one of the cases file's own. */
export function printBlock(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    if (line === "") return index === lines.length - 1 ? indentation + lineEnd : "";
    return indentation + showLine(line);
  });
}

/** The lines of an indented block; blank lines at its end don't belong to it. Throws for a line that is not indented. */
export function readBlock(block: readonly string[]): string[] {
  const last = block.findLastIndex((line) => line !== "");
  return block.slice(0, last + 1).map((line) => {
    if (line !== "" && !line.startsWith(indentation)) throw new Error(`indent this with four spaces: ${line}`);
    return hiddenLine(line.slice(indentation.length));
  });
}

/** The text of lines that end so. */
export function joinLines(lines: readonly string[], { crlf, open }: LineEndings): string {
  const ending = crlf ? "\r\n" : "\n";
  const text = lines.map((line) => line + ending).join("");
  return open ? text.slice(0, -ending.length) : text;
}

/** A text's lines and how they end: the inverse of `joinLines`. */
export function splitLines(text: string): { readonly lines: readonly string[]; readonly endings: LineEndings } {
  const crlf = /\r\n/.test(text) && !/(?<!\r)\n|\r(?!\n)/.test(text);
  const lines = text.split(crlf ? "\r\n" : "\n");
  const open = lines.at(-1) !== "";
  return { lines: open ? lines : lines.slice(0, -1), endings: { crlf, open } };
}

/**
 * Makes the changes of a block to the lines of a sample. Each begins with `@@`; below it, lines to keep begin with a
 * space, lines to take away with `-`, lines to add with `+`. The first two must be found, in order, at exactly one
 * place below the change before. Throws otherwise.
 */
export function applyChanges(sample: readonly string[], block: readonly string[]): string[] {
  const result: string[] = [];
  let position = 0;
  for (const change of readChanges(block)) {
    const place = placeOf(sideOf(change, "-"), sample, position);
    result.push(...sample.slice(position, place), ...sideOf(change, "+"));
    position = place + sideOf(change, "-").length;
  }
  return [...result, ...sample.slice(position)];
}

/** What was made of a text, as hunks of a unified diff with one line of context. */
export function unifiedDiff(before: string, after: string): string[] {
  const hunks = hunksOf(diffLines(linesOf(before), linesOf(after)), 1);
  return hunks.flatMap((hunk) => [
    `@@ -${hunkSide(hunk, "-")} +${hunkSide(hunk, "+")} @@`,
    ...hunk.lines.flatMap(printDiffLine),
  ]);
}

function readChanges(block: readonly string[]): Pick<Hunk, "lines">[] {
  const changes: { lines: DiffLine[] }[] = [];
  for (const line of block) {
    if (line === "@@") changes.push({ lines: [] });
    else changes.at(-1)?.lines.push(readChangedLine(line));
  }
  if (block.length > 0 && block[0] !== "@@") throw new Error(`a change begins with @@, not with: ${block[0]}`);
  return changes;
}

function readChangedLine(line: string): DiffLine {
  const mark = line === "" ? " " : line.charAt(0);
  if (mark !== " " && mark !== "-" && mark !== "+") throw new Error(`neither kept, taken away nor added: ${line}`);
  return { mark, line: line.slice(1) };
}

function placeOf(wanted: readonly string[], lines: readonly string[], from: number): number {
  const places = lines.flatMap((_line, start) => {
    return start >= from && wanted.every((line, index) => lines[start + index] === line) ? [start] : [];
  });
  const [place, another] = places;
  if (wanted.length === 0) throw new Error("a change needs lines that say where it is");
  if (place === undefined) throw new Error(`the sample has no such lines:\n${wanted.join("\n")}`);
  if (another !== undefined) throw new Error(`the sample has such lines more than once:\n${wanted.join("\n")}`);
  return place;
}

/** The lines of a text; the last one ends with a line feed if it has no ending, which no other line can hold. */
function linesOf(text: string): string[] {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  return last === "" ? lines : [...lines, `${last}\n`];
}

function printDiffLine({ mark, line }: DiffLine): string[] {
  if (mark === " " && line === "") return [""];
  return line.endsWith("\n") ? [mark + line.slice(0, -1), "\\ No newline at end of file"] : [mark + line];
}

function hunkSide(hunk: Hunk, side: "-" | "+"): string {
  const count = sideOf(hunk, side).length;
  const start = side === "-" ? hunk.oldStart : hunk.newStart;
  return count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;
}
