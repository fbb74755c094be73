import type { RelatedLocation } from "../../../core/finding.ts";
import type { FixDefaults } from "../../../core/settings.ts";
import type { ImageStage, ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import { type ComingUser, comingUser } from "../non-root/coming-user.ts";
import { newUser } from "../non-root/new-user.ts";
import { rootExemption } from "../non-root/root-exemption.ts";
import { instructionPlace } from "../places.ts";
import { isLeftAlone } from "../respect-origin.ts";
import { canRunAs, mayNeedRoot, numericUserAdvice, type RootCause } from "./cause.ts";

/** What the Dockerfiles that may build an image say about its user; null if they say nothing. */
export function byDockerfile(uses: readonly ImageUse[], context: KubernetesContext): RootCause | null {
  const certain = uses.find((use) => use.certain);
  if (certain !== undefined) return ofStage(certain, context);
  const causes = uses.map((use) => ofStage(use, context));
  return causes.find((cause) => cause?.kind === "may-need-root") ?? causes.find((cause) => cause !== null) ?? null;
}

function ofStage(use: ImageUse, context: KubernetesContext): RootCause | null {
  const { user } = use.stage;
  if (user.kind === "unknown") return use.certain ? null : unknownUser(use);
  if (user.kind === "root") return rootDockerfile(use, context);
  if (user.uid === null) return namedUser(use, user.name);
  const { certain } = use;
  const risk = certain ? null : `The image must be the one that ${use.dockerfile.file.source.path} builds.`;
  const cause = canRunAs({ uid: user.uid, gid: user.gid, certain, instead: certain ? "same" : "unknown" }, risk);
  return { ...cause, related: [userPlace(use)] };
}

function rootDockerfile(use: ImageUse, context: KubernetesContext): RootCause {
  const exemption = rootExemption({ ...use, uses: [use], subject: "", places: () => [] });
  if (exemption.kind === "certain") {
    const advice =
      `${imageOf(use)} starts as root and its program usually needs root, or changes to another user by itself. ` +
      "If it works without root, set runAsNonRoot: true and a runAsUser that it supports.";
    return { ...mayNeedRoot(advice), related: [userPlace(use)] };
  }
  const coming = comingRun(use, context);
  if (coming !== null) return coming;
  const wanted = newUser({ ...use, uses: [] }, context.settings.fixDefaults);
  const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
  const ids = uid === undefined ? "the ID of that user as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
  const advice =
    `${imageOf(use)} runs as root. ` +
    `Set a non-root USER there first, then set runAsNonRoot: true here, with ${ids}.`;
  return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}

/**
 * The cause if the fix of the Dockerfile gives the image a user. Null if it doesn't, or if only names suggest that the
 * Dockerfile builds the image.
 */
function comingRun(use: ImageUse, { workspace, settings }: KubernetesContext): RootCause | null {
  const { dockerfile, certain } = use;
  const { path } = dockerfile.file.source;
  if (!certain || isLeftAlone(workspace.originOf(path), settings.fixtures)) return null;
  const coming = comingUserOf(use, workspace.usesOf(dockerfile), settings.fixDefaults);
  if (coming === null) return null;
  const { uid, gid, configured } = coming;
  const user = { uid, gid, certain: false, instead: "root", ...(configured && { configured }) } as const;
  const risk = `The image runs as root today: its stage in ${path} must end with USER ${uid}${gid === null ? "" : `:${gid}`} first.`;
  return { ...canRunAs(user, risk), related: [userPlace(use)] };
}

type Coming = Map<ImageStage, ComingUser | null>;

/** Known users by the list of an image's uses, which is the same for all workloads that run it. */
const comingUsers = new WeakMap<readonly ImageUse[], { readonly defaults: FixDefaults; readonly known: Coming }>();

function comingUserOf(
  { dockerfile, stage }: ImageUse,
  all: readonly ImageUse[],
  defaults: FixDefaults,
): ComingUser | null {
  const before = comingUsers.get(all);
  const known: Coming = before?.defaults === defaults ? before.known : new Map();
  const found = known.get(stage);
  if (found !== undefined) return found;
  const uses = all.filter((other) => other.stage === stage);
  const coming = comingUser({ dockerfile, stage, uses, subject: "", places: () => [] }, defaults);
  comingUsers.set(all, { defaults, known: known.set(stage, coming) });
  return coming;
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

/** An image and how its Dockerfile was found: `The image, built from api/Dockerfile (line 3 of … builds it),`. */
function imageOf({ dockerfile, how, certain }: ImageUse): string {
  return `The image, ${certain ? "" : "probably "}built from ${dockerfile.file.source.path} (${how}),`;
}

function userPlace({ dockerfile, stage }: ImageUse): RelatedLocation {
  const { set } = stage.user;
  if (set !== null) return instructionPlace(dockerfile, set, "the instruction that sets the user of the image");
  return instructionPlace(dockerfile, stage.from, "the base image, which sets the user of the image");
}
