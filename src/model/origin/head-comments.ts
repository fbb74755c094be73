/** A comment line; `text` has no comment mark and no decoration around it. */
export interface HeadComment {
  readonly line: number;
  readonly text: string;
}

/** The most lines that are read. A longer head is a licence, which says nothing about a program that wrote the file. */
const mostLines = 200;
const longestComment = 300;

/** The keys that JSON files, which have no comments, use for a comment. */
const jsonComment = /^\s*[[{]\s*"(?:\/\/|_?comment|\$comment)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"/i;

/**
 * The comments at the top of a YAML file or Dockerfile, before anything but directives and document markers. For a JSON
 * file, its first value, if the key shows that it is a comment.
 */
export function headComments(text: string): readonly HeadComment[] {
  const json = jsonComment.exec(text);
  if (json !== null) {
    const before = text.slice(0, json[0].length - (json[1] ?? "").length);
    return [{ line: before.split("\n").length, text: json[1] ?? "" }];
  }
  const comments: HeadComment[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/, mostLines)
    .entries()) {
    const comment = /^\s*(?:---\s+)?#+(.*)$/.exec(line.slice(0, longestComment))?.[1];
    if (comment !== undefined) comments.push({ line: index + 1, text: plain(comment) });
    else if (!/^\s*$|^---\s*$|^%[A-Z]/.test(line)) break;
  }
  return comments;
}

function plain(comment: string): string {
  return comment
    .trim()
    .replace(/^[-=*#!~/\s]+/, "")
    .replace(/(?:[-=*#~/]|\s)+$/, "");
}
