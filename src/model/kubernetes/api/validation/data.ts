import { isObject, type Json, type JsonObject } from "../../../../core/json.ts";
import type { Manifest } from "../../manifest.ts";
import { hasTokenMark } from "../../placeholder.ts";
import { isDataKey } from "./grammar.ts";
import { inQuotes, isSet, knownText, mapAt } from "./read.ts";
import type { Violation } from "./violation.ts";

/** The contents of ConfigMaps and Secrets: ValidateConfigMap, ValidateSecret (pkg/apis/core/validation). */
export function* dataViolations({ group, kind, value }: Manifest): Iterable<Violation> {
  if (group !== "" || (kind !== "ConfigMap" && kind !== "Secret")) return;
  const maps = kind === "Secret" ? ["data", "stringData"] : ["data", "binaryData"];
  for (const map of maps) yield* keyViolations(mapAt(value, [map]), map);
  if (kind === "ConfigMap") {
    yield* repeatedKeys(value);
    yield* encodingViolations(value, "binaryData");
  } else {
    yield* encodingViolations(value, "data");
    yield* typeViolations(value);
  }
}

function* keyViolations(entries: JsonObject, map: string): Iterable<Violation> {
  for (const key of Object.keys(entries)) {
    if (isDataKey(key) || hasTokenMark(key)) continue;
    yield {
      path: [map, key],
      says: `has the key ${inQuotes(key)}, which the API rejects`,
      advice: 'A key has only letters, digits and "-", "_" or ".".',
    };
  }
}

function* repeatedKeys(value: JsonObject): Iterable<Violation> {
  const data = mapAt(value, ["data"]);
  for (const key of Object.keys(mapAt(value, ["binaryData"]))) {
    if (!Object.hasOwn(data, key)) continue;
    yield {
      path: ["binaryData", key],
      restsOn: [["data", key]],
      says: `has the key ${inQuotes(key)} in both data and binaryData`,
    };
  }
}

/** Base64 as Go's standard encoding reads it: with padding; line breaks are skipped. */
function isBase64(text: string): boolean {
  const packed = text.replace(/[\r\n]/g, "");
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}

/**
 * Whether something else replaces a text before the API sees it: addresses in secret stores, and descriptions of a
 * value.
 */
function isReference(text: string): boolean {
  return /:\/\/|^(?:avp|env|vault):|\.\.\.|…|base64/i.test(text);
}

function* encodingViolations(value: JsonObject, map: string): Iterable<Violation> {
  const entries = Object.entries(mapAt(value, [map]));
  const wrong = entries.filter(([, text]) => isPlain(text));
  const [[key] = [""]] = wrong;
  if (wrong.length === 0) return;
  const says = `has a value for ${inQuotes(key)} in ${map} that is not valid base64`;
  const path = [map, key];
  const movable = map === "data" && wrong.length === entries.length && value["stringData"] === undefined;
  if (!movable) {
    const advice = map === "data" ? "Encode it, or move it to stringData, which takes plain text." : "Encode it.";
    yield { path, says, advice };
    return;
  }
  yield {
    path,
    says,
    repair: {
      title: "Rename data to stringData, which takes plain text",
      risk: "The values are taken as they are: check that they are meant as plain text, and that they may be in a repository.",
      steps: [{ kind: "rename", path: ["data"], key: "stringData" }],
    },
  };
}

function isPlain(value: Json): boolean {
  if (typeof value !== "string" || isBase64(value)) return false;
  return knownText(value) !== null && !isReference(value);
}

/** The keys that each type of Secret must have. */
const requiredKeys: Readonly<Record<string, readonly string[]>> = {
  "kubernetes.io/dockercfg": [".dockercfg"],
  "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
  "kubernetes.io/ssh-auth": ["ssh-privatekey"],
  "kubernetes.io/tls": ["tls.crt", "tls.key"],
};

function* typeViolations(value: JsonObject): Iterable<Violation> {
  const type = knownText(value["type"]);
  const keys = type !== null && Object.hasOwn(requiredKeys, type) ? (requiredKeys[type] ?? []) : [];
  const entries: JsonObject = { ...mapAt(value, ["data"]), ...mapAt(value, ["stringData"]) };
  if (Object.keys(entries).some(hasTokenMark)) return;
  for (const key of keys) {
    if (Object.hasOwn(entries, key)) continue;
    yield {
      path: ["data", key],
      restsOn: [["type"], ["data"], ["stringData"]],
      says: `is of type ${type} but lacks the key ${inQuotes(key)}`,
    };
    return;
  }
  const key = keys.find((name) => name.startsWith(".docker"));
  if (key !== undefined) yield* configurationViolations(value, key);
}

function* configurationViolations(value: JsonObject, key: string): Iterable<Violation> {
  const plain = mapAt(value, ["stringData"])[key];
  const map = isSet(plain) ? "stringData" : "data";
  const text = plain ?? decoded(mapAt(value, ["data"])[key]);
  if (typeof text !== "string" || isJsonMap(text)) return;
  // Braces mark both tokens and JSON, so anything that looks like a template is skipped.
  if (/\$[({]|\{\{|<%|__|@@|%\{|#\{/.test(text) || (!text.includes("{") && knownText(text) === null)) return;
  yield { path: [map, key], restsOn: [["type"]], says: `has a value for ${inQuotes(key)} that is not a JSON object` };
}

function decoded(value: Json | undefined): string | null {
  if (typeof value !== "string" || value === "" || !isBase64(value) || knownText(value) === null) return null;
  try {
    return atob(value.replace(/[\r\n]/g, ""));
  } catch {
    return null;
  }
}

function isJsonMap(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
