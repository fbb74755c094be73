/** Formats text for the place where it is shown: with escape codes on a terminal, unchanged elsewhere. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  /** The number of columns available for a line. */
  readonly width: number;
  /** True where people read on a screen of that width, so that sentences are wrapped between words. */
  readonly wraps: boolean;
  /** A text that opens an address when clicked; only the text where links are not supported. */
  link(text: string, address: string): string;
}

/** Formats one text. */
export type Paint = (text: string) => string;

/** What the place where text is shown supports. */
export interface StyleOptions {
  readonly colors: boolean;
  readonly links?: boolean;
  readonly wraps?: boolean;
  readonly width: number;
}

/** Creates the style for a place with these capabilities. */
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
