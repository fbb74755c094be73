import type { Path } from "../core/path.ts";
import { commentsOf } from "../formats/yaml/comments.ts";
import { nodeRange, walk } from "../formats/yaml/locate.ts";
import { parsedOf } from "../formats/yaml/parsed-document.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { ThirdPartyCheck } from "./third-party-check.ts";
import { checksOf, readThirdPartyComment, thirdPartyWord } from "./third-party-suppression.ts";

/** The checks of other tools that a YAML file's comments suppress at a path of a document. */
export type YamlThirdParty = (document: YamlDocument, path: Path) => readonly ThirdPartyCheck[];

/**
 * Reads a YAML file's comments for trivy, the only tool that looks for some in manifests. As it has it, one is about
 * the list item, such as a container, that starts on its line or the next; several may stand above one another.
 */
export function readYamlThirdParty(
  { source }: YamlFile,
  checks: readonly ThirdPartyCheck[],
  today: string | null,
): YamlThirdParty {
  if (!thirdPartyWord.test(source.text)) return () => [];
  const about = new Map<number, Set<ThirdPartyCheck>>();
  let below = { line: 0, target: 0 };
  for (const range of commentsOf(source.text).toReversed()) {
    const comment = readThirdPartyComment(source.text.slice(...range), today).find(({ tool }) => tool === "trivy");
    if (comment === undefined) continue;
    const { line, column } = source.position(range[0]);
    const before = source.line(line).slice(0, column - 1);
    const alone = before.trim() === "";
    const next = below.line === line + 1 ? below.target : line + 1;
    const target = alone ? next : line;
    const there = about.get(target) ?? new Set();
    for (const check of checksOf(comment, checks)) there.add(check);
    about.set(target, there);
    if (alone) below = { line, target };
  }
  return (document, path) => {
    const steps = about.size === 0 ? [] : walk(parsedOf(document)?.root ?? null, path);
    return steps.flatMap(({ pair, node }) => {
      const start = pair === null ? nodeRange(node)?.[0] : undefined;
      return start === undefined ? [] : [...(about.get(source.position(start).line) ?? [])];
    });
  };
}
