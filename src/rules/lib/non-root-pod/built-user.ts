import type { RelatedLocation } from "../../../core/finding.ts";
import type { FixDefaults } from "../../../core/settings.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { newUser } from "../non-root/new-user.ts";
import { rootExemption } from "../non-root/root-exemption.ts";
import { instructionPlace } from "../places.ts";
import { canRunAs, mayNeedRoot, numericUserAdvice, type RootCause } from "./cause.ts";

/** What the Dockerfiles that may build an image say of its user; null if they say nothing. */
export function byDockerfile(uses: readonly ImageUse[], fixDefaults: FixDefaults): RootCause | null {
  const certain = uses.find((use) => use.certain);
  if (certain !== undefined) return ofStage(certain, fixDefaults);
  const causes = uses.map((use) => ofStage(use, fixDefaults));
  return causes.find((cause) => cause?.kind === "may-need-root") ?? causes.find((cause) => cause !== null) ?? null;
}

function ofStage(use: ImageUse, fixDefaults: FixDefaults): RootCause | null {
  const { user } = use.stage;
  if (user.kind === "unknown") return use.certain ? null : unknownUser(use);
  if (user.kind === "root") return rootDockerfile(use, fixDefaults);
  if (user.uid === null) return namedUser(use, user.name);
  const { certain } = use;
  const risk = certain ? null : `The image must be the one that ${use.dockerfile.file.source.path} builds.`;
  const cause = canRunAs({ uid: user.uid, gid: user.gid, certain, instead: certain ? "same" : "unknown" }, risk);
  return { ...cause, related: [userPlace(use)] };
}

function rootDockerfile(use: ImageUse, fixDefaults: FixDefaults): RootCause {
  const exemption = rootExemption({ ...use, uses: [use], subject: "", places: () => [] });
  if (exemption.kind === "certain") {
    const advice =
      `${imageOf(use)} starts as root and its program usually needs root, or changes to another user by itself. ` +
      "If it works without root, set runAsNonRoot: true and a runAsUser that it supports.";
    return { ...mayNeedRoot(advice), related: [userPlace(use)] };
  }
  const wanted = newUser(use.stage, fixDefaults, []);
  const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
  const ids = uid === undefined ? "the ID of that user as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
  const advice =
    `${imageOf(use)} runs as root. ` +
    `Set a non-root USER there first, then set runAsNonRoot: true here, with ${ids}.`;
  return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}

function namedUser(use: ImageUse, name: string | null): RootCause {
  const advice = `${imageOf(use)} runs as user ${JSON.stringify(name)}. ${numericUserAdvice}`;
  return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}

function unknownUser(use: ImageUse): RootCause {
  const advice =
    `It is not known which user the image runs as. Look it up in ${use.dockerfile.file.source.path}, which may build ` +
    "it, then set runAsNonRoot: true and the ID of that user as runAsUser.";
  return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}

/** An image with how its Dockerfile was found: `The image, built from api/Dockerfile (line 3 of … builds it),`. */
function imageOf({ dockerfile, how, certain }: ImageUse): string {
  return `The image, ${certain ? "" : "probably "}built from ${dockerfile.file.source.path} (${how}),`;
}

function userPlace({ dockerfile, stage }: ImageUse): RelatedLocation {
  const { set } = stage.user;
  if (set !== null) return instructionPlace(dockerfile, set, "the instruction that sets the user of the image");
  return instructionPlace(dockerfile, stage.from, "the base image, which sets the user of the image");
}
