import type { Skipped } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { directoryNamed, fixtureDirectories } from "../../model/origin/directory-names.ts";
import { within } from "./collect-linked.ts";
import type { CommitFiles } from "./read-commit.ts";

/** So much is read to find out what files of other names hold. */
const bounds = { files: 100, size: 200_000, bytes: 1_500_000 };

/** Names with something behind that of a manifest, as templates and copies have: `web.yaml.j2`, `web.yaml.txt`. */
const furtherEnding = /\.(?:ya?ml|json)[^/\w][^/]*$/i;
/** Other names of texts for people and templates, and names without an ending. */
const openEnding =
  /(?:^|\/)[^/.]+$|\.(?:bak|disabled|erb|gotmpl|hbs|in|j2|jinja2?|k8s|kube|manifest|mustache|old|orig|template|tmpl|tpl|txt)$/i;
const dockerfileName = /(?:docker|container)file[^/]*$/i;

/**
 * Those of changed files, of names that nobody looks at, whose text is a manifest or a Dockerfile: kubectl and BuildKit
 * take a file of any name.
 */
export async function otherwiseNamed(head: CommitFiles, changed: readonly string[]): Promise<readonly Skipped[]> {
  const candidates = changed.filter((path) => {
    const mayBe = furtherEnding.test(path) || openEnding.test(path) || dockerfileName.test(path);
    return mayBe && !isReviewable(path) && directoryNamed(path, fixtureDirectories) === null;
  });
  const files = candidates.length === 0 ? [] : await head.read(within(bounds, candidates, head.entries));
  return files.flatMap(({ path, bytes }): Skipped[] => {
    const reason = whatItIs(path, bytes);
    return reason === null ? [] : [{ file: path, reason }];
  });
}

function whatItIs(path: string, bytes: Uint8Array): string | null {
  const asManifest = detect(furtherEnding.test(path) ? `${path}.yaml` : path, bytes);
  if (asManifest.kind !== "skip") {
    return "it looks like a manifest and is not checked, since its name does not end in .yaml, .yml or .json";
  }
  const isDockerfile = dockerfileName.test(path) && startsLikeDockerfile.test(new TextDecoder().decode(bytes));
  return isDockerfile
    ? "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it"
    : null;
}

/** Behind comments and the lines of templates, a Dockerfile starts with one of these. */
const startsLikeDockerfile = /^\ufeff?(?:[ \t]*(?:#.*|\{[{%].*|<%.*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t]+\S/i;
