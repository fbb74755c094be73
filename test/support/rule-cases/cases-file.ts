/**
 * The format of `test/rules/<id>.cases`: what a rule says of some files, as text to read and to review.
 *
 *   # Comments may stand at the top and below the name of a case.
 *   beside other-rule
 *
 *   sample api.yaml
 *       kind: Pod
 *       …
 *
 *   == a container that says nothing of it
 *   config kubernetes-version: 1.34
 *   file app.yaml like api.yaml
 *       @@
 *        kind: Pod
 *       +metadata: {name: api}
 *   file context/api/Dockerfile, CRLF, no final newline
 *       FROM alpine
 *
 *   finding  warning app.yaml:3:1
 *   message  What is wrong.
 *   also     context/api/Dockerfile:1:1 the image that it runs
 *   fix      safe: Set something
 *       @@ -3 +3,2 @@
 *        …
 *
 * - The rule is run alone, so that no other rule changes what is recorded here; `beside` names rules that are run with
 *   it, where what it says depends on them.
 * - A `sample` can be used by all cases of its file; those in `test/rules/samples/` by the cases of all rules.
 * - `== name` begins a case. Each `config` is a line of its configuration file; the preset is `all` where none says
 *   otherwise. Today is 2026-12-01.
 * - `file` gives a file's text: its own, indented by four spaces, or that of a sample with changes. A change begins
 *   with `@@`, and is placed by its lines, which must be at exactly one place. Files in `context/` are not under review.
 *   Those in `before/` are all that the base of a review has; the others are its head. Without them, it is a scan.
 * - `file TREE` is none: its lines are the paths of further files, ` *` behind those of programs. With it, the contexts of
 *   builds are known.
 * - `CRLF` and `no final newline` say how the lines end. ␉ is a tab, ␍ a carriage return, ␂ a byte order mark, ␠ a
 *   space at the end of a line, ␤ the end of a blank line that is a block's last one.
 * - What follows is recorded by `npm run record-cases`: `silent`, or each finding of the rule, with its fix as a
 *   unified diff. Each `also` is another place that the finding is about, with what stands there. A fix that would
 *   not be posted is `unproved`, for the reason given, or `unmade`, for the one in the advice. `together` is what all
 *   fixes make of a file, where that is not just all that they make of it alone.
 */
import { applyChanges, joinLines, type LineEndings, readBlock, showLine } from "./case-text.ts";

/** A text that files can be like. `block` is its text as the cases file has it. */
export interface Sample {
  readonly name: string;
  readonly lines: readonly string[];
  readonly block: readonly string[];
}

/** A file of a case. */
export interface CaseInput {
  readonly path: string;
  readonly text: string;
  /** The sample that it is a change of. */
  readonly like: string | null;
  readonly endings: LineEndings;
  /** The text or the changes, as the cases file has it. */
  readonly block: readonly string[];
}

/** Some files, and what is recorded of what a rule says of them. */
export interface RuleCase {
  readonly name: string;
  readonly comments: readonly string[];
  readonly config: readonly string[];
  readonly inputs: readonly CaseInput[];
  /** Empty where nothing is recorded yet. */
  readonly expectation: readonly string[];
}

/** All of a cases file. */
export interface CasesFile {
  readonly comments: readonly string[];
  /** The ids of the rules that are run with the one the cases are of. */
  readonly beside: readonly string[];
  readonly samples: readonly Sample[];
  readonly cases: readonly RuleCase[];
}

/** A line of the file's own, with the indented or blank lines below it. */
interface Entry {
  readonly line: string;
  readonly block: readonly string[];
}

/** Reads a cases file; `shared` are samples that it need not hold itself. Throws for one that is not in the format. */
export function parseCases(text: string, shared: readonly Sample[]): CasesFile {
  const [top = [], ...parts] = partsOf(entriesOf(text), ({ line }) => line.startsWith("== "));
  const beside = top.flatMap(({ line }) => /^beside ([\w-]+)$/.exec(line)?.[1] ?? []);
  const samples = top.filter(({ line }) => !/^(?:#|beside )/.test(line)).map(readSample);
  const cases = parts.map((part) => readCase(part, [...samples, ...shared]));
  const names = [...samples, ...shared].map(({ name }) => `sample ${name}`).concat(cases.map(({ name }) => name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`there are two of this name: ${twice}`);
  return { comments: commentsOf(top), beside, samples, cases };
}

/** Writes a cases file. Of one that is written so, `parseCases` gives what it was written from. */
export function printCases({ comments, beside, samples, cases }: CasesFile): string {
  const parts = [
    ...(comments.length > 0 ? [comments] : []),
    ...(beside.length > 0 ? [beside.map((rule) => `beside ${rule}`)] : []),
    ...samples.map(({ name, block }) => [`sample ${name}`, ...block]),
    ...cases.map(printCase),
  ];
  return parts.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

/** The line that begins a file of a case. */
export function inputLine({ path, like, endings }: Omit<CaseInput, "block" | "text">): string {
  const words = [
    like === null ? `file ${path}` : `file ${path} like ${like}`,
    ...(endings.crlf ? ["CRLF"] : []),
    ...(endings.open ? ["no final newline"] : []),
  ];
  return words.join(", ");
}

function entriesOf(text: string): Entry[] {
  const entries: { line: string; block: string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line !== "" && !line.startsWith(" ")) entries.push({ line, block: [] });
    else if (entries.length > 0) entries.at(-1)?.block.push(line);
    else throw new Error("there is a line before the first sample or case");
  }
  return entries.map(({ line, block }) => ({ line, block: withoutBlankEnd(block) }));
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

/** What stands before the first entry that begins a part, and the parts. */
function partsOf(entries: readonly Entry[], begins: (entry: Entry) => boolean): Entry[][] {
  const parts: Entry[][] = [[]];
  for (const entry of entries) {
    if (begins(entry)) parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts;
}

function commentsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ line }) => line).filter((line) => line.startsWith("#"));
}

function readSample({ line, block }: Entry): Sample {
  const name = /^sample ([\w.-]+)$/.exec(line)?.[1];
  if (name === undefined) throw new Error(`before the first case, only samples can stand: ${line}`);
  return { name, block, lines: readBlock(block) };
}

function readCase([head, ...entries]: readonly Entry[], samples: readonly Sample[]): RuleCase {
  const name = head?.line.slice("== ".length) ?? "";
  const recorded = entries.findIndex(({ line }) => line === "silent" || line.startsWith("finding "));
  const given = recorded === -1 ? entries : entries.slice(0, recorded);
  const config = given.flatMap(({ line }) => (line.startsWith("config ") ? line.slice("config ".length) : []));
  const inputs = given.filter(({ line }) => !/^(?:#|config )/.test(line)).map((entry) => readInput(entry, samples));
  const expectation = recorded === -1 ? [] : entries.slice(recorded).flatMap(({ line, block }) => [line, ...block]);
  return { name, comments: commentsOf(given), config, inputs, expectation };
}

function readInput({ line, block }: Entry, samples: readonly Sample[]): CaseInput {
  const match = /^file ([^\s,]+)(?: like ([\w.-]+))?(, CRLF)?(, no final newline)?$/.exec(line);
  if (match === null) throw new Error(`neither a file of the case nor something recorded of it: ${line}`);
  const [, path = "", like = null, crlf, open] = match;
  const endings = { crlf: crlf !== undefined, open: open !== undefined };
  const sample = samples.find(({ name }) => name === like);
  if (like !== null && sample === undefined) throw new Error(`there is no sample ${like}`);
  const lines = sample === undefined ? readBlock(block) : applyChanges(sample.lines, readBlock(block));
  return { path, text: joinLines(lines, endings), like, endings, block };
}

function printCase({ name, comments, config, inputs, expectation }: RuleCase): string[] {
  return [
    `== ${name}`,
    ...comments,
    ...config.map((line) => `config ${showLine(line)}`),
    ...inputs.flatMap((input) => [inputLine(input), ...input.block]),
    ...printExpectation(expectation),
  ];
}

/** What is recorded stands apart from what is given, and so does each finding from the others. */
function printExpectation(expectation: readonly string[]): string[] {
  return expectation.flatMap((line) => (/^(?:silent|finding|together)\b/.test(line) ? ["", line] : [line]));
}
