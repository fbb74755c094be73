import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import type { FixProposal } from "../../src/core/fix.ts";
import type { Json } from "../../src/core/json.ts";
import type { Operation } from "../../src/core/operation.ts";
import type { Path } from "../../src/core/path.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { composeFixes } from "../../src/fix/compose.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";

const security: Path = ["spec", "containers", 0, "securityContext"];
const escalation = proposal({ kind: "set", path: [...security, "allowPrivilegeEscalation"], value: false });
const user = proposal({ kind: "set", path: [...security, "runAsUser"], value: 1995 });
const nonRoot = proposal({ kind: "set", path: [...security, "runAsNonRoot"], value: true });

type Step = { readonly kind: "set" | "append"; readonly path: Path; readonly value: Json };

function proposal(...steps: readonly Step[]): FixProposal {
  const operations = steps.map((step): Operation => ({ ...step, document: 0 }));
  return { title: "Do it", applicability: "safe", operations };
}

/** The text that the proposals make together, or why they don't go. */
function compose(text: string, ...proposals: readonly FixProposal[]): string {
  const composition = composeFixes(parseYaml(new SourceFile("app.yaml", text)), proposals);
  return composition.ok ? applyEdits(text, composition.edits) : composition.reason;
}

describe("composeFixes", () => {
  it("writes one securityContext for several fixes, whatever their order", () => {
    const text = "spec:\n  containers:\n    - name: a\n      image: a:1\n    - name: b\n";
    const fixed = `spec:
  containers:
    - name: a
      image: a:1
      securityContext:
        runAsNonRoot: true
        runAsUser: 1995
        allowPrivilegeEscalation: false
    - name: b
`;
    expect(compose(text, nonRoot, user, escalation).match(/securityContext:/g)).toHaveLength(1);
    expect(compose(text, escalation, nonRoot, user)).toBe(compose(text, nonRoot, user, escalation));
    expect(parseYaml(new SourceFile("", compose(text, user, escalation, nonRoot))).documents[0]?.value).toEqual(
      parseYaml(new SourceFile("", fixed)).documents[0]?.value,
    );
  });

  it.each([" {}", " null", " ~", ""])("takes over an existing value of %j", (empty) => {
    const text = `spec:\n  containers:\n    - name: a\n      securityContext:${empty} # none yet\n`;
    expect(compose(text, escalation)).toMatch(
      /^ {6}securityContext:(?: # none yet\n {8}allowPrivilegeEscalation: false| \{allowPrivilegeEscalation: false\} # none yet)\n$/m,
    );
  });

  it("keeps a flow map a flow map", () => {
    const text = "spec: {containers: [{name: a, securityContext: {privileged: false}}]}\n";
    expect(compose(text, escalation, nonRoot)).toMatch(
      /^spec: \{containers: \[\{name: a, securityContext: \{.*\}\}\]\}\n$/,
    );
  });

  it.each(["", "  "])("indents a new list's items as the file does: %j", (indent) => {
    const text = `spec:\n  containers:\n  ${indent}- name: a\n`;
    const spread = proposal({ kind: "set", path: ["spec", "topologySpreadConstraints"], value: [{ maxSkew: 1 }] });
    expect(compose(text, spread)).toContain(`\n  topologySpreadConstraints:\n  ${indent}- maxSkew: 1\n`);
  });

  it("makes what several fixes want only once", () => {
    const text = "spec:\n  containers:\n    - name: a\n";
    const drop = proposal({ kind: "append", path: ["spec", "containers"], value: { name: "b" } });
    expect(compose(text, drop, drop)).toBe(`${text}    - name: b\n`);
    expect(compose(text, escalation, escalation)).toBe(compose(text, escalation));
  });

  it("makes two different additions to one list", () => {
    const add = (name: string): FixProposal => proposal({ kind: "append", path: ["args"], value: name });
    expect(compose("args:\n- a\n", add("b"), add("c"))).toBe("args:\n- a\n- b\n- c\n");
  });

  it("refuses different values at one place", () => {
    const rival = proposal({ kind: "set", path: [...security, "runAsUser"], value: 1000 });
    expect(compose("spec:\n  containers:\n    - name: a\n", user, rival)).toBe(
      "two fixes want different values in the same place",
    );
  });

  it.each([
    [user, proposal({ kind: "set", path: security, value: "none" })],
    [proposal({ kind: "set", path: security, value: "none" }), user],
  ])("refuses a value below one that another fix replaces, in either order", (...fixes) => {
    const file = parseYaml(new SourceFile("app.yaml", "spec:\n  containers:\n    - name: a\n"));
    expect(composeFixes(file, fixes)).toMatchObject({ ok: false });
  });

  it("refuses to do what is done", () => {
    expect(compose("args: [a]\n", proposal({ kind: "set", path: ["args"], value: ["a"] }))).toBe(
      "the file already contains what the fix would write",
    );
  });
});
