/** The possible results of a comparison. */
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

/** The result of comparing a chart with one set of values, or a kustomization. */
export interface Compared {
  readonly kind: "chart" | "kustomization";
  readonly name: string;
  readonly outcome: (typeof outcomes)[number];
  readonly why: string;
  readonly difference?: string;
  readonly counts?: {
    /** Numbers of documents: equal ones, those that differ by chance, and others that differ. */
    readonly equal: number;
    readonly random: number;
    readonly other: number;
    /** The number of rendered files, and of those that come out the same with marks. */
    readonly files: number;
    readonly traced: number;
  };
}

/** The error message of a failed program, on one line. */
export function complaint(error: unknown): string {
  const { stderr = "", message } = error as { readonly stderr?: string; readonly message: string };
  const text = (stderr.trim() === "" ? message : stderr).trim();
  return text.replaceAll(/\s*\n\s*/g, " | ").slice(0, 400);
}
