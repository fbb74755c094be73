import type { Skipped } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { holdsFile } from "../../model/charts/chart.ts";
import { directoryOf } from "../../model/kubernetes/kustomization.ts";
import { deployedOtherwise, isDeployerPath } from "../../model/other-deployers.ts";
import { directoriesAbove, within } from "./collect-linked.ts";
import type { CommitFiles } from "./read-commit.ts";

/**
 * The most that is read to find out whether a tool deploys something with changed files; the rest are not looked at.
 */
const bounds = { files: 50, size: 200_000, bytes: 1_000_000 };

/**
 * Reports changed files that are not manifests but are named by a file of another deployment tool above them: they hold
 * values for a chart, and Kubesuggest does not render the chart with them.
 */
export async function valuesOfOthers(head: CommitFiles, changed: readonly string[]): Promise<readonly Skipped[]> {
  const { entries } = head;
  const values = changed.filter(
    (path) => isYamlPath(path) && !isDeployerPath(path) && entries.get(path)?.type === "file",
  );
  if (values.length === 0) return [];
  const above = new Set(values.flatMap(directoriesAbove));
  const deployers = [...entries.keys()].filter((path) => isDeployerPath(path) && above.has(directoryOf(path)));
  if (deployers.length === 0) return [];
  const decoder = new TextDecoder();
  const saying = (await head.read(within(bounds, deployers, entries))).flatMap(({ path, bytes }) => {
    const text = decoder.decode(bytes);
    const found = deployedOtherwise(path, text);
    return found === null ? [] : [{ path, text, tool: found.tool }];
  });
  const files = saying.length === 0 ? [] : await head.read(within(bounds, values, entries));
  return files.flatMap(({ path, bytes }): Skipped[] => {
    if (detect(path, bytes).kind !== "skip") return [];
    const name = path.slice(path.lastIndexOf("/") + 1);
    const using = saying.find(
      (one) => holdsFile({ directory: directoryOf(one.path) }, path) && one.text.includes(name),
    );
    return using === undefined
      ? []
      : [{ file: path, reason: `what ${using.tool} makes of it is not checked`, findings: "none" }];
  });
}
