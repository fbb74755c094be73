import { pathReference } from "./machine-text.ts";

/** What a report is about, as far as it is known. */
export interface ReportOrigin {
  /** Such as `shop/web`. */
  readonly repository: string | null;
  /** The full id of the commit. */
  readonly commit: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The address below which the files of that commit are shown, with a slash at the end. */
  readonly files: string | null;
}

/** Nothing is known. */
export const unknownOrigin: ReportOrigin = { repository: null, commit: null, date: null, files: null };

/** The address of a line of a file where a server shows it, otherwise null. */
export function fileAddress({ files }: ReportOrigin, path: string, line: number): string | null {
  return files === null ? null : `${files}${pathReference(path)}#L${line}`;
}
