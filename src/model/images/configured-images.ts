import type { ConfiguredImage } from "../../core/settings.ts";
import { imageTest } from "./image-pattern.ts";

/** The user that an image runs as according to the configuration. With `purpose`, it is meant to be root. */
export interface ConfiguredImageUser {
  readonly uid: number | null;
  readonly gid: number | null;
  readonly name: string | null;
  readonly purpose: boolean;
}

type Lookup = (reference: string) => ConfiguredImage | null;

const lookups = new WeakMap<readonly ConfiguredImage[], Lookup>();

/** The configuration's entry for an image: the last one whose pattern matches its name; null if none does. */
export function configuredImage(reference: string, images: readonly ConfiguredImage[]): ConfiguredImage | null {
  if (images.length === 0) return null;
  const lookup = lookups.get(images) ?? lookupIn(images);
  lookups.set(images, lookup);
  return lookup(reference);
}

/** The user that an image runs as according to the configuration; null if it doesn't say. */
export function configuredUser(reference: string, images: readonly ConfiguredImage[]): ConfiguredImageUser | null {
  const stated = configuredImage(reference, images);
  if (stated?.root === true) return { uid: 0, gid: 0, name: null, purpose: true };
  return stated === null || stated.user === null ? null : { ...stated.user, purpose: false };
}

function lookupIn(images: readonly ConfiguredImage[]): Lookup {
  const entries = images.map((image) => ({ image, fits: imageTest(image.image) }));
  const known = new Map<string, ConfiguredImage | null>();
  return (reference) => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const found = entries.findLast(({ fits }) => fits(reference))?.image ?? null;
    known.set(reference, found);
    return found;
  };
}
