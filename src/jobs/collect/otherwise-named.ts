import { leftElsewhere } from "../../analysis/left-elsewhere.ts";
import type { Skipped } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import {
  isDockerfileByText,
  speaksOfDockerfile,
  startsLikeDockerfile,
} from "../../formats/dockerfile/dockerfile-signs.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { buildFileKind, showsDockerfile, showsManifest } from "../../model/builds/build-file.ts";
import { directoryNamed, fixtureDirectories } from "../../model/origin/directory-names.ts";
import { mayDeployOtherwise } from "../../model/other-deployers.ts";
import type { ChangedFile } from "../../review/change.ts";
import { within } from "./collect-linked.ts";
import type { CommitFiles } from "./read-commit.ts";

/** So much is read to find out what files of other names hold. */
const bounds = { files: 300, size: 500_000, bytes: 3_000_000 };

/** Names with something behind that of a manifest, as templates and copies have: `web.yaml.j2`, `web.yaml.txt`. */
const furtherEnding = /\.(?:ya?ml|json)[^/\w][^/]*$/i;
/** Other names of texts for people and templates, and names without an ending. */
const openEnding =
  /(?:^|\/)[^/.]+$|\.(?:bak|disabled|erb|gotmpl|hbs|in|j2|jinja2?|k8s|kube|manifest|mustache|old|orig|template|tmpl|tpl|txt)$/i;

/** What changed files of names that nobody looks at hold. */
export interface OtherwiseNamed {
  /** Those that are Dockerfiles by their text. */
  readonly dockerfiles: ReadonlySet<string>;
  /** What is not checked of the others. */
  readonly left: readonly Skipped[];
}

/**
 * What changed files of other names hold: kubectl and BuildKit take a file of any name, and other tools deploy what they
 * are told in languages of their own.
 */
export async function otherwiseNamed(head: CommitFiles, changed: readonly ChangedFile[]): Promise<OtherwiseNamed> {
  const candidates = changed.filter((change) => mayHoldSomething(change)).map(({ path }) => path);
  const there = candidates.filter((path) => head.entries.get(path)?.type === "file");
  const likely = [...there].toSorted((a, b) => Number(speaksOfDockerfile(b)) - Number(speaksOfDockerfile(a)));
  const wanted = within(bounds, likely, head.entries);
  const files = wanted.length === 0 ? [] : await head.read(wanted);
  const isDockerfile = ({ path, bytes }: (typeof files)[number]): boolean => {
    return isDockerfileByText(path, new TextDecoder().decode(bytes));
  };
  const dockerfiles = new Set(files.filter(isDockerfile).map(({ path }) => path));
  const others = files.filter(({ path }) => !dockerfiles.has(path));
  const left = others.flatMap(({ path, bytes }) => whatIsLeft(path, bytes));
  const beyond = likely.filter((path) => !wanted.includes(path) && isExpected(path, head));
  return { dockerfiles, left: [...left, ...unread(beyond)] };
}

function mayHoldSomething({ path, patch }: ChangedFile): boolean {
  if (isReviewable(path) || directoryNamed(path, fixtureDirectories) !== null) return false;
  if (furtherEnding.test(path) || openEnding.test(path) || speaksOfDockerfile(path)) return true;
  return (
    buildFileKind(path) !== null || mayDeployOtherwise(path, patch) || showsDockerfile(patch) || showsManifest(patch)
  );
}

/** A long text is data, but for one whose name says what it is. */
function isExpected(path: string, { entries }: CommitFiles): boolean {
  return (entries.get(path)?.size ?? 0) <= bounds.size || furtherEnding.test(path) || speaksOfDockerfile(path);
}

/** What nobody has looked into, since only so much is read. */
function unread([first, ...others]: readonly string[]): Skipped[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : `, as may ${others.length} others`;
  return [
    { file: first, reason: `not read, since there is too much to read: it may be a manifest or a Dockerfile${more}` },
  ];
}

function whatIsLeft(path: string, bytes: Uint8Array): readonly Skipped[] {
  const asManifest = detect(furtherEnding.test(path) ? `${path}.yaml` : path, bytes);
  if (asManifest.kind !== "skip") {
    const reason = "it looks like a manifest and is not checked, since its name does not end in .yaml, .yml or .json";
    return [{ file: path, reason }];
  }
  const left = leftElsewhere(path, bytes);
  if (left.length > 0 || !speaksOfDockerfile(path)) return left;
  // A template of a Dockerfile may be none before it is filled in.
  const reason =
    "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it";
  return startsLikeDockerfile(new TextDecoder().decode(bytes)) ? [{ file: path, reason }] : [];
}
