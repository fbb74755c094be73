import { areApartByBranch, type Branch, branchEnd, branchesAt, endOfChoices, isAround } from "./branches.ts";
import type { MovedEdit } from "./moved-edit.ts";
import { withOwnLabels } from "./selector-at.ts";
import type { Anchor, RenderedSources } from "./template-anchor.ts";
import { columnOfKey } from "./template-map.ts";

/** The first line of a branch around a single key, and of a further part of it, if it prints nothing. */
const branchStart = /^ *\{\{- *(?:if|with) [^{}]*[^-{}]\}\} *$/;
const branchGoesOn = /^ *\{\{- *else +(?:if|with) [^{}]*[^-{}]\}\} *$/;

/**
 * Moves lines of a key into an `else`. The template prints the key on a line of its own, in a branch for when there is
 * a value; the new lines are for when there is none. A map would be needed in both cases, so it is only moved if it is
 * printed in several forms.
 */
export function moveToElse(
  sources: RenderedSources,
  at: number,
  { source, template, branches: around }: Anchor,
  written: readonly string[],
  [printed = 1, ...further]: readonly number[],
): MovedEdit | null {
  const [own = "", ...below] = written;
  const isOneKey = below.every((line) => columnOfKey(line) > columnOfKey(own) || /^ *- /.test(line));
  const isMap = below.length > 0 && !/^ *- /.test(below[0] ?? "");
  if (!isOneKey || printed === 1 || !branchStart.test(source.line(printed - 1))) return null;
  if (isMap && further.length === 0) return null;
  const [start] = source.lineRange(printed - 1);
  const end = endOfChoices(source.text, start);
  const branches = branchesAt(source.text, start);
  if (end === null || !isAround(branches, around)) return null;
  const branchesOfLine = (line: number): readonly Branch[] => branchesAt(source.text, source.lineRange(line)[0]);
  const isOtherChoice = (line: number): boolean => {
    return branchGoesOn.test(source.line(line - 1)) && areApartByBranch(branchesOfLine(printed), branchesOfLine(line));
  };
  if (!further.every(isOtherChoice)) return null;
  const { line } = source.position(end);
  const indent = branchEnd.exec(source.line(line))?.[1];
  if (indent === undefined) return null;
  const lines = withOwnLabels(written, sources, at, { template, source, line: printed - 1, branches });
  if (lines === null) return null;
  const [offset] = source.lineRange(line);
  const ending = source.lineEnding(offset);
  const text = [`${indent}{{- else }}`, ...lines].map((one) => one + ending).join("");
  return { template, guarded: false, edit: { range: [offset, offset], text } };
}
