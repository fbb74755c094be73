import { readHunks } from "../../test/support/github/hunks.ts";
import type { StandIn } from "../../test/support/github/stand-in.ts";
import type { StoredCheckRun, StoredPull } from "../../test/support/github/state.ts";

/** A line of a diff. The line number is null on the side that does not have the line. */
export interface DiffLine {
  readonly kind: "context" | "added" | "removed";
  readonly oldLine: number | null;
  readonly newLine: number | null;
  readonly text: string;
}

/** A comment, shown below the line on which it ends. */
export interface CommentView {
  readonly line: number;
  readonly startLine: number;
  readonly body: string;
}

/** A file of the pull request with its comments. */
export interface FileView {
  readonly path: string;
  readonly hunks: readonly { readonly header: string; readonly lines: readonly DiffLine[] }[];
  readonly comments: readonly CommentView[];
}

/** Everything that the page and the terminal show. */
export interface View {
  readonly title: string;
  readonly number: number;
  readonly review: string;
  readonly files: readonly FileView[];
  readonly check: StoredCheckRun | null;
  readonly log: string;
}

/** Reads from the stand-in what a visitor of the pull request would see. */
export function readView(github: StandIn, pull: StoredPull, log: string): View {
  const comments = pull.comments.map((comment) => ({ comment, place: github.placeOf(pull, comment) }));
  const files = github.store.diff(github.store.ask("merge-base", pull.base, pull.head) ?? pull.base, pull.head);
  return {
    title: pull.title,
    number: pull.number,
    review: pull.reviews.at(-1)?.body ?? "",
    check: github.checkRuns.at(-1) ?? null,
    log,
    files: files.map((file) => ({
      path: file.path,
      hunks: readHunks(file.patch).map(({ text }) => readLines(text)),
      comments: comments
        .flatMap(({ comment, place }) =>
          place?.path === file.path
            ? [{ line: place.line, startLine: place.startLine ?? place.line, body: comment.body }]
            : [],
        )
        .toSorted((one, other) => one.line - other.line),
    })),
  };
}

function readLines(hunk: string): FileView["hunks"][number] {
  const [header = "", ...rest] = hunk.split("\n");
  const [, oldStart = "1", newStart = "1"] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(header) ?? [];
  let [oldLine, newLine] = [Number(oldStart), Number(newStart)];
  const lines: DiffLine[] = [];
  for (const line of rest) {
    const text = line.slice(1);
    if (line.startsWith("+")) lines.push({ kind: "added", oldLine: null, newLine: newLine++, text });
    else if (line.startsWith("-")) lines.push({ kind: "removed", oldLine: oldLine++, newLine: null, text });
    else if (line.startsWith(" ")) lines.push({ kind: "context", oldLine: oldLine++, newLine: newLine++, text });
  }
  return { header, lines };
}

/** The lines on the new side between two line numbers, both inclusive. */
export function newLines(file: FileView, from: number, to: number): readonly string[] {
  return file.hunks
    .flatMap(({ lines }) => lines)
    .filter(({ newLine }) => newLine !== null && newLine >= from && newLine <= to)
    .map(({ text }) => text);
}
