import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import type { Json } from "../../src/core/json.ts";
import { fixFinding } from "../../src/fix/fix-findings.ts";
import { proveSet } from "../../src/fix/prove-set.ts";
import { analyzeText, fileOf, findingOf } from "./read-ground.ts";

const pod = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 1995}
  containers:
    - name: web
      image: web:1
`;
const analysis = analyzeText(pod);
const file = fileOf(analysis);
const base = findingOf(analysis, "probe-container");

/** A proved fix that sets keys of the container's securityContext and claims to cure nothing. */
function setting(identity: string, values: Readonly<Record<string, Json>>): Finding {
  const path = ["spec", "containers", 0, "securityContext"];
  const operations = Object.entries(values).map(([key, value]) => {
    return { kind: "set", document: 0, path: [...path, key], value } as const;
  });
  const proposal = { title: "Set it", applicability: "safe", operations } as const;
  return fixFinding(analysis.ground, file, { ...base, identity, proposal, fix: null });
}

function proofs(findings: readonly Finding[]): (string | undefined)[] {
  return proveSet(analysis.ground, analysis.files, findings).map(({ fix }) => {
    return fix?.proof.ok === false ? fix.proof.failed : fix?.proof.ok.toString();
  });
}

describe("proveSet", () => {
  const escalation = setting("a", { allowPrivilegeEscalation: false });
  const readOnly = setting("b", { readOnlyRootFilesystem: true });
  const privileged = setting("c", { privileged: true });

  it("stands on fixes that are good alone", () => {
    expect([escalation, readOnly, privileged].map(({ fix }) => fix?.proof)).toEqual(Array(3).fill({ ok: true }));
  });

  it("leaves fixes alone that are good together", () => {
    expect(proofs([escalation, readOnly])).toEqual(["true", "true"]);
    expect(proofs([readOnly, privileged])).toEqual(["true", "true"]);
  });

  it("takes the proof from the later of two that are bad together, and from no other", () => {
    expect(proofs([escalation, privileged, readOnly])).toEqual(["true", "stands-alone", "true"]);
    expect(proofs([privileged, readOnly, escalation])).toEqual(["true", "true", "stands-alone"]);
  });

  it("takes it from fixes that want different values at one place", () => {
    const other = setting("d", { readOnlyRootFilesystem: false });
    expect(proofs([readOnly, other])).toEqual(["true", "stands-alone"]);
  });

  it("gives up on a set in which too much does not go together, and refuses the rest", () => {
    const rivals = Array.from({ length: 120 }, (_, index) => setting(`r${index}`, { runAsUser: 3000 + index }));
    const result = proofs([...rivals, escalation]);
    expect(result[0]).toBe("true");
    expect(result.slice(1, 120)).toEqual(Array(119).fill("stands-alone"));
  });

  it("says why", () => {
    const [, refused] = proveSet(analysis.ground, analysis.files, [escalation, privileged]);
    expect(refused?.fix?.proof).toEqual({
      ok: false,
      failed: "stands-alone",
      reason: "together with the other fixes, it would cause a new finding",
    });
  });

  it("passes by what has no proof to lose", () => {
    const without = { ...base, proposal: null, fix: null };
    expect(proveSet(analysis.ground, analysis.files, [without])).toEqual([without]);
  });
});
