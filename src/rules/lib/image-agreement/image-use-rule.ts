import type { RelatedLocation } from "../../../core/finding.ts";
import type { Path } from "../../../core/path.ts";
import type { RuleFacts } from "../../../core/rule.ts";
import type { DockerfileContext, ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { objectScope } from "../define-kubernetes.ts";
import type { DockerfileProblem, DockerfileRule } from "../dockerfile-rule.ts";
import { objectPlace } from "../places.ts";

/** A container that runs an image of the Dockerfile. */
export interface ImageUseScope {
  readonly use: ImageUse;
  /** The other containers that run the same image. */
  readonly others: readonly ImageUse[];
  /** The object that has the container, in a message: `Deployment "api"`. */
  readonly workload: string;
}

/** What a rule over the uses of images yields. */
export interface ImageUseProblem extends Omit<DockerfileProblem, "path"> {
  /** The keyword of an instruction, and a detail if a container can have several problems with it. */
  readonly about: readonly [keyword: string, ...detail: string[]];
}

interface ImageUseDeclaration extends RuleFacts {
  check(scope: ImageUseScope, context: DockerfileContext): Iterable<ImageUseProblem>;
}

/** A rule over each container that runs an image of a Dockerfile. It reports what the two disagree about. */
export function imageUseRule({ check, ...facts }: ImageUseDeclaration): DockerfileRule {
  return {
    ...facts,
    *check(_dockerfile, context) {
      for (const use of context.uses) {
        const others = context.uses.filter((other) => other !== use && other.stage === use.stage);
        const { subject } = objectScope(use.workload);
        for (const { about, ...problem } of check({ use, others, workload: subject }, context)) {
          const [keyword, ...detail] = about;
          yield { ...problem, path: [use.stage.title, keyword, ...namesOf(use), ...detail] };
        }
      }
    },
  };
}

/** A place in the container that runs the image; `message` says what is there. */
export function containerPlace({ workload, container }: ImageUse, path: Path, message: string): RelatedLocation {
  return objectPlace(workload, [...container.path, ...path], message);
}

function namesOf({ workload, container }: ImageUse): readonly string[] {
  return [workload.kind, workload.name ?? "", container.name ?? ""];
}
