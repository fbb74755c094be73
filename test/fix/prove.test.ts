import { describe, expect, it } from "vitest";
import type { Json } from "../../src/core/json.ts";
import type { YamlOperation } from "../../src/core/operation.ts";
import type { Path } from "../../src/core/path.ts";
import { editYaml } from "../../src/formats/yaml/edit-yaml.ts";
import { analyzeText, fileOf, findingOf, inserting, prove, replacing } from "./read-ground.ts";

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web # the shop
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 1995
  containers:
    - name: web
      image: web:1
      securityContext:
        readOnlyRootFilesystem: true
`;
const security: Path = ["spec", "containers", 0, "securityContext"];
const escalation = "probe-container";

function set(path: Path, value: Json, document = 0): YamlOperation {
  return { kind: "set", document, path, value };
}

const noEscalation = set([...security, "allowPrivilegeEscalation"], false);
const line = "        readOnlyRootFilesystem: true\n";
const withoutEscalation = "        allowPrivilegeEscalation: false\n";

describe("a fix that keeps the laws", () => {
  it("is proved", () => {
    const analysis = analyzeText(pod);
    const edit = inserting(fileOf(analysis), line, withoutEscalation);
    expect(prove(analysis, [edit], [noEscalation], [findingOf(analysis, escalation)])).toEqual({ ok: true });
  });
});

describe("applies", () => {
  const analysis = analyzeText(pod);
  const edit = inserting(fileOf(analysis), line, withoutEscalation);

  it("refuses edits that overlap", () => {
    expect(prove(analysis, [edit, edit], [noEscalation])).toMatchObject({ ok: false, failed: "applies" });
  });

  it("refuses an edit that reaches beyond the file", () => {
    const beyond = { range: [pod.length, pod.length + 1], text: "" } as const;
    expect(prove(analysis, [edit, beyond], [noEscalation])).toMatchObject({ ok: false, failed: "applies" });
  });

  it("refuses an edit across two documents", () => {
    const two = analyzeText(`${pod}---\n${pod.replace("web # the shop", "other")}`);
    const across = { range: [pod.length - 2, pod.length + 2], text: "" } as const;
    expect(prove(two, [across], [noEscalation])).toMatchObject({ ok: false, failed: "applies" });
  });
});

describe("parses", () => {
  const analysis = analyzeText(pod);
  const file = fileOf(analysis);

  it("refuses a second document", () => {
    const edit = inserting(file, line, `---\n${pod}---\n`);
    expect(prove(analysis, [edit], [noEscalation])).toMatchObject({ ok: false, failed: "parses" });
  });

  it("refuses broken syntax", () => {
    const edit = inserting(file, line, "  oops: [\n");
    expect(prove(analysis, [edit], [noEscalation])).toMatchObject({ ok: false, failed: "parses" });
  });

  it("refuses a repeated key", () => {
    const edit = inserting(file, line, line);
    expect(prove(analysis, [edit], [noEscalation])).toMatchObject({ ok: false, failed: "parses" });
  });

  it("refuses an object that is none any more", () => {
    const edit = replacing(file, "kind: Pod\n", "");
    const operation: YamlOperation = { kind: "remove", document: 0, path: ["kind"] };
    expect(prove(analysis, [edit], [operation])).toMatchObject({ ok: false, failed: "parses" });
  });
});

describe("resolves", () => {
  it("refuses a fix after which its finding still stands", () => {
    const analysis = analyzeText(pod);
    const edit = inserting(fileOf(analysis), line, "        privileged: false\n");
    const operation = set([...security, "privileged"], false);
    expect(prove(analysis, [edit], [operation], [findingOf(analysis, escalation)])).toEqual({
      ok: false,
      failed: "resolves",
      reason: `the finding of ${escalation} would remain`,
    });
  });

  it("refuses a fix that brings in a finding of another rule", () => {
    const analysis = analyzeText(pod);
    const edits = [
      replacing(fileOf(analysis), "    runAsNonRoot: true\n", ""),
      replacing(fileOf(analysis), "1995", "0"),
    ];
    const operations: YamlOperation[] = [
      { kind: "remove", document: 0, path: ["spec", "securityContext", "runAsNonRoot"] },
      set(["spec", "securityContext", "runAsUser"], 0),
    ];
    expect(prove(analysis, edits, operations)).toMatchObject({
      failed: "resolves",
      reason: expect.stringMatching(/would appear$/),
    });
  });
});

describe("cures, beyond the changed object", () => {
  const deployment = `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "web:1"}]}
`;

  it("refuses a fix that brings in a finding in the workload that it scales", () => {
    const autoscaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  minReplicas: 0x1
  maxReplicas: 9
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`;
    const analysis = analyzeText(autoscaler + deployment);
    const edit = replacing(fileOf(analysis), "0x1", "3");
    expect(prove(analysis, [edit], [set(["spec", "minReplicas"], 3)])).toEqual({
      ok: false,
      failed: "resolves",
      reason: "a finding of probe-note would appear",
    });
  });
});

describe("changes-nothing-else", () => {
  it("refuses data that was not declared", () => {
    const analysis = analyzeText(pod);
    const edits = [inserting(fileOf(analysis), line, withoutEscalation), replacing(fileOf(analysis), "web:1", "web:2")];
    expect(prove(analysis, edits, [noEscalation])).toMatchObject({ failed: "changes-nothing-else" });
  });

  it("refuses less data than was declared", () => {
    const analysis = analyzeText(pod);
    const edit = inserting(fileOf(analysis), line, "\n");
    expect(prove(analysis, [edit], [noEscalation])).toMatchObject({ failed: "changes-nothing-else" });
  });

  it("refuses a change that an anchor carries to a second place", () => {
    const shared = pod
      .replace("securityContext:\n        read", "securityContext: &own\n        read")
      .concat("    - name: helper\n      image: helper:1\n      securityContext: *own\n");
    const analysis = analyzeText(shared);
    const edit = inserting(fileOf(analysis), line, withoutEscalation);
    expect(prove(analysis, [edit], [noEscalation])).toMatchObject({ failed: "changes-nothing-else" });
  });
});

describe("is-valid", () => {
  const analysis = analyzeText(pod);
  const file = fileOf(analysis);

  it("refuses privileges together with allowPrivilegeEscalation: false", () => {
    const edit = inserting(file, line, `        privileged: true\n${withoutEscalation}`);
    const operations = [noEscalation, set([...security, "privileged"], true)];
    expect(prove(analysis, [edit], operations)).toMatchObject({ failed: "is-valid" });
  });

  it("refuses a field that the API does not have", () => {
    const edit = inserting(file, "    runAsUser: 1995\n", "    allowPrivilegeEscalation: false\n");
    const operation = set(["spec", "securityContext", "allowPrivilegeEscalation"], false);
    expect(prove(analysis, [edit], [operation])).toMatchObject({
      failed: "is-valid",
      reason: expect.stringContaining("is not a field"),
    });
  });

  it("refuses a field that the oldest target version lacks", () => {
    const edit = inserting(file, "  containers:\n", "  hostnameOverride: web\n");
    expect(prove(analysis, [edit], [set(["spec", "hostnameOverride"], "web")])).toMatchObject({
      failed: "is-valid",
      reason: expect.stringContaining("exists only from Kubernetes 1.34"),
    });
  });

  describe("where an item of a list goes", () => {
    const items = (...values: readonly string[]): string =>
      `${pod}      env:\n${values.map((value, index) => `        - name: V${index}\n          value: ${value}\n`).join("")}`;
    const at = ["spec", "containers", 0, "env", 0];
    const changed = (text: string, operation: YamlOperation) => {
      const before = analyzeText(text);
      const edits = editYaml(fileOf(before), [operation]);
      return edits.ok ? prove(before, edits.edits, [operation]) : edits;
    };

    it("lets stand what has another index then", () => {
      expect(changed(items('"1"', "8080"), { kind: "remove", document: 0, path: at })).toEqual({ ok: true });
    });

    it("refuses one more of the same", () => {
      const operation = set([...at, "value"], 80);
      expect(changed(items('"1"', "8080"), operation)).toMatchObject({ ok: false, failed: "is-valid" });
    });
  });

  it("lets stand what was not valid before", () => {
    const invalid = analyzeText(pod.replace("  containers:\n", "  replica: 1\n  containers:\n"));
    const edit = inserting(fileOf(invalid), line, withoutEscalation);
    expect(prove(invalid, [edit], [noEscalation], [findingOf(invalid, escalation)])).toEqual({ ok: true });
  });
});
