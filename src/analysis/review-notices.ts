import { enumerate } from "../core/enumerate.ts";

/** Facts about a review that are reported in one sentence each. */
export interface NoticedFacts {
  /** The files that can't be read in the base. */
  readonly unknown: ReadonlySet<string>;
  /** How many findings are ignored by comments or annotations. */
  readonly ignored: number;
  /** How many more would be ignored without `trust-ignores: base`. */
  readonly overruled: number;
  readonly baselined: number;
}

/** The sentences about these facts. */
export function reviewNotices({ unknown, ignored, overruled, baselined }: NoticedFacts): string[] {
  return [
    ...unknownNotice(unknown),
    ...ignoredNotice(ignored),
    ...overruledNotice(overruled),
    ...baselinedNotice(baselined),
  ];
}

/** The most files that are named; further ones are only counted. */
const namedFiles = 3;

function unknownNotice(files: ReadonlySet<string>): string[] {
  if (files.size === 0) return [];
  const names = [...files].slice(0, namedFiles).map((file) => JSON.stringify(file));
  const more = files.size > namedFiles ? [`${files.size - namedFiles} more`] : [];
  const what = enumerate([...names, ...more]);
  return [
    `The base branch's ${what} can't be read, so nothing shows which findings there are new: only those in lines that the change brings count as new.`,
  ];
}

function ignoredNotice(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? "1 finding is ignored by a comment or annotation."
      : `${count} findings are ignored by comments or annotations.`,
  ];
}

function overruledNotice(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? "1 finding is" : `${count} findings are`;
  return [
    `${what} reported although a comment or annotation says to ignore ${count === 1 ? "it" : "them"}, because the base does not ignore ${count === 1 ? "it" : "them"} (trust-ignores).`,
  ];
}

function baselinedNotice(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? "1 old finding is in the baseline." : `${count} old findings are in the baseline.`];
}
