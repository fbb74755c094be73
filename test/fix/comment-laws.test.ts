import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analyze.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import { fixTogether } from "../../src/fix/fix-findings.ts";
import { proveChanges } from "../../src/fix/prove.ts";
import { containerRule } from "../../src/rules/lib/define-kubernetes.ts";
import { safe } from "../../src/rules/lib/fixes.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { analyse } from "../support/analyse.ts";
import { probeContainer, probeRules } from "../support/probe-rules.ts";

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    note: |+
      some text

    # A comment.
    more: 'a

      b'
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, # The app.
        tier: front}
    spec:
      containers:
        - name: web # The first.
          image: registry.example.com/web:1.4
        -
          name: log
          image: registry.example.com/log:2
          args: [a,
            b]

---
# Another one.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data: {}
`;

const dockerfile = `FROM node:22 AS build
# Builds it.
RUN npm ci \\
  # all of it
  && npm test

FROM node:22-slim
COPY --from=build /app /app
RUN <<END
echo hello
END
USER root
CMD ["node", "/app"]
`;

const today = "2026-12-01";
const comment = fc.constantFrom(
  "# kubesuggest: ignore[probe-note] a test",
  "# kubesuggest: ignore[probe-container, probe-pod] a test",
  "# kubesuggest: ignore[probe-stage] a test",
  "# kubesuggest: ignore[probe-note, probe-stage, probe-note] until=2027-01-31 a test",
  "# kubesuggest: ignore[probe-note] until=2026-01-31 a test  ",
  "# kubesuggest: ignore[probe-note, probe-stage] a test",
  "# kubesuggest: ignore[probe-note]",
);

function analysisOf(text: string, path: string, rules: RuleSet = probeRules): Analysis {
  return analyse({ [path]: text }, { rules, today });
}

const isNote = ({ rule }: Finding): boolean => rule.startsWith("ignore-comment-");
const printsOf = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => !isNote(finding))
    .map(({ fingerprint }) => fingerprint)
    .toSorted();

interface Place {
  readonly line: number;
  readonly indent: number;
  readonly trailing: boolean;
  readonly text: string;
}

const place: fc.Arbitrary<Place> = fc.record({
  line: fc.nat(40),
  indent: fc.nat(14),
  trailing: fc.boolean(),
  text: comment,
});
const ending = fc.constantFrom("\n", "\r\n");

/** A text with comments on lines of their own, or behind other lines. */
function withComments(text: string, places: readonly Place[], newline: string, closed: boolean): string {
  const lines = text.trimEnd().split("\n");
  for (const { line, indent, trailing, text: added } of places) {
    const at = line % lines.length;
    if (trailing) lines[at] += ` ${added}`;
    else lines.splice(at, 0, " ".repeat(indent) + added);
  }
  return lines.join(newline) + (closed ? newline : "");
}

/** Asserts that the fix of a note on a comment does what it says: the note goes, and nothing else changes. */
function expectCured(text: string, before: Analysis, note: Finding): void {
  if (note.fix?.proof.ok !== true) return;
  const after = analysisOf(applyEdits(text, note.fix.edits), note.source.path);
  expect(printsOf(after.findings)).toEqual(printsOf(before.findings));
  expect(printsOf(after.ignored)).toEqual(printsOf(before.ignored));
  expect(after.findings.filter(isNote).map(({ fingerprint }) => fingerprint)).toHaveLength(
    before.findings.filter(isNote).length - 1,
  );
  expect([...after.skipped, ...after.errors]).toEqual([...before.skipped, ...before.errors]);
}

describe("fixes of notes on ignore comments", () => {
  it.each([
    ["app.yaml", manifest],
    ["Dockerfile", dockerfile],
  ])("change nothing but the comment in %s, wherever it stands", (path, plain) => {
    let proved = 0;
    const places = fc.array(place, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(places, ending, fc.boolean(), (some, newline, closed) => {
        const text = withComments(plain, some, newline, closed);
        const before = analysisOf(text, path);
        for (const note of before.findings.filter(isNote)) {
          expectCured(text, before, note);
          if (note.fix?.proof.ok === true) proved += 1;
        }
      }),
    );
    expect(proved).toBeGreaterThan(0);
  });

  it.each([
    ["app.yaml", manifest],
    ["Dockerfile", dockerfile],
  ])("go together in %s", (path, plain) => {
    const places = fc.array(place, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(places, (some) => {
        const text = withComments(plain, some, "\n", true);
        const before = analysisOf(text, path);
        const notes = before.findings.filter((finding) => isNote(finding) && finding.fix?.proof.ok === true);
        const file = before.files.get(path);
        if (file === undefined || notes.length === 0) return;
        const joint = fixTogether(before.ground, file, notes);
        if ("refused" in joint || !joint.proof.ok) return;
        const after = analysisOf(applyEdits(text, joint.edits), path);
        expect(printsOf(after.findings)).toEqual(printsOf(before.findings));
        expect(after.findings.filter(isNote)).toHaveLength(before.findings.filter(isNote).length - notes.length);
      }),
    );
  });

  it("are refused where a blank line would come to belong to a text", () => {
    const text = manifest.replace("    # A comment.\n", "    # kubesuggest: ignore[probe-note]\n\n");
    const note = analysisOf(text, "app.yaml").findings.find(isNote);
    expect(note?.fix?.proof).toMatchObject({ ok: false, failed: "changes-nothing-else" });
  });

  it("are refused where a comment would become a directive", () => {
    const text = `# kubesuggest: ignore[probe-stage]\n# escape=\`\n${dockerfile}`;
    const note = analysisOf(text, "Dockerfile").findings.find(isNote);
    expect(note?.fix?.proof.ok).toBe(false);
  });

  it("may not take another comment with them", () => {
    const text = `# Another.\n# kubesuggest: ignore[probe-stage] a test\n${manifest}`;
    const { ground, files, findings } = analysisOf(text, "app.yaml");
    const [note] = findings.filter(isNote);
    const file = files.get("app.yaml");
    if (note?.proposal == null || file === undefined) throw new Error("nothing to prove");
    const { operations } = note.proposal;
    const edits = [{ range: [0, note.range[1] + 1] as const, text: "" }];
    expect(note.fix?.proof).toEqual({ ok: true });
    expect(proveChanges(ground, [{ file, edits, operations, resolves: [note] }])).toMatchObject({
      ok: false,
      failed: "changes-nothing-else",
    });
  });

  it("may not take a comment that silences something", () => {
    const text = manifest.replace("spec:\n  replicas", "spec: # kubesuggest: ignore[probe-note] a test\n  replicas");
    const { ground, files, ignored } = analysisOf(text, "app.yaml");
    const file = files.get("app.yaml");
    if (file === undefined) throw new Error("nothing to prove");
    const start = text.indexOf("# kubesuggest");
    const range = [start, text.indexOf("\n", start)] as const;
    const edits = [{ range: [range[0] - 1, range[1]] as const, text: "" }];
    const operations = [{ kind: "set-comment", comment: range, text: "" }] as const;
    expect(ignored).toHaveLength(1);
    expect(proveChanges(ground, [{ file, edits, operations, resolves: [] }])).toMatchObject({
      ok: false,
      reason: "another finding would no longer be ignored",
    });
  });
});

describe("a fix beside ignore comments", () => {
  const probeUser = containerRule({
    ...probeContainer,
    id: "probe-user",
    *check({ at: valueAt, set }) {
      const at = ["securityContext", "runAsUser"];
      if (valueAt(...at) === undefined) yield { at, message: "No user.", fix: safe("Set one", set(at, 1000)) };
    },
  });
  const service = (above: string, beside: string): string => `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
spec:
  template:
    spec:
      containers:
${above}        - image: registry.example.com/web:1.4
${beside}          ports:
            - containerPort: 8080
`;
  const text = "# kubesuggest: ignore[probe-container] a test\n";

  it.each([
    ["", "", { ok: true }],
    [`        ${text}`, "", { ok: true }],
    ["", `          ${text}`, { ok: false, reason: "another finding would no longer be ignored" }],
  ])("keeps what they ignore ignored: %j, %j", (above, beside, proof) => {
    const { findings, ignored } = analysisOf(service(above, beside), "app.yaml", {
      ...probeRules,
      kubernetes: [probeContainer, probeUser],
    });
    expect(ignored).toHaveLength(above + beside === "" ? 0 : 1);
    const [finding] = findings.filter(({ rule }) => rule === probeUser.id);
    expect(finding?.fix?.proof).toMatchObject(proof);
  });
});
