import type { Finding } from "../core/finding.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { type DockerfileThirdParty, readDockerfileThirdParty } from "./dockerfile-third-party.ts";
import type { ThirdPartyCheck } from "./third-party-check.ts";
import {
  checksOf,
  meansSame,
  readThirdPartyAnnotation,
  readThirdPartyLabel,
  thirdPartyWord,
} from "./third-party-suppression.ts";
import { readYamlThirdParty, type YamlThirdParty } from "./yaml-third-party.ts";

/** The suppressions for other tools in a tree of files. */
export interface ThirdPartySuppressions {
  /** Whether a comment in the file, or an annotation or label of the object, suppresses such a finding. */
  silences(file: YamlFile | DockerfileFile, subject: Manifest | Dockerfile, finding: Finding): boolean;
  /** False if certainly no suppression applies to findings of this rule. */
  concern(file: YamlFile | DockerfileFile, subject: Manifest | Dockerfile, rule: string): boolean;
}

/** Reads suppressions for other tools, once per file or object and only when needed. By `today`, some have expired. */
export function thirdPartySuppressions(
  checks: readonly ThirdPartyCheck[],
  today: string | null,
  hadolintIgnored: readonly string[] = [],
): ThirdPartySuppressions {
  const ignored = checksOf({ tool: "hadolint", names: hadolintIgnored }, checks);
  const yaml = remembering((file: YamlFile): YamlThirdParty => readYamlThirdParty(file, checks, today));
  const dockerfile = remembering(
    (file: DockerfileFile): DockerfileThirdParty => readDockerfileThirdParty(file, checks, today),
  );
  const mayComment = remembering(({ source }: YamlFile | DockerfileFile) => thirdPartyWord.test(source.text));
  const annotations = remembering((manifest: Manifest) => annotationsOf(manifest, checks));
  return {
    silences(file, subject, finding) {
      if (file.format === "dockerfile") {
        const instruction = file.instructions.find(({ range }) => range[0] === finding.range[0]);
        if (instruction === undefined) return false;
        return [...ignored, ...dockerfile(file)(instruction)].some((check) =>
          meansSame(check, finding, instruction.keyword),
        );
      }
      if (!("document" in subject)) return false;
      const comments = yaml(file)(subject.document, subject.root, finding.path);
      return [...annotations(subject), ...comments].some((check) => meansSame(check, finding, null));
    },
    concern(file, subject, rule) {
      if (!("document" in subject) || mayComment(file)) return true;
      return [...annotations(subject)].some((check) => check.rule === rule);
    },
  };
}

/**
 * The checks that an object's annotations and labels suppress. In these tools they apply to the whole object. Only
 * kube-score also reads the annotations of its pods.
 */
function annotationsOf(
  { annotations, labels, podTemplate }: Manifest,
  checks: readonly ThirdPartyCheck[],
): ReadonlySet<ThirdPartyCheck> {
  const ofPods = checksIn(podTemplate?.annotations ?? {}, checks).filter(({ tool }) => tool === "kube-score");
  const byLabel = Object.entries(labels).flatMap(([key, value]) => {
    const suppression = readThirdPartyLabel(key, value);
    return suppression === null ? [] : checksOf(suppression, checks);
  });
  return new Set([...checksIn(annotations, checks), ...byLabel, ...ofPods]);
}

function checksIn(
  annotations: Readonly<Record<string, string>>,
  checks: readonly ThirdPartyCheck[],
): ThirdPartyCheck[] {
  return Object.entries(annotations).flatMap(([key, value]) => {
    const suppression = readThirdPartyAnnotation(key, value);
    return suppression === null ? [] : checksOf(suppression, checks);
  });
}

function remembering<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key) ?? { value: make(key) };
    known.set(key, before);
    return before.value;
  };
}
