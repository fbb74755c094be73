import type { ConfiguredImage } from "../../core/settings.ts";
import {
  type BaseImage,
  type BaseImageEntry,
  type BaseImageUser,
  baseImageTable,
  type SystemName,
  systems,
  tagSystems,
} from "./base-images.ts";
import { configuredImage, configuredUser } from "./configured-images.ts";
import type { ImageUserEntry } from "./image-users.ts";
import { type ImageUser, imageUser, parseImage } from "./images.ts";

/** Where Docker Hub keeps the official images of one processor each. */
const platformOwner = /^(amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;

/**
 * What an image that a Dockerfile names in FROM brings along, `stated` by the configuration or known by its name; null
 * for one that nobody looked up.
 */
export function baseImage(reference: string, stated: readonly ConfiguredImage[] = []): BaseImage | null {
  const known = knownImage(reference);
  const said = configuredImage(reference, stated);
  if (said === null) return known;
  const user = configuredUser(reference, stated);
  const { user: knownUser, users, stepsDown, needs, source, ...system } = known ?? nothingKnown;
  const starts =
    user === null ? knownUser : user.uid === 0 ? "root" : { name: user.name, uid: user.uid, gid: user.gid };
  const own = said.family === null ? system : systems[systemNames[said.family]];
  return { users, needs, source, ...own, user: starts, stepsDown: user === null ? stepsDown : user.purpose };
}

const nothingKnown: BaseImage = { ...systems.unknown, user: null, stepsDown: false, needs: null };

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
  const repository =
    image.registry === "docker.io" ? image.repository.replace(platformOwner, "library/") : image.repository;
  const full = `${image.registry}/${repository}`;
  const user = imageUser(image.tag === null ? full : `${full}:${image.tag}`);
  const entries = baseImageTable.filter(({ images }) => images.some((one) => names(one, full)));
  if (image.tag === null && image.digest !== null) return byDigest(entries, user);
  const tag = image.tag ?? "latest";
  const entry = entries.find(({ tags }) => tags?.test(tag) !== false);
  if (entry) return assemble(systemOf(entry, tag), entry, user);
  return user.kind === "known" ? assemble("unknown", { source: user.source }, user) : null;
}

function names(pattern: string | RegExp, repository: string): boolean {
  return typeof pattern === "string" ? pattern === repository : pattern.test(repository);
}

/** A digest alone may stand for any tag: only what all tags have in common is known. */
function byDigest(entries: readonly BaseImageEntry[], user: ImageUser): BaseImage | null {
  const entry = entries.at(-1);
  if (!entry) return user.kind === "known" ? assemble("unknown", { source: user.source }, user) : null;
  if (entry.always) return assemble(entry.system, entry, user);
  const sameUser = entries.every((one) => one.user === undefined);
  return assemble("unknown", sameUser ? { source: entry.source } : { source: entry.source, user: null }, user);
}

function systemOf(entry: BaseImageEntry, tag: string): SystemName {
  if (entry.always) return entry.system;
  const named = [...tagSystems, ...(entry.tagSystems ?? [])].find(([pattern]) => pattern.test(tag));
  return named ? named[1] : entry.system;
}

function assemble(
  name: SystemName,
  entry: Pick<BaseImageEntry, "needs" | "source" | "user" | "users">,
  known: ImageUser,
): BaseImage {
  const system = systems[name];
  const table = known.kind === "known" ? known : null;
  const own = table ? ownUser(table) : [];
  return {
    ...system,
    user: startsAs(name, entry, table),
    users: withoutDoubles([...own, ...(entry.users ?? []), ...system.users]),
    stepsDown: table?.stepsDown === true,
    needs: entry.needs ? { ...entry.needs, advice: table?.advice ?? null } : null,
    source: entry.source,
  };
}

function startsAs(
  name: SystemName,
  entry: Pick<BaseImageEntry, "user">,
  known: ImageUserEntry | null,
): BaseImage["user"] {
  if (entry.user !== undefined) return entry.user;
  if (known?.start === "user") return { name: known.name ?? null, uid: known.uid, gid: known.gid };
  return systems[name].family === "windows" ? null : "root";
}

function ownUser(known: ImageUserEntry): BaseImageUser[] {
  const { name, uid, gid, home = null } = known;
  return name === undefined || uid === null || gid === null ? [] : [{ name, uid, gid, home, suitable: true }];
}

function withoutDoubles(users: readonly BaseImageUser[]): BaseImageUser[] {
  return users.filter(({ name }, index) => users.findIndex((other) => other.name === name) === index);
}
