import type { Json } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import type { Manifest } from "../manifest.ts";
import { hasTokenMark, isPlaceholder } from "../placeholder.ts";
import { requiredFields } from "./required.ts";
import { type SchemaFault, schemaFaults } from "./schema.ts";
import { apiSchemas } from "./schemas.ts";

const [oldest = 0, newest = 0] = [apiSchemas.versions[0], apiSchemas.versions.at(-1)].map((version) => {
  return Number(version?.split(".")[1]);
});

/** Whether the fields of every version in the range are known. */
export function isVersionKnown({ from, to }: VersionRange): boolean {
  return from.minor >= oldest && to.minor <= newest;
}

/**
 * What the API server of every version in the range rejects in an object because of its schema: wrong types, unknown
 * fields, missing fields. Fields and values that a pipeline may still replace are left out, and so are those that
 * servers write: `status`, `managedFields`.
 */
export function refusedFields({ object, value }: Manifest, range: VersionRange): readonly SchemaFault[] {
  return schemaFaults(apiSchemas, object.apiVersion, value, range).filter((fault) => {
    return !isServers(fault.path) && !fault.path.some(isOpenKey) && !isReplaced(fault) && isRefused(fault, range);
  });
}

/** Whether an unknown key is a placeholder that a program replaces: `REPLACED_BY_PORTS: ""`. */
function isReplaced({ kind, path }: SchemaFault): boolean {
  return kind === "unknown" && isPlaceholder(String(path.at(-1)));
}

function isRefused(fault: SchemaFault, { from, to }: VersionRange): boolean {
  if (fault.kind === "missing") return requiredFields[fault.type]?.includes(String(fault.path.at(-1))) === true;
  if (fault.kind === "version") return to.minor < fault.since || (from.minor > fault.until && from.minor <= newest);
  return true;
}

function isServers(path: Path): boolean {
  return path[0] === "status" || (path[0] === "metadata" && path[1] === "managedFields");
}

/** Whether a key contains a token, or marks something that tools remove before the object is sent. */
function isOpenKey(key: string | number): boolean {
  return typeof key === "string" && (hasTokenMark(key) || /^(?:x-|[$._])/.test(key));
}

/** The value if it is certain; null for one that a pipeline may still replace. */
export function settledValue(value: Json | undefined): Json {
  if (value === undefined) return null;
  return holdsPlaceholder(value) ? null : value;
}

function holdsPlaceholder(value: Json): boolean {
  if (typeof value === "string") return isPlaceholder(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]) => hasTokenMark(key) || holdsPlaceholder(item));
}
