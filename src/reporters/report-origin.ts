import { pathReference } from "./machine-text.ts";

/** What a report is about, as far as it is known. */
export interface ReportOrigin {
  /** Such as `shop/web`. */
  readonly repository: string | null;
  /** The full hash of the commit. */
  readonly commit: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The base URL at which the files of that commit are shown, with a slash at the end. */
  readonly files: string | null;
}

/** An origin of which nothing is known. */
export const unknownOrigin: ReportOrigin = { repository: null, commit: null, date: null, files: null };

/** The URL of a line of a file, or null if no server shows it. */
export function fileAddress({ files }: ReportOrigin, path: string, line: number): string | null {
  return files === null ? null : `${files}${pathReference(path)}#L${line}`;
}
