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
}

/** Marks up one text. */
export type Paint = (text: string) => string;

/** A style with or without colours. */
export function createStyle(coloured: boolean, width: number): Style {
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      coloured && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(36, 39),
    width,
  };
}
