/** Marks up text for where it is shown: escape codes on a terminal, nothing elsewhere. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  /** The columns that there are to show a line in. */
  readonly width: number;
  /** True where people read on a screen of that width, so that sentences are broken at words. */
  readonly wraps: boolean;
  /** A text that leads to an address when it is clicked; only the text where links are not understood. */
  link(text: string, address: string): string;
}

/** Marks up one text. */
export type Paint = (text: string) => string;

/** What the place where text is shown understands. */
export interface StyleOptions {
  readonly colors: boolean;
  readonly links?: boolean;
  readonly wraps?: boolean;
  readonly width: number;
}

/** A style for a place that understands this. */
export function createStyle({ colors, links = false, wraps = false, width }: StyleOptions): Style {
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      colors && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(36, 39),
    width,
    wraps,
    link: (text, address) => (links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text),
  };
}
