/** What can come of comparing. */
export const outcomes = [
  "equal",
  "equal but for chance",
  "equal but for nulls",
  "differs",
  "marks change it",
  "rendered by neither",
  "rendered only here",
  "rendered only there",
  "asks for something of another place",
] as const;

/** What came of comparing a chart, with one set of values, or a kustomization. */
export interface Compared {
  readonly kind: "chart" | "kustomization";
  readonly name: string;
  readonly outcome: (typeof outcomes)[number];
  readonly why: string;
  readonly difference?: string;
  readonly counts?: {
    /** Documents. */
    readonly equal: number;
    readonly random: number;
    readonly other: number;
    /** Rendered files, and those that come out the same with marks. */
    readonly files: number;
    readonly traced: number;
  };
}

/** The words of a program that ended with an error, in one line. */
export function complaint(error: unknown): string {
  const { stderr = "", message } = error as { readonly stderr?: string; readonly message: string };
  const text = (stderr.trim() === "" ? message : stderr).trim();
  return text.replaceAll(/\s*\n\s*/g, " | ").slice(0, 400);
}
