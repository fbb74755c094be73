import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from "yaml";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { Finding } from "../../src/core/finding.ts";
import { formatPath, type Path } from "../../src/core/path.ts";

const { settings } = resolveConfig({ preset: "all" });

const manifests = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      hostNetwork: false
      securityContext:
        runAsGroup: 1995
        fsGroup: 1995
      containers:
        - name: web
          image: registry.example.com/web:1.4
          securityContext:
            readOnlyRootFilesystem: true
          env:
            - name: LOG
              value: info
        - name: proxy
          image: registry.example.com/proxy:1.4
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 3
  maxReplicas: 9
`;

/** What a later step may put in the place of a token. */
const values = [
  "null",
  "true",
  "0",
  "5",
  "1000",
  "x",
  "{}",
  "[]",
  "ExternalName",
  "None",
  "Local",
  "{runAsNonRoot: true, runAsUser: 1000, allowPrivilegeEscalation: false}",
  "{kubernetes.io/os: windows}",
];

interface Place {
  readonly path: Path;
  readonly put: (value: string) => string;
}

/** Every key of the manifests, with what they are when its value is another one. */
const places: readonly Place[] = parseAllDocuments(manifests).flatMap((document) => placesIn(document.contents, []));

function placesIn(node: Node | null, path: Path): readonly Place[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => placesIn(item as Node, [...path, index]));
  if (!isMap(node)) return [];
  return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    if (name === "apiVersion" || name === "kind") return [];
    const here = [...path, name];
    return [{ path: here, put: (text: string) => replaced(key, value, text) }, ...placesIn(value, here)];
  });
}

function replaced(key: Node, value: Node | null, text: string): string {
  const end = value?.range?.[1] ?? 0;
  const ending = manifests[end - 1] === "\n" ? "\n" : "";
  return `${manifests.slice(0, key.range?.[1])}: ${text}${ending}${manifests.slice(end)}`;
}

function findingsIn(text: string, fix = true): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  return analyze([{ path: "a.yaml", bytes, role: "reviewed" }], settings, { fix: () => fix }).findings;
}

function troubles(text: string): readonly string[] {
  return findingsIn(text, false).map(({ rule, object, path }) => `${rule} ${object?.kind} ${formatPath(path)}`);
}

describe.each(places)("a token for $path", ({ path, put }) => {
  const withToken = findingsIn(put("#{token}#"));

  it("hides what depends on it: what is said holds for any value", () => {
    const said = troubles(put("#{token}#"));
    for (const value of values) {
      const actual = troubles(put(value));
      expect(said.filter((trouble) => !trouble.startsWith("object-invalid") && !actual.includes(trouble))).toEqual([]);
    }
  });

  it("is left alone by fixes", () => {
    for (const { fix, source } of withToken) {
      for (const { range, text } of fix?.edits ?? []) {
        const line = source.text.slice(source.lineStarts[source.position(range[0]).line - 1], range[0]);
        expect(line.includes("#{token}#") && !/^\r?\n/.test(text)).toBe(false);
        expect(
          fix?.operations.some((operation) => "path" in operation && formatPath(operation.path) === formatPath(path)),
        ).toBe(false);
      }
    }
  });
});

it("leaves what does not depend on it", () => {
  const text = manifests.replace("replicas: 3", "replicas: #{replicas}#").replace("value: info", "value: #{log}#");
  const rules = new Set(findingsIn(text).map(({ rule }) => rule));
  expect([...rules]).toEqual(expect.arrayContaining(["container-runs-as-root", "privilege-escalation-allowed"]));
});
