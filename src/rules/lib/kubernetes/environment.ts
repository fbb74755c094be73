import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";

/** A variable in the `env` of a container. */
export interface EnvironmentVariable {
  readonly name: string;
  /** Its index in `env`. */
  readonly index: number;
  /** Null if it has no literal value, as with `valueFrom`. */
  readonly value: string | null;
  readonly entry: JsonObject;
}

/** The variables of a container, in the order in which the kubelet sets them. */
export function variablesOf({ value }: Container): readonly EnvironmentVariable[] {
  const env = value["env"];
  if (!Array.isArray(env)) return [];
  return (env as readonly Json[]).flatMap((entry, index) => {
    if (!isObject(entry) || typeof entry["name"] !== "string") return [];
    const text = entry["value"];
    return { name: entry["name"], index, value: typeof text === "string" ? text : null, entry };
  });
}

/**
 * The names in `$(NAME)` that the kubelet replaces in a value, a command or an argument. `$$(NAME)` is an escape.
 * From k8s.io/kubernetes/third_party/forked/golang/expansion.
 */
export function variablesIn(text: string): readonly string[] {
  // Behind the last parenthesis, each unclosed reference would be searched to the end of the text.
  const closed = text.slice(0, text.lastIndexOf(")") + 1);
  return [...closed.matchAll(/\$(?:\$|\(([^)]*)\))/g)].flatMap(([, name]) => {
    return name !== undefined && /^[A-Za-z_][\w.-]*$/.test(name) ? [name] : [];
  });
}

/**
 * Whether the kubelet may define a variable of this name for a Service: `REDIS_SERVICE_HOST`,
 * `REDIS_PORT_6379_TCP_ADDR`.
 */
export function isServiceVariable(name: string): boolean {
  return /_SERVICE_(?:HOST|PORT)|_PORT(?:$|_\d)/.test(name);
}
