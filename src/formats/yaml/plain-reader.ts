import type { Range } from "../../core/range.ts";
import { foldedBlock, foldedLines } from "./folded-lines.ts";
import { leaving, type PlainKey, type PlainMaker } from "./plain-maker.ts";
import { readInline } from "./read-inline.ts";
import { isWord } from "./resolve-scalar.ts";

/** The deepest nesting that is read here. The parser reads deeper documents. */
const maxLevels = 50;

/** A plain key that needs no interpretation, with its colon. */
const wordKey = /[A-Za-z_][\w./-]{0,200}:(?=[ \n]|$)/y;
const quotedKey = /(?:"[^"\\\n]{1,200}"|'[^'\n]{1,200}'):(?=[ \n]|$)/y;

/** The headers of texts in block style that are read here. */
const blockHeaders: ReadonlySet<string> = new Set(["|", "|-", "|+", ">", ">-"]);

const dash = 0x2d;
const blank = 0x20;
const hash = 0x23;
const lineFeed = 0x0a;

/** Reads documents in plain block style. Its methods throw `leaving` if a text is written in another way. */
export class PlainReader<Made> {
  readonly #text: string;
  readonly #limit: number;
  readonly #make: PlainMaker<Made>;
  /** The offset where the next line starts. */
  #next: number;
  /**
   * The offsets of the current line's start, and of the start and end of its content. `#at` is -1 after the last line.
   */
  #line = 0;
  #at = -1;
  #end = 0;
  #levels = 0;
  #repeats = false;

  constructor(text: string, [start, end]: Range, make: PlainMaker<Made>) {
    this.#text = text;
    this.#limit = end;
    this.#make = make;
    this.#next = start;
    this.#advance();
  }

  /** The offset where the next document starts, not counting comments above its marker; null at the end. */
  get start(): number | null {
    return this.#at === -1 ? null : this.#line;
  }

  /** Whether a map of the last document has a key more than once. */
  get repeats(): boolean {
    return this.#repeats;
  }

  /** Reads the next document. Null if nothing is left, not even a marker. */
  document(): Made | null {
    this.#repeats = false;
    if (this.#at === -1) return null;
    if (this.#isMarker()) {
      const behind = this.#end;
      this.#advance();
      if (this.#at === -1 || this.#isMarker()) return this.#nothing(behind);
    }
    const made = this.#block();
    if (this.#at !== -1 && !this.#isMarker()) throw leaving;
    return made;
  }

  get #column(): number {
    return this.#at - this.#line;
  }

  /** Goes to the next line that is neither blank nor a comment. */
  #advance(): void {
    while (this.#next < this.#limit) {
      this.#line = this.#next;
      const end = this.#lineEnd();
      this.#next = end + 1;
      this.#at = this.#behindBlanks(this.#line);
      if (this.#at >= end || this.#isComment(this.#at)) continue;
      this.#end = end;
      while (this.#text.charCodeAt(this.#end - 1) === blank) this.#end -= 1;
      return;
    }
    this.#at = -1;
  }

  #lineEnd(): number {
    const end = this.#text.indexOf("\n", this.#next);
    return end === -1 ? this.#limit : Math.min(end, this.#limit);
  }

  #behindBlanks(start: number): number {
    let at = start;
    while (this.#text.charCodeAt(at) === blank) at += 1;
    return at;
  }

  /** The map or list that starts here. */
  #block(): Made {
    this.#levels += 1;
    if (this.#levels > maxLevels) throw leaving;
    const made = this.#isItem() ? this.#list() : this.#map();
    this.#levels -= 1;
    return made;
  }

  #list(): Made {
    const column = this.#column;
    const list = this.#make.list(this.#at);
    while (this.#stands(column) && this.#isItem()) {
      const behind = this.#at + 1;
      const at = this.#behindBlanks(behind);
      this.#make.add(list, this.#isBare(at) ? this.#below(column, "item", behind) : this.#item(column, at));
    }
    return list;
  }

  /** The content after a dash on its line: a map that starts there, or a scalar. */
  #item(column: number, at: number): Made {
    if (this.#keyEnd(at) === null) return this.#scalar(column, at);
    this.#at = at;
    return this.#block();
  }

  #map(): Made {
    const column = this.#column;
    const map = this.#make.map(this.#at);
    while (this.#stands(column) && !this.#isItem()) {
      const key = this.#key();
      const behind = key.end + 1;
      const at = this.#behindBlanks(behind);
      const value = this.#isBare(at) ? this.#below(column, "value", behind) : this.#scalar(column, at);
      const put = this.#make.put(map, key, value);
      if (put === "left") throw leaving;
      if (put === "again") this.#repeats = true;
    }
    return map;
  }

  #key(): PlainKey {
    const start = this.#at;
    const end = this.#keyEnd(start);
    if (end === null) throw leaving;
    const quote = this.#text[start];
    if (quote !== '"' && quote !== "'") {
      const text = this.#text.slice(start, end);
      if (text === "__proto__" || isWord(text)) throw leaving;
      return { text, style: "PLAIN", start, end };
    }
    const text = this.#text.slice(start + 1, end - 1);
    if (text === "__proto__") throw leaving;
    return { text, style: quote === '"' ? "QUOTE_DOUBLE" : "QUOTE_SINGLE", start, end };
  }

  /** The end of the key that starts at an offset, before its colon; null if there is no key. */
  #keyEnd(start: number): number | null {
    wordKey.lastIndex = start;
    if (wordKey.test(this.#text)) return wordKey.lastIndex - 1;
    quotedKey.lastIndex = start;
    return quotedKey.test(this.#text) ? quotedKey.lastIndex - 1 : null;
  }

  /**
   * Whether the current line starts at a column. False if it starts before that; throws `leaving` if it starts after
   * it.
   */
  #stands(column: number): boolean {
    if (this.#at === -1 || this.#column < column || this.#isMarker()) return false;
    if (this.#column > column) throw leaving;
    return true;
  }

  /** Whether the line has nothing left but a comment. */
  #isBare(at: number): boolean {
    return at >= this.#end || this.#isComment(at);
  }

  #isComment(at: number): boolean {
    if (this.#text.charCodeAt(at) !== hash) return false;
    this.#make.comment(at);
    return true;
  }

  /**
   * The value on the lines below a key or a dash. The list of a key may start at the key's own column. Formatters write
   * long text there, and templates an empty map or list.
   */
  #below(column: number, holder: "item" | "value", behind: number): Made {
    this.#advance();
    if (this.#at === -1 || this.#isMarker() || this.#column < column) return this.#nothing(behind);
    if (this.#column > column) {
      return this.#isItem() || this.#keyEnd(this.#at) !== null ? this.#block() : this.#scalar(column, this.#at);
    }
    return holder === "value" && this.#isItem() ? this.#block() : this.#nothing(behind);
  }

  /** A value without text. Its offset is after the blanks that follow its key or dash. */
  #nothing(behind: number): Made {
    const at = this.#behindBlanks(behind);
    return this.#make.scalar("", "PLAIN", at, at);
  }

  /** The value after a key or a dash, or below it on its own line. */
  #scalar(column: number, at: number): Made {
    if (this.#text[at] === "|" || this.#text[at] === ">") return this.#blockText(column, at);
    const made = this.#goesOn(column) ? this.#folded(column, at) : readInline(this.#text, [at, this.#end], this.#make);
    this.#advance();
    // After a comment, a line that is indented more would belong to the text.
    if (this.#at !== -1 && this.#column > column) throw leaving;
    return made;
  }

  /** Whether a value on this line continues on lines below, possibly after blank lines. */
  #goesOn(column: number): boolean {
    const at = this.#behindBreaks(this.#next);
    if (at >= this.#limit || this.#text.charCodeAt(at) === hash) return false;
    return at - this.#text.lastIndexOf("\n", at) - 1 > column;
  }

  #behindBreaks(start: number): number {
    let at = this.#behindBlanks(start);
    while (at < this.#limit && this.#text.charCodeAt(at) === lineFeed) at = this.#behindBlanks(at + 1);
    return at;
  }

  /** Text over several lines, as descriptions are written: a line break is a blank, unless the next line is empty. */
  #folded(column: number, start: number): Made {
    const lines = foldedLines(this.#text, [start, this.#end]);
    while (!lines.isClosed() && this.#goesOn(column)) {
      const at = this.#behindBreaks(this.#next);
      const breaks = this.#text.slice(this.#next, at).split("\n").length - 1;
      this.#next = at;
      this.#end = this.#lineEnd();
      this.#next = this.#end + 1;
      while (this.#text.charCodeAt(this.#end - 1) === blank) this.#end -= 1;
      lines.add(breaks, [at, this.#end]);
    }
    return this.#make.scalar(lines.text(), lines.style, start, this.#end);
  }

  /** A text in block style. Its first line with text decides the indentation. */
  #blockText(parent: number, start: number): Made {
    const header = this.#text.slice(start, this.#end);
    if (!blockHeaders.has(header)) throw leaving;
    const lines: string[] = [];
    let column = -1;
    let mostBlanks = 0;
    let filled = 0;
    let end = start;
    while (this.#next < this.#limit) {
      const lineEnd = this.#lineEnd();
      const own = this.#behindBlanks(this.#next) - this.#next;
      if (this.#next + own >= lineEnd) {
        mostBlanks = Math.max(mostBlanks, own);
        lines.push("");
      } else {
        if (own <= parent) break;
        if (column === -1) column = own;
        if (own < column) throw leaving;
        filled = lines.push(this.#text.slice(this.#next + column, lineEnd));
        end = lineEnd + 1;
      }
      this.#next = lineEnd + 1;
    }
    const isKept = header === "|+" || filled === 0;
    if (isKept) end = this.#next;
    // A blank line with more blanks than the indentation can be read in more than one way. So can a text that ends the
    // file without a line break.
    if (mostBlanks > (isKept ? 0 : column) || end > this.#limit) throw leaving;
    this.#advance();
    if (filled === 0) {
      // The parser has an end of its own for more than one blank line.
      if (!/^\|-?$/.test(header) || lines.length > 1) throw leaving;
      return this.#make.scalar("", "BLOCK_LITERAL", start, end);
    }
    const own = isKept ? lines : lines.slice(0, filled);
    const text = header.startsWith(">") ? foldedBlock(own) : own.join("\n");
    const style = header.startsWith(">") ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
    return this.#make.scalar(text + (header.endsWith("-") ? "" : "\n"), style, start, end);
  }

  #isMarker(): boolean {
    if (this.#at !== this.#line) return false;
    const start = this.#text.slice(this.#at, this.#at + 3);
    if (start !== "---" && start !== "..." && !start.startsWith("%")) return false;
    if (start !== "---" || this.#end - this.#at > 3) throw leaving;
    return true;
  }

  #isItem(): boolean {
    if (this.#text.charCodeAt(this.#at) !== dash) return false;
    return this.#at + 1 === this.#end || this.#text.charCodeAt(this.#at + 1) === blank;
  }
}
