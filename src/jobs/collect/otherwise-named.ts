import { leftElsewhere } from "../../analysis/left-elsewhere.ts";
import type { Skipped } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import {
  isDockerfileByText,
  mentionsDockerfile,
  startsLikeDockerfile,
} from "../../formats/dockerfile/dockerfile-signs.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { buildFileKind, showsDockerfile, showsManifest } from "../../model/builds/build-file.ts";
import { directoryNamed, fixtureDirectories } from "../../model/origin/directory-names.ts";
import { mayDeployOtherwise } from "../../model/other-deployers.ts";
import type { ChangedFile } from "../../review/change.ts";
import type { CommitFiles } from "./read-commit.ts";
import { within } from "./within-bounds.ts";

/** The most that is read to find out what files with other names contain; the rest are reported as not read. */
const bounds = { files: 300, size: 500_000, bytes: 3_000_000 };

/** Names of templates and copies, which add something to the name of a manifest: `web.yaml.j2`, `web.yaml.txt`. */
const furtherEnding = /\.(?:ya?ml|json)[^/\w][^/]*$/i;
/** Other names of texts and templates, and names without an extension. */
const openEnding =
  /(?:^|\/)[^/.]+$|\.(?:bak|disabled|erb|gotmpl|hbs|in|j2|jinja2?|k8s|kube|manifest|mustache|old|orig|template|tmpl|tpl|txt)$/i;

/** What was found in changed files that are not reviewed because of their names. */
export interface OtherwiseNamed {
  /** The files that are Dockerfiles judging by their text. */
  readonly dockerfiles: ReadonlySet<string>;
  /** What is not checked in the other files. */
  readonly left: readonly Skipped[];
}

/**
 * Looks into changed files with other names: kubectl and BuildKit accept files of any name, and other tools deploy what
 * is described in languages of their own.
 */
export async function otherwiseNamed(head: CommitFiles, changed: readonly ChangedFile[]): Promise<OtherwiseNamed> {
  const candidates = changed.filter((change) => mayHoldSomething(change)).map(({ path }) => path);
  const there = candidates.filter((path) => head.entries.get(path)?.type === "file");
  const likely = [...there].toSorted((a, b) => Number(mentionsDockerfile(b)) - Number(mentionsDockerfile(a)));
  const wanted = within(bounds, likely, head.entries);
  const files = wanted.length === 0 ? [] : await head.read(wanted);
  const isDockerfile = ({ path, bytes }: (typeof files)[number]): boolean => {
    return isDockerfileByText(path, new TextDecoder().decode(bytes));
  };
  const dockerfiles = new Set(files.filter(isDockerfile).map(({ path }) => path));
  const others = files.filter(({ path }) => !dockerfiles.has(path));
  const left = others.flatMap(({ path, bytes }) => whatIsLeft(path, bytes));
  const beyond = likely.filter((path) => !wanted.includes(path) && isExpected(path, head));
  const packed = changed.filter(({ path }) => packedChart.test(path) && head.entries.get(path)?.type === "file");
  return { dockerfiles, left: [...left, ...unread(beyond), ...packedLeft(packed.map(({ path }) => path))] };
}

/** The name of a packed chart: its own name and a version (helm.sh: Helm Package). */
const packedChart = /-v?\d+\.\d+\.\d+[^/]*\.tgz$/;

/** Reports packed charts. Those in the `charts` folder of another chart are rendered with it, and are not given here. */
function packedLeft([first, ...others]: readonly string[]): Skipped[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : `, nor ${others.length === 1 ? "is 1 other" : `are ${others.length} others`}`;
  return [{ file: first, reason: `it looks like a packed chart and is not checked${more}` }];
}

function mayHoldSomething({ path, patch }: ChangedFile): boolean {
  if (isReviewable(path) || directoryNamed(path, fixtureDirectories) !== null) return false;
  if (furtherEnding.test(path) || openEnding.test(path) || mentionsDockerfile(path)) return true;
  return (
    buildFileKind(path) !== null || mayDeployOtherwise(path, patch) || showsDockerfile(patch) || showsManifest(patch)
  );
}

/** Whether an unread file is worth reporting: a large text is probably data unless its name says otherwise. */
function isExpected(path: string, { entries }: CommitFiles): boolean {
  return (entries.get(path)?.size ?? 0) <= bounds.size || furtherEnding.test(path) || mentionsDockerfile(path);
}

/** Reports the files that were not read because there was too much to read. */
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
  if (left.length > 0 || !mentionsDockerfile(path)) return left;
  // A template of a Dockerfile may not be a valid one before it is filled in.
  const reason =
    "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it";
  return startsLikeDockerfile(new TextDecoder().decode(bytes)) ? [{ file: path, reason }] : [];
}
