import fc from "fast-check";
import type { Json, JsonObject } from "../../src/core/json.ts";

/** Choices that an author makes, drawn one after the other: a number from 0 up to, not including, `count`. */
type Choose = (count: number) => number;

type Style = "block" | "flow" | "json" | "kyaml";

/** Text files with one or several manifests each, laid out in every way an author may think of. */
export const manifestText: fc.Arbitrary<string> = fc
  .array(fc.nat(9999), { minLength: 40, maxLength: 160 })
  .map((tape) => writeFile(chooser(tape)));

function chooser(tape: readonly number[]): Choose {
  let at = 0;
  return (count) => {
    const drawn = tape[at % tape.length] ?? 0;
    at += 1;
    return (drawn + Math.floor(at / tape.length) * 7) % count;
  };
}

function writeFile(choose: Choose): string {
  const count = 1 + choose(3);
  const documents = Array.from({ length: count }, (_, index) => writeDocument(manifest(choose, index), choose));
  const head = ["", "---\n", "# Deployed by hand\n---\n", "%YAML 1.2\n---\n"][choose(6)] ?? "";
  const text = head + documents.join(["---\n", "--- # next\n", "...\n---\n", "\n---\n\n"][choose(4)]);
  const ended = choose(4) === 0 ? text.replace(/\n+$/, "") : text;
  const lined = choose(4) === 0 ? ended.replaceAll("\n", "\r\n") : ended;
  return (choose(6) === 0 ? "\ufeff" : "") + lined;
}

function manifest(choose: Choose, index: number): JsonObject {
  const name = ["web", `app-${index}`, "größe"][choose(3)] ?? "web";
  const labels = { app: name, ...(choose(3) === 0 ? { "example.com/größe": "🚀 \t\"'#: x" } : {}) };
  const metadata = { name, ...(choose(3) === 0 ? { annotations: annotations(choose) } : {}) };
  const template = { metadata: { labels }, spec: podSpec(choose) };
  const selector = { matchLabels: { app: name } };
  const replicas = [{ replicas: 3 }, {}, { replicas: 2 }, { replicas: null }][choose(4)];
  const objects: readonly JsonObject[] = [
    { apiVersion: "apps/v1", kind: "Deployment", metadata, spec: { ...replicas, selector, template } },
    { apiVersion: "apps/v1", kind: "DaemonSet", metadata, spec: { selector, template } },
    { apiVersion: "v1", kind: "Pod", metadata: { ...metadata, labels }, spec: podSpec(choose) },
    { apiVersion: "v1", kind: "Service", metadata, spec: { selector: { app: name }, ports: [{ port: 80 }] } },
    {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata,
      spec: { schedule: "* * * * *", jobTemplate: { spec: { template: { spec: podSpec(choose) } } } },
    },
  ];
  const object = objects[choose(objects.length)] as JsonObject;
  return choose(6) === 0 ? { apiVersion: "v1", kind: "List", items: [object, objects[0] as JsonObject] } : object;
}

function annotations(choose: Choose): JsonObject {
  const text = ["two\nlines\n", "two\nlines", "kept\n\n\n", "# no comment\n  indented\n", "x".repeat(5000)][choose(5)];
  return { "example.com/note": text ?? "", "example.com/json": '{"a": [1, "#"]}' };
}

function podSpec(choose: Choose): JsonObject {
  const containers = Array.from({ length: 1 + choose(2) }, (_, index) => container(choose, index));
  const pod = security(choose, { runAsNonRoot: true, fsGroup: 1995 });
  const init = choose(4) === 0 ? { initContainers: [container(choose, 7)] } : {};
  return choose(2) === 0 ? { ...pod, ...init, containers } : { ...init, containers, ...pod };
}

function container(choose: Choose, index: number): JsonObject {
  const own = security(choose, { readOnlyRootFilesystem: true, allowPrivilegeEscalation: choose(2) === 0 });
  const args = ([{}, { args: [] }, { args: ["-c", "echo '#' > /dev/null\nexit"] }] as const)[choose(3)];
  const resources = choose(3) === 0 ? { resources: { limits: { cpu: 1, memory: "1Gi" } } } : {};
  const start = { name: `c${index}`, image: ["web:1", "nginx:1.25", "quay.io/a/b@sha256:0"][choose(3)] ?? "" };
  return choose(2) === 0 ? { ...start, ...own, ...args, ...resources } : { ...start, ...resources, ...args, ...own };
}

function security(choose: Choose, values: JsonObject): JsonObject {
  const choices: readonly JsonObject[] = [
    {},
    { securityContext: {} },
    { securityContext: null },
    { securityContext: values },
    { securityContext: { runAsUser: 0 } },
    { securityContext: { privileged: true } },
  ];
  return choices[choose(choices.length)] ?? {};
}

function writeDocument(value: JsonObject, choose: Choose): string {
  const styles: readonly Style[] = ["block", "block", "block", "block", "flow", "json", "kyaml"];
  const style = styles[choose(styles.length)];
  if (style === "json") return `${JSON.stringify(value, null, [2, 4, "\t", undefined][choose(4)])}\n`;
  if (style === "flow") return `${flow(value)}\n`;
  if (style === "kyaml") return `${kyaml(value, "")}\n`;
  return blockMap(value, { choose, unit: " ".repeat(2 + 2 * choose(2)), dash: choose(2) * 2, anchored: new Set() }, "");
}

function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => flow(item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${flow(item)}`)
    .join(", ")}}`;
}

function kyaml(value: Json, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Array.isArray(value)
    ? value.map((item: Json) => kyaml(item, `${indent}  `))
    : Object.entries(value).map(([key, item]) => {
        return `${/^[a-z]+$/i.test(key) ? key : JSON.stringify(key)}: ${kyaml(item, `${indent}  `)}`;
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return entries.length === 0
    ? `${open}${close}`
    : `${open}\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}${close}`;
}

interface Layout {
  readonly choose: Choose;
  readonly unit: string;
  /** How far a list's dashes stand in from its key. */
  readonly dash: number;
  /** Names of the anchors defined so far in the document. */
  readonly anchored: Set<string>;
}

function blockMap(value: JsonObject, layout: Layout, indent: string): string {
  return Object.entries(value)
    .map(([key, item]) => between(layout, indent) + indent + blockPair(key, item, layout, indent))
    .join("");
}

function blockPair(key: string, value: Json, layout: Layout, indent: string): string {
  const { choose, unit, dash, anchored } = layout;
  const name = /^[a-z]+$/i.test(key) ? ([key, key, key, `"${key}"`][choose(4)] ?? key) : JSON.stringify(key);
  const tail = ["", "", "", " # why", "  ", "\t", "\t# tab"][choose(7)] ?? "";
  if (Array.isArray(value) && value.length > 0) {
    const inner = indent + " ".repeat(dash);
    const items = value.map((item: Json) => between(layout, inner) + inner + blockItem(item, layout, inner));
    return `${name}:${tail}\n${items.join("")}`;
  }
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) {
    return `${name}:${scalar(value, layout, indent)}${typeof value === "string" && value.includes("\n") ? "" : `${tail}\n`}`;
  }
  if (key !== "securityContext" || choose(3) > 0) {
    return choose(8) === 0
      ? `${name}: ${flow(value)}${tail}\n`
      : `${name}:${tail}\n${blockMap(value as JsonObject, layout, indent + unit)}`;
  }
  const anchor = Object.hasOwn(value, "fsGroup") ? "pod" : "own";
  if (!anchored.has(anchor)) {
    anchored.add(anchor);
    return `${name}: &${anchor}${tail}\n${blockMap(value as JsonObject, layout, indent + unit)}`;
  }
  return choose(2) === 0 ? `${name}: *${anchor}${tail}\n` : `${name}:${tail}\n${indent}${unit}<<: *${anchor}\n`;
}

function blockItem(value: Json, layout: Layout, indent: string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `- ${JSON.stringify(value)}\n`;
  const inner = `${indent}  `;
  const body = Object.entries(value).map(([key, item]) => blockPair(key, item, layout, inner));
  return `- ${body.join(inner)}`;
}

function scalar(value: Json, { choose, unit }: Layout, indent: string): string {
  if (value === null) return ["", " null", " ~"][choose(3)] ?? "";
  if (typeof value !== "string") return ` ${JSON.stringify(value)}`;
  if (value.includes("\n")) {
    const body = value.replace(/^(?=.)/gm, indent + unit);
    const last = value.endsWith("\n") ? body : `${body}\n`;
    const mark = value.endsWith("\n") ? ["|", "|+", ">"][choose(3)] : ["|-", ">-"][choose(2)];
    return ` ${mark}\n${last}`;
  }
  const plain = /^[a-z][\w.-]*$/i.test(value) ? value : JSON.stringify(value);
  return ` ${[plain, plain, JSON.stringify(value), `'${value.replaceAll("'", "''")}'`][choose(4)]}`;
}

function between({ choose }: Layout, indent: string): string {
  return ["", "", "", "", "", "", "\n", `${indent}# above\n`, "# at the margin\n", " \n"][choose(10)] ?? "";
}
