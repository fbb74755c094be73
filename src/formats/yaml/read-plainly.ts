import type { Json } from "../../core/json.ts";
import { resolvePlain } from "./resolve-scalar.ts";

/** The deepest nesting that is read here. */
const maxLevels = 50;

/** What is never read here, wherever it stands: tabs and other controls, line ends but LF, a byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for.
const unusual = /[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

/** A key that means what it says, with what follows it on its line. */
const keyed = /^(?:([A-Za-z_][\w./-]{0,200})|"([^"\\]{1,200})"|'([^']{1,200})'):(?: +(.*))?$/;

/** Text that is one plain scalar of one line. */
const plain = /^(?:[\w./$(<+~=^\\]|-(?=[^ ]))/;

/** Thrown where the text holds more than is read here: one for all, since what makes it is told to nobody. */
const leaving = new Error("not written plainly");

interface Line {
  readonly indent: number;
  /** Without indentation and blanks at its end. */
  readonly text: string;
}

/**
 * The data of a file's documents if it is written in the plain block style that most manifests are in, else null. It
 * then has no errors, no key twice, no anchor, no tag and no text over several lines but literal ones (`|`), and is read
 * just as `readValue` reads what the parser gives, in a fraction of the time. What this reader does not know for
 * certain it leaves to the parser.
 */
export function readPlainly(text: string): readonly Json[] | null {
  if (unusual.test(text)) return null;
  try {
    return new Reader(text.split("\n")).documents();
  } catch (error) {
    if (error === leaving) return null;
    throw error;
  }
}

class Reader {
  readonly #lines: readonly string[];
  #next = 0;
  #line: Line | null = null;
  #levels = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#advance();
  }

  documents(): Json[] {
    const documents: Json[] = [];
    while (this.#line !== null) {
      if (isMarker(this.#line)) this.#advance();
      documents.push(this.#document());
    }
    return documents.length === 0 ? [null] : documents;
  }

  #document(): Json {
    if (this.#line === null || isMarker(this.#line)) return null;
    const value = this.#block(this.#line.indent);
    if (this.#line !== null && !isMarker(this.#line)) throw leaving;
    return value;
  }

  /** The next line that is neither blank nor a comment; null at the end. */
  #advance(): void {
    for (; this.#next < this.#lines.length; this.#next += 1) {
      const line = this.#lines[this.#next] ?? "";
      const indent = line.search(/[^ ]/);
      if (indent === -1 || line[indent] === "#") continue;
      this.#line = { indent, text: line.slice(indent).trimEnd() };
      this.#next += 1;
      return;
    }
    this.#line = null;
  }

  /** The map or list that starts at the current line. */
  #block(indent: number): Json {
    this.#levels += 1;
    if (this.#levels > maxLevels) throw leaving;
    const value = isItem(this.#line?.text ?? "") ? this.#list(indent) : this.#map(indent);
    this.#levels -= 1;
    return value;
  }

  #list(indent: number): Json {
    const items: Json[] = [];
    for (let line = this.#at(indent); line !== null && isItem(line.text); line = this.#at(indent)) {
      const rest = line.text.slice(1).trimStart();
      if (rest === "" || rest.startsWith("#")) {
        this.#advance();
        items.push(this.#below(indent, "item"));
      } else if (keyed.test(rest)) {
        const column = indent + line.text.length - rest.length;
        this.#line = { ...line, indent: column, text: rest };
        items.push(this.#block(column));
      } else items.push(this.#scalar(rest, indent));
    }
    return items;
  }

  #map(indent: number): Json {
    const value: Record<string, Json> = {};
    for (let line = this.#at(indent); line !== null && !isItem(line.text); line = this.#at(indent)) {
      const [, word, double, single, rest = ""] = keyed.exec(line.text) ?? [];
      const key = word ?? double ?? single;
      if (key === undefined || key === "__proto__" || Object.hasOwn(value, key)) throw leaving;
      if (word !== undefined && resolvePlain(word) !== word) throw leaving;
      if (rest === "" || rest.startsWith("#")) {
        this.#advance();
        value[key] = this.#below(indent, "value");
      } else value[key] = this.#scalar(rest, indent);
    }
    return value;
  }

  /** The current line if it stands at a column, null where it stands before it. */
  #at(indent: number): Line | null {
    const line = this.#line;
    if (line === null || line.indent < indent || isMarker(line)) return null;
    if (line.indent > indent) throw leaving;
    return line;
  }

  /** What stands below a key or a dash: a list of a key may stand at its own column. */
  #below(indent: number, holder: "item" | "value"): Json {
    const line = this.#line;
    if (line === null || isMarker(line) || line.indent < indent) return null;
    if (line.indent > indent) return this.#block(line.indent);
    return holder === "value" && isItem(line.text) ? this.#block(indent) : null;
  }

  /** The value that stands behind a key or a dash on its line. */
  #scalar(text: string, indent: number): Json {
    if (text.startsWith("|")) return this.#literal(text, indent);
    const value = inline(text);
    this.#advance();
    // A line further in would belong to the text.
    if (this.#line !== null && this.#line.indent > indent) throw leaving;
    return value;
  }

  /** The lines of a literal text, of which the first says how far in they stand. */
  #literal(header: string, parent: number): string {
    if (header !== "|" && header !== "|-") throw leaving;
    const lines: string[] = [];
    let indent = -1;
    for (; this.#next < this.#lines.length; this.#next += 1) {
      const line = this.#lines[this.#next] ?? "";
      const start = line.search(/[^ ]/);
      if (start === -1) {
        if (indent === -1 && line !== "") throw leaving;
        lines.push(indent === -1 ? "" : line.slice(indent));
        continue;
      }
      if (start <= parent) break;
      if (indent === -1) indent = start;
      if (start < indent) throw leaving;
      lines.push(line.slice(indent));
    }
    // What ends the file without a line break, or with blanks, is read in more than one way.
    if (indent <= 0 || lines.some((line) => /^ +$/.test(line))) throw leaving;
    if (this.#next === this.#lines.length && lines.at(-1) !== "") throw leaving;
    while (lines.at(-1) === "") lines.pop();
    this.#advance();
    return lines.join("\n") + (header === "|" ? "\n" : "");
  }
}

function isMarker({ indent, text }: Line): boolean {
  if (indent > 0 || !/^(?:---|\.\.\.|%)/.test(text)) return false;
  if (text !== "---") throw leaving;
  return true;
}

function isItem(text: string): boolean {
  return text === "-" || text.startsWith("- ");
}

/** A value that stands on one line, with a comment behind it or not. */
function inline(text: string): Json {
  const [, double, single, empty] = /^(?:"([^"\\]*)"|'([^']*)'|(\{\}|\[\]))(?: +#.*)?$/.exec(text) ?? [];
  if (double !== undefined) return double;
  if (single !== undefined) return single;
  if (empty !== undefined) return empty === "{}" ? {} : [];
  if (text.startsWith("{") || text.startsWith("[")) return flow(text);
  const scalar = text.replace(/ +#.*$/, "");
  if (!plain.test(scalar) || /: |:$/.test(scalar)) throw leaving;
  return resolvePlain(scalar);
}

const flowWord = /(?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9_/][\w./-]*))/y;

/** A map or list in brackets, of plain words, on one line. */
function flow(text: string): Json {
  let at = 0;
  const value = node(0);
  if (!/^(?: +#.*)?$/.test(text.slice(at))) throw leaving;
  return value;

  function node(depth: number): Json {
    if (depth > 5) throw leaving;
    if (text[at] === "{") return map(depth);
    if (text[at] === "[") return list(depth);
    return word()[0];
  }

  function list(depth: number): Json {
    const items: Json[] = [];
    open();
    while (text[at] !== "]") {
      items.push(node(depth + 1));
      comma("]");
    }
    at += 1;
    return items;
  }

  function map(depth: number): Json {
    const value: Record<string, Json> = {};
    open();
    while (text[at] !== "}") {
      const [meaning, key] = word();
      if (meaning !== key || key === "__proto__" || Object.hasOwn(value, key)) throw leaving;
      if (!text.startsWith(": ", at)) throw leaving;
      at += 1;
      blanks();
      value[key] = node(depth + 1);
      comma("}");
    }
    at += 1;
    return value;
  }

  function open(): void {
    at += 1;
    blanks();
  }

  /** A comma stands between entries, and none behind the last one. */
  function comma(close: string): void {
    blanks();
    if (text[at] === close) return;
    if (text[at] !== ",") throw leaving;
    at += 1;
    blanks();
    if (text[at] === close || text[at] === undefined) throw leaving;
  }

  function blanks(): void {
    while (text[at] === " ") at += 1;
  }

  function word(): readonly [meaning: Json, written: string] {
    flowWord.lastIndex = at;
    const [whole = "", double, single, bare] = flowWord.exec(text) ?? [];
    const end = at + whole.length;
    if (whole === "" || !/^(?: *[,\]}]|: )/.test(text.slice(end, end + 40))) throw leaving;
    at = end;
    if (bare !== undefined) return [resolvePlain(bare), bare];
    const quoted = double ?? single ?? "";
    return [quoted, quoted];
  }
}
