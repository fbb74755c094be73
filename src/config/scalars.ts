import { enumerate } from "../core/enumerate.ts";
import type { ConfiguredUser, VersionRange } from "../core/settings.ts";
import { newestKnownMinor, parseVersionRange } from "../core/version-range.ts";
import type { ScalarField } from "./fields.ts";
import { globProblem } from "./path-filter.ts";

const largestId = 2 ** 31 - 1;
/** IDs that Kubernetes accepts, or a name that useradd accepts. */
const userPattern = /^(?:\d{1,10}(?::\d{1,10})?|[A-Za-z_][A-Za-z0-9_.-]{0,31})$/;
const newUserPattern = /^[a-z_][a-z0-9_-]{0,31}$/;
/** The characters of image references and of globs. */
const imagePattern = /^[\w.:/*?[\]{},!-]{1,500}$/;
/** A stage name as the Dockerfile reference defines it for `FROM … AS`, or a number. */
const stagePattern = /^(?:\d{1,3}|[A-Za-z][\w.-]{0,127})$/;
const labelPattern = /^(?! )[^,\n\r\t]{0,49}[^,\n\r\t ]$/;
/** A relative path with forward slashes that does not lead out of the repository. */
const pathPattern = /^(?!\/)(?!.*\/\/)(?!.*\/$)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\n\r]+$/;

/**
 * An entry of `extends`: a path in the same repository, or `owner/repository/path@commit`. The commit must be a full
 * commit ID, since a branch or tag can be moved to something else.
 */
export const extendsPattern: RegExp =
  /^(?!\/)(?!.*\/\/)(?!.*\/(?:@|$))(?!(?:.*\/)?\.\.(?:\/|$))(?:([A-Za-z0-9][\w-]{0,99})\/(?!\.\/)([\w.-]{1,100})\/([^\\\n\r@]+)@([0-9a-f]{40})|[^\\\n\r@]+)$/;

/** One of several words. `names` has other names for some of them: messages show those, and both are accepted. */
export function choice<T extends string>(
  description: string,
  choices: readonly T[],
  names: Partial<Readonly<Record<T, string>>> = {},
): ScalarField<T> {
  const told = choices.map((candidate) => names[candidate] ?? candidate);
  const words = [...new Set([...told, ...choices])];
  const read = (text: string): T | null => {
    return choices.find((candidate) => candidate === text || names[candidate] === text) ?? null;
  };
  return {
    kind: "scalar",
    description,
    expected: enumerate(told, "or"),
    choices: words,
    schema: { enum: words },
    read,
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(description: string, from: number, to: number): ScalarField<number> {
  function read(text: string): number | null {
    if (!/^\d{1,10}$/.test(text)) return null;
    const value = Number(text);
    return value >= from && value <= to ? value : null;
  }
  const expected = `a whole number from ${from} to ${to}`;
  const schema = { type: "integer", minimum: from, maximum: to };
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

/** Yes or no. */
export function toggle(description: string): ScalarField<boolean> {
  const read = (text: string): boolean | null => (text === "true" ? true : text === "false" ? false : null);
  const expected = "true or false";
  return { kind: "scalar", description, expected, choices: ["true", "false"], schema: { type: "boolean" }, read };
}

/** The id of a user or group other than root. */
export function id(description: string): ScalarField<number> {
  return wholeNumber(description, 1, largestId);
}

/** A path from the root of the repository that does not lead out of it. */
export function path(description: string): ScalarField<string> {
  const expected = "a path from the root of the repository";
  const schema = { type: "string", pattern: pathPattern.source };
  const read = (text: string): string | null => (pathPattern.test(text) ? text.replace(/^(?:\.\/)+/, "") : null);
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

/** Kubernetes versions. */
export function versions(description: string): ScalarField<VersionRange> {
  const newest = `1.${newestKnownMinor}`;
  const expected = `a version such as "1.34" or a range such as "1.29-${newest}", up to ${newest}`;
  const version = "v?1\\.\\d{1,3}(\\.\\d{1,4})?";
  const pattern = `^ *${version} *(- *${version} *)?$`;
  const schema = { type: ["string", "number"], pattern, exclusiveMinimum: 1, exclusiveMaximum: 2 };
  const read = (text: string): VersionRange | null => {
    const range = parseVersionRange(text);
    return range === null || range.to.minor > newestKnownMinor ? null : range;
  };
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

/** A glob for the names of images. */
export function images(description: string): ScalarField<string> {
  const expected = "the name of an image, with a tag or without, or a glob such as registry.example.com/team/*";
  const schema = { type: "string", pattern: imagePattern.source };
  const read = (text: string): string | null => {
    return imagePattern.test(text) && globProblem(text) === null ? text : null;
  };
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

/** The user that an image starts as. */
export function user(description: string): ScalarField<ConfiguredUser> {
  const expected = 'a user such as 1001, 1001:1001 or a name, "root" for root';
  const schema = { type: ["integer", "string"], pattern: userPattern.source, minimum: 0, maximum: largestId };
  return { kind: "scalar", description, expected, choices: [], schema, read: readUser };
}

/** The name of a user that is to be created. */
export function newUserName(description: string): ScalarField<string> {
  const expected = "a user name: lowercase letters, digits, - and _, 32 characters at most";
  const schema = { type: "string", pattern: newUserPattern.source, not: { const: "root" } };
  const read = (text: string): string | null => (newUserPattern.test(text) && text !== "root" ? text : null);
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

/** The name of a label that GitHub accepts. */
export function label(description: string): ScalarField<string> {
  const expected = "a label: 50 characters at most, and no comma";
  const schema = { type: "string", pattern: labelPattern.source };
  const read = (text: string): string | null => (labelPattern.test(text) ? text : null);
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

/** A stage of a Dockerfile. */
export function stage(description: string): ScalarField<string> {
  const expected = "the name or number of a stage";
  const schema = { type: ["string", "integer"], pattern: stagePattern.source, minimum: 0, maximum: 999 };
  const read = (text: string): string | null => (stagePattern.test(text) ? text : null);
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

function readUser(text: string): ConfiguredUser | null {
  if (!userPattern.test(text)) return null;
  if (text === "root") return { uid: 0, gid: 0, name: null };
  if (!/^\d/.test(text)) return { uid: null, gid: null, name: text };
  const [uid = 0, gid = null] = text.split(":").map(Number);
  return uid > largestId || (gid ?? 0) > largestId ? null : { uid, gid, name: null };
}
