import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import { fixAll } from "../../src/commands/fix-all.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Budget, unlimited } from "../../src/core/budget.ts";
import { inputOf as input, only } from "../support/analyse.ts";

const { settings } = resolveConfig(
  only("container-runs-as-root", "ignore-comment-unused", "pods-not-spread", "privilege-escalation-allowed"),
);
const today = "2026-11-23";
const spared = new Set(["tool.yaml"]);

const pod = (name: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n    - name: ${name}\n      image: x # ü\n`;

it("fixes what is new, leaves what is old, and leaves all else of the files as it is", () => {
  const head = [input("new.yaml", pod("a")), input("old.yaml", pod("b"))];
  const { files, cured, left } = fixAll({ head, base: [input("old.yaml", pod("b"))], spared, settings, today });
  expect(files.map(({ path }) => path)).toEqual(["new.yaml"]);
  const text = new TextDecoder().decode(files[0]?.bytes);
  expect(text).toBe(`${pod("a")}      securityContext:\n        allowPrivilegeEscalation: false\n`);
  expect(cured.map(({ rule }) => rule)).toEqual(["privilege-escalation-allowed"]);
  const after = analyze([input("new.yaml", text)], settings).findings;
  expect(after).toHaveLength(left);
});

it.each([
  ["a renamed file", "moved/b.yaml", pod("b")],
  ["a container of another name", "old.yaml", pod("b").replace("- name: b", "- name: c")],
  ["another registry", "old.yaml", pod("b").replace("image: x", "image: ghcr.io/acme/x:2")],
])("leaves what is old in %s", (_what, path, text) => {
  const { files, left } = fixAll({
    head: [input(path, text)],
    base: [input("old.yaml", pod("b"))],
    spared,
    settings,
    today,
  });
  expect([files, left]).toEqual([[], 0]);
});

it("leaves a file whose base can't be read", () => {
  const base = [input("old.yaml", `${pod("b")}  broken: [\n`)];
  const { files, left } = fixAll({ head: [input("old.yaml", pod("b"))], base, spared, settings, today });
  expect([files, left]).toEqual([[], 0]);
});

it("leaves files alone that may not be changed", () => {
  const head = [input("tool.yaml", pod("a")), input("web.yaml", pod("b"))];
  const { files, left } = fixAll({ head, base: [], spared, settings, today });
  expect(files.map(({ path }) => path)).toEqual(["web.yaml"]);
  expect(left).toBe(3);
});

it("fixes nothing that a comment says to ignore", () => {
  const ignored = `# kubesuggest: ignore[privilege-escalation-allowed] a test\n${pod("a")}`;
  expect(fixAll({ head: [input("a.yaml", ignored)], base: [], spared, settings, today })).toMatchObject({
    files: [],
    cured: [],
  });
});

it("has nothing to do for files that can't be read", () => {
  const head = [input("a.yaml", "a: [\n"), input("b.yaml", "kind: Pod\n  x")];
  expect(fixAll({ head, base: [], spared, settings, today })).toEqual({
    files: [],
    cured: [],
    left: 0,
    late: false,
  });
});

it("takes ignore comments away that nothing needs", () => {
  const text = `# kubesuggest: ignore[pods-not-spread] a test\n${pod("a")}`;
  const { files, cured } = fixAll({ head: [input("a.yaml", text)], base: [], spared, settings, today });
  expect(cured.map(({ rule }) => rule)).toEqual(["ignore-comment-unused", "privilege-escalation-allowed"]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe(
    `${pod("a")}      securityContext:\n        allowPrivilegeEscalation: false\n`,
  );
});

it("commits nothing that the time did not suffice to prove, and says that it was over", () => {
  const head = [input("new.yaml", pod("a"))];
  const over: Budget = { spent: () => true };
  const request = { head, base: [], spared, settings, today };
  const whole = { base: unlimited, head: unlimited, outcome: unlimited };
  expect(fixAll({ ...request, budget: whole })).toMatchObject({ cured: [{}], late: false });
  for (const budget of [
    { ...whole, head: over },
    { ...whole, outcome: over },
  ]) {
    expect(fixAll({ ...request, budget })).toMatchObject({ files: [], cured: [], late: true });
  }
});
