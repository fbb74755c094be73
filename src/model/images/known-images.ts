import { rememberRecent } from "../../core/remember-recent.ts";
import type { ConfiguredImage } from "../../core/settings.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { KnownImage, KnownUser, SystemName } from "./catalogue/known-image.ts";
import { systems, tagSystems } from "./catalogue/systems.ts";
import { officialImages, vendors } from "./catalogue/vendors.ts";
import { configuredImage, configuredUser } from "./configured-images.ts";
import type { BaseImage, BaseImageUser } from "./image-facts.ts";
import { mostImages, parseImage } from "./images.ts";

/**
 * What an image's name says about its user. `known`: it is in the catalogue. `base`: starts as root, works as any user.
 * `vendor`: a vendor's image, whose user was not looked up. `unknown`: any other image, so the owner of the manifest
 * may have built it.
 */
export type ImageUser = (KnownUser & { readonly kind: "known" }) | { readonly kind: "base" | "vendor" | "unknown" };

/** The user that an image runs as, judging by its name alone. */
export const imageUser: (reference: string) => ImageUser = rememberRecent(
  mostImages,
  (reference: string): ImageUser => {
    const image = parseImage(reference);
    if (image === null) return { kind: "unknown" };
    const full = `${image.registry}/${image.repository}`;
    const entry = entriesOf(full).find(({ tags }) => tags?.test(image.tag ?? "latest") !== false);
    if (entry?.runsAs) return { kind: "known", ...entry.runsAs };
    if (entry?.anyone) return { kind: "base" };
    const isVendor = officialImages.includes(full) || vendors.some((prefix) => full.startsWith(prefix));
    return { kind: isVendor ? "vendor" : "unknown" };
  },
);

/** Whether the catalogue has an image, even if only as a base image. */
export function isCatalogued(reference: string): boolean {
  const image = parseImage(reference);
  return image !== null && entriesOf(`${image.registry}/${image.repository}`).length > 0;
}

/** The namespaces of Docker Hub with the official images for a single processor architecture. */
const platformOwner = /^(amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;

/** The facts about an image in a FROM, from the configuration (`stated`) or from its name; null if nothing is known. */
export function baseImage(reference: string, stated: readonly ConfiguredImage[] = []): BaseImage | null {
  const known = knownImage(reference);
  const said = configuredImage(reference, stated);
  if (said === null) return known;
  const user = configuredUser(reference, stated);
  const { user: knownUser, users, stepsDown, needsOwnUser, needs, source, ...system } = known ?? nothingKnown;
  const starts =
    user === null ? knownUser : user.uid === 0 ? "root" : { name: user.name, uid: user.uid, gid: user.gid };
  const own = said.family === null ? system : systems[systemNames[said.family]];
  return {
    users,
    needs,
    needsOwnUser,
    source,
    ...own,
    user: starts,
    stepsDown: user === null ? stepsDown : user.purpose,
  };
}

const nothingKnown: BaseImage = { ...systems.unknown, user: null, stepsDown: false, needsOwnUser: false, needs: null };

const systemNames: Readonly<Record<NonNullable<ConfiguredImage["family"]>, SystemName>> = {
  alpine: "alpine",
  busybox: "busybox",
  debian: "debian",
  distroless: "distroless",
  rhel: "rhel",
  "rhel-minimal": "minimalRhel",
  scratch: "scratch",
  suse: "suse",
  ubuntu: "ubuntu",
  windows: "windows",
  wolfi: "wolfi",
};

function knownImage(reference: string): BaseImage | null {
  const image = parseImage(reference);
  if (image === null) return null;
  const { registry, tag, digest } = image;
  const repository = registry === "docker.io" ? image.repository.replace(platformOwner, "library/") : image.repository;
  const entries = entriesOf(`${registry}/${repository}`);
  const entry = entries.find(({ tags }) => tags?.test(tag ?? "latest") !== false);
  if (entry === undefined) return null;
  if (tag === null && digest !== null) return byDigest(entries, entry.runsAs ?? null);
  return assemble(systemOf(entry, tag ?? "latest"), entry, entry.runsAs ?? null);
}

/**
 * The most names whose entries are cached, since each proof asks for its object's images again. Others are looked up
 * each time.
 */
const mostRemembered = 5000;

const remembered = new Map<string, readonly KnownImage[]>();

function entriesOf(repository: string): readonly KnownImage[] {
  const known = remembered.get(repository);
  if (known !== undefined) return known;
  const found = catalogue.filter(({ images }) => images.some((one) => names(one, repository)));
  if (remembered.size < mostRemembered) remembered.set(repository, found);
  return found;
}

function names(pattern: string | RegExp, repository: string): boolean {
  return typeof pattern === "string" ? pattern === repository : pattern.test(repository);
}

/** The facts about an image with only a digest, which may have any tag: what all tags have in common. */
function byDigest(entries: readonly KnownImage[], runsAs: KnownUser | null): BaseImage | null {
  const entry = entries.at(-1);
  if (!entry) return null;
  if (entry.always) return assemble(systemOf(entry, ""), entry, runsAs);
  const sameUser = entries.every(({ user }) => user === undefined);
  return assemble("unknown", sameUser ? { source: entry.source } : { source: entry.source, user: null }, runsAs);
}

function systemOf({ system, always, tagSystems: own = [] }: KnownImage, tag: string): SystemName {
  if (system === undefined || always) return system ?? "unknown";
  return [...tagSystems, ...own].find(([pattern]) => pattern.test(tag))?.[1] ?? system;
}

function assemble(
  name: SystemName,
  entry: Pick<KnownImage, "needs" | "source" | "system" | "user" | "users">,
  runsAs: KnownUser | null,
): BaseImage {
  const system = systems[name];
  return {
    ...system,
    user: startsAs(name, entry, runsAs),
    users: withoutDoubles([...(runsAs ? ownUser(runsAs) : []), ...(entry.users ?? []), ...system.users]),
    stepsDown: runsAs?.stepsDown === true,
    needsOwnUser: entry.system === undefined && runsAs?.start === "root" && runsAs.uid === null,
    needs: entry.needs ? { ...entry.needs, advice: runsAs?.advice ?? null } : null,
    source: entry.source,
  };
}

function startsAs(name: SystemName, { user }: Pick<KnownImage, "user">, runsAs: KnownUser | null): BaseImage["user"] {
  if (user !== undefined) return user;
  if (runsAs?.start === "user") return { name: runsAs.name ?? null, uid: runsAs.uid, gid: runsAs.gid };
  return systems[name].family === "windows" ? null : "root";
}

function ownUser({ name, uid, gid, home }: KnownUser): BaseImageUser[] {
  return name === undefined || uid === null || gid === null
    ? []
    : [{ name, uid, gid, home: home ?? null, suitable: true }];
}

function withoutDoubles(users: readonly BaseImageUser[]): BaseImageUser[] {
  return users.filter(({ name }, index) => users.findIndex((other) => other.name === name) === index);
}
