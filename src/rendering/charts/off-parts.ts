/** A container, or a setting that gives one control over its node, that a template prints for no values. */
export interface OffPart {
  /** Counted from 1. */
  readonly line: number;
  /** At the start of a sentence. */
  readonly what: string;
}

/** A line of a template, with a placeholder for each action that prints something. */
interface TemplateLine {
  readonly text: string;
  /** Its parts between the actions that start and end branches. */
  readonly parts: readonly { readonly text: string; readonly branch: Branch }[];
}

interface Branch {
  readonly parent: Branch | null;
  readonly texts: string[];
}

const action = /\{\{-?\s*(?:(if|with|range|define|block|end|else)\b|(\/\*))?[\s\S]*?\}\}/g;
const printed = "\u0001";

/** Settings that give a container access beyond its limits, as they are written in YAML. */
const setting =
  /(?<![\w-])["']?(?:(?:allowPrivilegeEscalation|host(?:IPC|Network|PID|Process)|privileged)["']?: +true|hostPath["']?:|runAsNonRoot["']?: +false|runAsUser["']?: +0|procMount["']?: +Unmasked)/;

/**
 * The containers and such settings in branches of a template that did not print anything in its output. A branch counts
 * as such only if some of its text is nowhere in the output, since a branch that is taken prints all of its text.
 */
export function offParts(template: string, output: string): readonly OffPart[] {
  const lines = linesOf(template);
  const known = new Map<Branch, boolean>();
  const isIn = searchIn(output);
  const isOff = ({ branch }: TemplateLine["parts"][number]): boolean => isBranchOff(branch, isIn, known);
  const found: OffPart[] = [];
  let inside = -1;
  for (const [index, { text, parts }] of lines.entries()) {
    const indent = text.search(/\S/);
    if (indent === -1 || (inside !== -1 && indent > inside)) continue;
    inside = -1;
    if (text.startsWith("- ", indent) && holdsImage(lines.slice(index), indent)) {
      if (!parts.some((part) => part.text !== "" && isOff(part))) continue;
      inside = indent;
      found.push({ line: index + 1, what: "this container" });
    } else {
      const settings = parts.flatMap((part) => {
        const said = setting.exec(part.text)?.[0];
        return said === undefined || !isOff(part) ? [] : [said];
      });
      found.push(...settings.map((said) => ({ line: index + 1, what: JSON.stringify(said.replace(/:$/, "")) })));
    }
  }
  return found;
}

/** Whether the item of a list that starts at the first line has an image. */
function holdsImage(lines: readonly TemplateLine[], indent: number): boolean {
  for (const [index, { text }] of lines.entries()) {
    const column = text.search(/\S/);
    if (column === -1) continue;
    if (index > 0 && column <= indent) return false;
    const isOwn = index === 0 || column === indent + 2;
    if (isOwn && /^\s*(?:- +)?image: *\S/.test(text)) return true;
  }
  return false;
}

function linesOf(template: string): TemplateLine[] {
  const root: Branch = { parent: null, texts: [] };
  const lines: TemplateLine[] = [];
  let here = root;
  let line: { text: string; branch: Branch }[] = [];
  const endPart = (part: string): void => {
    line.push({ text: part, branch: here });
    here.texts.push(part.trim());
  };
  let part = "";
  const take = (text: string): void => {
    const [first = "", ...others] = text.split("\n");
    part += first;
    for (const next of others) {
      endPart(part);
      lines.push({ text: line.map((one) => one.text).join(""), parts: line });
      [line, part] = [[], next];
    }
  };
  let at = 0;
  for (const { 0: whole, 1: word, 2: comment, index } of template.matchAll(action)) {
    take(template.slice(at, index));
    at = index + whole.length;
    if (word !== undefined) {
      endPart(part);
      part = "";
      if (word === "end" || word === "else") here = here.parent ?? root;
      if (word !== "end") here = { parent: here, texts: [] };
    } else if (comment === undefined) part += printed;
    // An action spans as many lines as its text.
    take(whole.replaceAll(/[^\n]/g, ""));
  }
  take(`${template.slice(at)}\n`);
  return lines;
}

/**
 * Returns a function that looks for text in an output. A template prints in order, so the search begins at the last
 * match.
 */
function searchIn(output: string): (text: string) => boolean {
  let last = 0;
  return (text) => {
    const behind = output.indexOf(text, last);
    const found = behind === -1 ? output.lastIndexOf(text, last) : behind;
    if (found !== -1) last = found;
    return found !== -1;
  };
}

function isBranchOff(branch: Branch, isIn: (text: string) => boolean, known: Map<Branch, boolean>): boolean {
  const before = known.get(branch);
  if (before !== undefined) return before;
  const isOff =
    branch.parent !== null &&
    (isBranchOff(branch.parent, isIn, known) || branch.texts.some((text) => !isPrinted(text, isIn)));
  known.set(branch, isOff);
  return isOff;
}

function isPrinted(text: string, isIn: (text: string) => boolean): boolean {
  const pieces = text.split(printed).map((piece) => piece.trim());
  if (text.startsWith("#") || !/\w/.test(pieces.join(""))) return true;
  // The output of an action can be anything, but the text around it must be there.
  return pieces.every(isIn);
}
