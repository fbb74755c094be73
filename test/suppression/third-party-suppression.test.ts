import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "../../src/rules/registry.ts";
import { thirdPartyChecks } from "../../src/suppression/third-party-check.ts";
import {
  checksOf,
  meansSame,
  readCheckDirective,
  readThirdPartyAnnotation,
  readThirdPartyComment,
} from "../../src/suppression/third-party-suppression.ts";

const facts = { summary: "A.", why: "A.", severity: "warning", category: "style", fixes: [], sources: [] } as const;
const source = "https://example.com/";
/** Rules with equivalents as rules have them; those there are may get any others. */
const checks = thirdPartyChecks([
  {
    ...facts,
    id: "probe-container",
    equivalents: [
      { tool: "kube-linter", names: ["privilege-escalation-container", "privilege-escalation"], source },
      { tool: "trivy", names: ["KSV-0001", "AVD-KSV-0001", "KSV001", "no-self-privesc"], source },
    ],
  },
  { ...facts, id: "probe-pod", equivalents: [{ tool: "kube-linter", names: ["run-as-non-root"], source }] },
  {
    ...facts,
    id: "probe-stage",
    equivalents: [
      { tool: "checkov", names: ["CKV_DOCKER_3"], at: "FROM", source },
      { tool: "hadolint", names: ["DL3002"], at: "USER", source },
      { tool: "trivy", names: ["DS-0002", "AVD-DS-0002", "DS002"], source },
    ],
  },
  {
    ...facts,
    id: "probe-run",
    equivalents: [
      { tool: "hadolint", names: ["DL3004"], step: "sudo", source },
      { tool: "trivy", names: ["DS-0010"], source },
    ],
  },
]);

import { runs } from "../support/lane.ts";

const today = "2026-12-01";

describe("readThirdPartyComment", () => {
  it.each([
    ["# hadolint ignore=DL3002", "hadolint", "line", ["DL3002"]],
    ["#hadolint ignore = DL3002 , SC1035 # it must", "hadolint", "line", ["DL3002", "SC1035"]],
    ["# hadolint global ignore=DL3002,DL3004", "hadolint", "file", ["DL3002", "DL3004"]],
    ["# hadolint stage ignore=DL3002\r", "hadolint", "stage", ["DL3002"]],
    ["# checkov:skip=CKV_DOCKER_3:no user", "checkov", "file", ["CKV_DOCKER_3"]],
    ["#checkov:skip= CKV_DOCKER_3,CKV_DOCKER_8: no user", "checkov", "file", ["CKV_DOCKER_3", "CKV_DOCKER_8"]],
    ["# see bridgecrew:skip=CKV_DOCKER_8", "checkov", "file", ["CKV_DOCKER_8"]],
    ["#trivy:ignore:DS002", "trivy", "line", ["DS002"]],
    ["# trivy:ignore:AVD-KSV-0001 trivy:ignore:KSV012", "trivy", "line", ["AVD-KSV-0001", "KSV012"]],
    ["# tfsec:ignore:*", "trivy", "line", ["*"]],
    ["# trivy:ignore:DS-0002[a=b]:exp:2026-12-02", "trivy", "line", ["DS-0002"]],
    ["# trivy:exp:2026-12-02:ignore:DS-0002", "trivy", "line", ["DS-0002"]],
  ])("reads %j", (text, tool, scope, names) => {
    expect(readThirdPartyComment(text, today)).toEqual([{ tool, scope, names }]);
  });

  it.each([
    "# hadolint ignore",
    "# hadolint ignore=",
    "# hadolint ignore=DL3002 because",
    "## hadolint ignore=DL3002",
    "# hadolint: ignore=DL3002",
    "# hadolintignore=DL3002",
    "# checkov:skip",
    "# checkov skip=CKV_DOCKER_3",
    "# trivy:ignore",
    "# trivy:ignore:",
    "# trivy ignore:DS002",
    "# trivy:ignore:DS002:exp:2026-12-01",
    "# trivy:ignore:DS002:exp:soon",
    "# trivy:ignore:[a=b]",
    `# trivy:ignore:DS002 ${"x".repeat(2000)}`,
  ])("leaves %j alone", (text) => {
    expect(readThirdPartyComment(text, today).filter(({ names }) => names === null || names.length > 0)).toEqual([]);
  });

  it("lets nothing expire without a day", () => {
    expect(readThirdPartyComment("# trivy:ignore:DS002:exp:2020-01-01", null)).toHaveLength(1);
  });
});

describe("readThirdPartyAnnotation", () => {
  it.each([
    ["ignore-check.kube-linter.io/run-as-non-root", "", "kube-linter", ["run-as-non-root"]],
    ["kube-linter.io/ignore-all", "all of it", "kube-linter", null],
    ["kube-score/ignore", "a, b,,c", "kube-score", ["a", "b", "c"]],
    ["polaris.fairwinds.com/runAsRootAllowed-exempt", "True", "polaris", ["runAsRootAllowed"]],
    ["polaris.fairwinds.com/exempt", "true", "polaris", null],
    ["checkov.io/skip1", "CKV_K8S_20=a=b", "checkov", ["CKV_K8S_20"]],
    ["checkov.io/skip2", "CKV_K8S_20", "checkov", ["CKV_K8S_20"]],
  ])("reads %s: %j", (key, value, tool, names) => {
    expect(readThirdPartyAnnotation(key, value)).toEqual({ tool, names });
  });

  it.each([
    ["polaris.fairwinds.com/exempt", "false"],
    ["polaris.fairwinds.com/runAsRootAllowed", "true"],
    ["ignore-check.kube-linter.io", "x"],
    ["kube-score/enable", "a"],
    ["checkov.io/other", "CKV_K8S_20"],
    ["kube-score/ignore", "x".repeat(3000)],
  ])("leaves %s: %s alone", (key, value) => {
    expect(readThirdPartyAnnotation(key, value)).toBeNull();
  });
});

describe("readCheckDirective", () => {
  it.each([
    ["skip=JSONArgsRecommended,StageNameCasing", ["JSONArgsRecommended", "StageNameCasing"]],
    ["error=true; skip=UndefinedVar", ["UndefinedVar"]],
    ["skip=all;error=true", null],
  ])("reads %j", (value, names) => expect(readCheckDirective(value)).toEqual({ tool: "buildkit", names }));

  it.each(["", "error=true", "skip", "x".repeat(3000)])("finds nothing in %j", (value) => {
    expect(readCheckDirective(value)).toBeNull();
  });

  it("means no check of another tool", () => {
    expect(checksOf({ tool: "buildkit", names: null }, checks)).toEqual([]);
  });
});

describe("checksOf", () => {
  const idsOf = (tool: "trivy" | "kube-linter" | "hadolint", names: readonly string[] | null): string[] => [
    ...new Set(checksOf({ tool, names }, checks).map((check) => check.names[0])),
  ];

  it("knows the names of a check", () => {
    const all = thirdPartyChecks(allRules);
    for (const { tool, names } of all) {
      for (const name of names)
        expect(checksOf({ tool, names: [name] }, all).map((check) => check.names)).toContain(names);
    }
  });

  it("takes trivy's names in any case and with any text for *", () => {
    expect(idsOf("trivy", ["avd-ksv-0001"])).toEqual(["KSV-0001"]);
    expect(idsOf("trivy", ["ds-00*"])).toEqual(["DS-0002", "DS-0010"]);
    expect(idsOf("trivy", ["*-PRIV*x"])).toEqual([]);
    expect(idsOf("trivy", ["*-self*privesc"])).toEqual(["KSV-0001"]);
    expect(idsOf("trivy", ["*"])).toHaveLength(3);
    expect(idsOf("trivy", ["KSV-0001*1"])).toEqual([]);
  });

  it("takes the others' names as they are", () => {
    expect(idsOf("hadolint", ["dl3002", "DL300*", "*"])).toEqual([]);
    expect(idsOf("kube-linter", null)).toEqual(["privilege-escalation-container", "run-as-non-root"]);
    expect(idsOf("kube-linter", ["no-anti-affinity", "constructor", "__proto__"])).toEqual([]);
  });
});

describe("meansSame", () => {
  const [userExists] = checksOf({ tool: "checkov", names: ["CKV_DOCKER_3"] }, checks);
  const [sudo] = checksOf({ tool: "hadolint", names: ["DL3004"] }, checks);

  it("asks where a finding stands and what it is about", () => {
    if (userExists === undefined || sudo === undefined) throw new Error("checks are missing");
    const root = { rule: "probe-stage", path: ["final", "USER"], related: [] };
    expect(meansSame(userExists, root, "FROM")).toBe(true);
    expect(meansSame(userExists, root, "USER")).toBe(false);
    expect(meansSame(userExists, { ...root, rule: "probe-pod" }, "FROM")).toBe(false);
    const step = (last: string) => ({ rule: "probe-run", path: ["final", "RUN", last], related: [] });
    expect(meansSame(sudo, step("sudo apt-get"), "RUN")).toBe(true);
    expect(meansSame(sudo, step("NOPASSWD"), "RUN")).toBe(false);
  });

  it("leaves alone what is about several things where the check is about one", () => {
    const [network] = checksOf({ tool: "kube-linter", names: ["host-network"] }, thirdPartyChecks(allRules));
    if (network === undefined) throw new Error("a check is missing");
    const place = { file: "a.yaml", message: "what else", start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const shared = { rule: "host-namespace-shared", path: ["spec", "hostNetwork"] };
    expect(meansSame(network, { ...shared, related: [] }, null)).toBe(true);
    expect(meansSame(network, { ...shared, related: [place] }, null)).toBe(false);
  });
});

describe("hostile text", () => {
  const part = fc.constantFrom(
    "# hadolint ignore=",
    "# hadolint global ignore =",
    "checkov:skip=",
    "trivy:ignore:",
    "tfsec:",
    ":exp:",
    "DL3002",
    ",",
    " ",
    "\t",
    "#",
    "*",
    "[",
    "=",
    "\0",
    "\ud800",
    "CKV_DOCKER_3",
  );

  it("is read without throwing, and names only known checks", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const all = [
          ...readThirdPartyComment(text, today),
          ...[text, "checkov.io/skip1", "kube-score/ignore"].map((key) => readThirdPartyAnnotation(key, text)),
          readCheckDirective(text),
        ];
        const named = all.flatMap((one) => (one === null ? [] : checksOf(one, checks)));
        expect(named.every((check) => checks.includes(check))).toBe(true);
      }),
    );
  });

  it("costs no more than its length, however it repeats itself", { tags: "long" }, () => {
    const unit = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(unit, unit, (head, repeated) => {
        const text = head + repeated.repeat(200_000 / repeated.length);
        expect(readThirdPartyComment(text, today).length).toBeLessThanOrEqual(3);
        expect(readThirdPartyComment(text.slice(0, 2000), today).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: runs(50) },
    );
    const stars = `# trivy:ignore:${"*a".repeat(900)}`;
    expect(readThirdPartyComment(stars, today).flatMap((one) => checksOf(one, checks))).toEqual([]);
  });
});
