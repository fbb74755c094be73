import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ObjectReference } from "./finding.ts";
import { isObject, type Json } from "./json.ts";
import type { Path } from "./path.ts";

/** The parts of a finding by which it is recognized after the next push. */
export interface IdentityParts {
  readonly rule: string;
  readonly file: string;
  readonly object: ObjectReference | null;
  readonly path: Path;
  /** The object's data. List items are identified by their `name`, if any, since others may move their index. */
  readonly value: Json;
}

/** The number of parts before the path: rule, file, group, kind, namespace and name. */
const partsBeforePlace = 6;

/** The identity of a finding: one line of JSON, so that no part can be mistaken for another. */
export function identityOf(parts: IdentityParts): string {
  const { rule, file, object, path, value } = parts;
  return JSON.stringify([rule, file, ...objectParts(object), ...namedPath(path, value)]);
}

/** The identity that a finding would have if its object were another one, such as the same before it was renamed. */
export function identityIn(object: ObjectReference, identity: string): string {
  const [rule, file] = JSON.parse(identity) as string[];
  return JSON.stringify([rule, file, ...objectParts(object), ...namedPlace(identity)]);
}

function objectParts(object: ObjectReference | null): (string | null | undefined)[] {
  const group = object?.apiVersion.includes("/") ? object.apiVersion.slice(0, object.apiVersion.indexOf("/")) : "";
  return [group, object?.kind, object?.namespace, object?.name];
}

/** The path in an identity: the path in the object, with list items by their names. */
export function namedPlace(identity: string): readonly (string | number)[] {
  return (JSON.parse(identity) as (string | number)[]).slice(partsBeforePlace);
}

/** The fingerprint of the `occurrence`th (from 0) finding with this identity. 16 hexadecimal digits. */
export function fingerprintOf(identity: string, occurrence: number): string {
  const text = occurrence === 0 ? identity : `${identity}#${occurrence}`;
  return bytesToHex(sha256(utf8ToBytes(text)).slice(0, 8));
}

function namedPath(path: Path, value: Json): (string | number)[] {
  let here: Json | undefined = value;
  return path.map((step) => {
    if (typeof step === "string") {
      here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
      return step;
    }
    here = Array.isArray(here) ? (here as readonly Json[])[step] : undefined;
    const name = isObject(here) ? here["name"] : undefined;
    return typeof name === "string" ? `name=${name}` : step;
  });
}
