import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { packageFile } from "../package-files.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

const json = "application/json";
let loaded: { readonly description: Description; readonly ajv: Ajv } | null = null;
const compiled = new Map<string, ValidateFunction>();

/** What GitHub's own description of its API says of one operation, named as there: `get /repos/{owner}/{repo}`. */
export function requestFaults(method: string, path: string, body: unknown): readonly string[] {
  if (operation(method, path).requestBody === undefined) return [];
  return faults([path, method, "requestBody", "content", json, "schema"], body);
}

/** How an answer strays from what GitHub describes. */
export function responseFaults(method: string, path: string, status: number, body: unknown): readonly string[] {
  const answer = operation(method, path).responses[String(status)];
  if (answer?.content?.[json] === undefined) return [`${method} ${path} never answers ${status} with a body`];
  return faults([path, method, "responses", String(status), "content", json, "schema"], body);
}

/** Fills what an answer must have but nobody looks at, so that it is one GitHub could give. */
export function completeResponse(method: string, path: string, status: number, given: unknown): unknown {
  const schema = operation(method, path).responses[String(status)]?.content?.[json]?.schema;
  return schema === undefined ? given : complete(schema, given);
}

function load(): { readonly description: Description; readonly ajv: Ajv } {
  if (loaded !== null) return loaded;
  const description: Description = JSON.parse(readFileSync(packageFile("github-api"), "utf8"), spellOutNull);
  const comment = description.components.schemas["pull-request-review-comment"]?.properties ?? {};
  // Described as numbers, but null in every outdated comment.
  for (const name of ["line", "position", "start_line"]) comment[name] = { type: "integer", nullable: true };
  // Described as a repository, but null where a fork was deleted.
  for (const name of ["pull-request", "pull-request-simple"]) {
    const head = description.components.schemas[name]?.properties?.["head"]?.properties ?? {};
    head["repo"] = { anyOf: [{ type: "null" }, head["repo"] ?? {}] };
  }
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema(description, "gh");
  loaded = { description, ajv };
  return loaded;
}

/** The validator knows `nullable` only beside a type. */
function spellOutNull(_key: string, value: unknown): unknown {
  const schema = value as Schema | null;
  if (schema === null || typeof schema !== "object" || schema.nullable !== true || schema.type !== undefined)
    return value;
  const { nullable: _nullable, ...rest } = schema;
  return { anyOf: [{ type: "null" }, rest] };
}

function operation(method: string, path: string): Operation {
  const found = load().description.paths[path]?.[method];
  if (found === undefined) throw new Error(`GitHub describes no ${method} ${path}`);
  return found;
}

function faults(pointer: readonly string[], value: unknown): readonly string[] {
  const ref = `gh#/paths/${pointer.map(escapePointer).join("/")}`;
  const check = compiled.get(ref) ?? load().ajv.compile({ $ref: ref });
  compiled.set(ref, check);
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message ?? "is wrong"}`);
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function complete(schema: Schema, given: unknown): unknown {
  if (schema.$ref !== undefined) return complete(resolve(schema.$ref), given);
  if (given === undefined && schema.nullable === true) return null;
  if (given === null) return null;
  if (given === undefined && schema.anyOf?.some(({ type }) => type === "null")) return null;
  const variant = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== "null");
  if (variant !== undefined && schema.properties === undefined) return complete(variant, given);
  const merged = schema.allOf === undefined ? schema : mergeAll(schema);
  if (Array.isArray(given))
    return given.map((item) => (merged.items === undefined ? item : complete(merged.items, item)));
  if (given !== undefined && typeof given !== "object") return given;
  if (merged.properties !== undefined || typeof given === "object") return completeObject(merged, given);
  return blank(merged);
}

function completeObject(schema: Schema, given: unknown): unknown {
  const result: Record<string, unknown> = { ...(given as object | undefined) };
  const properties = schema.properties ?? {};
  for (const name of new Set([...(schema.required ?? []), ...Object.keys(result)])) {
    const property = properties[name];
    if (property !== undefined) result[name] = complete(property, result[name]);
  }
  return result;
}

function mergeAll(schema: Schema): Schema {
  const parts = (schema.allOf ?? []).map((part) => (part.$ref === undefined ? part : resolve(part.$ref)));
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part.properties), schema.properties),
    required: [...parts, schema].flatMap((part) => part.required ?? []),
  };
}

function blank(schema: Schema): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "array") return [];
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return 1;
  if (type === "object") return {};
  if (type === "null" || type === undefined) return null;
  if (schema.format === "date-time") return "2026-11-23T06:00:00Z";
  if (schema.format === "uri") return "https://github.example/";
  if (schema.format === "email") return "sam@example.com";
  return "";
}

function resolve(ref: string): Schema {
  const schema = load().description.components.schemas[ref.replace("#/components/schemas/", "")];
  if (schema === undefined) throw new Error(`GitHub describes no ${ref}`);
  return schema;
}
