import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import { answerIgnore } from "../../src/commands/answer-ignore.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Budget, unlimited } from "../../src/core/budget.ts";
import type { Finding } from "../../src/core/finding.ts";
import { applySuggestion } from "../../src/review/placement/suggestion.ts";
import { writeMarker } from "../../src/review/threads/marker.ts";
import { inputOf, only } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";

const links = { rulePages: "https://x.test/rules/", files: "https://x.test/files/", check: null };
const { settings } = resolveConfig(
  only(
    "container-runs-as-root",
    "ignore-comment-broken",
    "pods-not-spread",
    "privilege-escalation-allowed",
    "service-crosses-zones",
  ),
);

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 4
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4
        - name: log
          image: registry.example.com/log:2
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports: [{port: 80}]
`;

const oneLine = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers: [{name: a, image: a}, {name: b, image: b}]
`;

interface Asked {
  readonly text?: string;
  readonly path?: string;
  /** Chooses the findings that the thread tells of. */
  readonly rules: readonly string[];
  readonly about?: RegExp;
  readonly lines: readonly [number, number] | null;
  readonly reason?: string;
  readonly patch?: string | null;
  /** The rules that the command names. */
  readonly only?: readonly string[];
  readonly budget?: Budget;
}

function ask({
  text = manifest,
  path = "web.yaml",
  rules,
  about = /./,
  lines,
  reason = "as agreed",
  patch,
  only = [],
  budget = unlimited,
}: Asked) {
  const files = [inputOf(path, text)];
  const analysis = analyze(files, settings, { context: true, fix: () => false });
  const told = analysis.findings.filter(
    (finding) => rules.includes(finding.rule) && about.test(finding.path.join(".")),
  );
  const rows = text.split("\n");
  const added = [`@@ -0,0 +1,${rows.length - 1} @@`, ...rows.slice(0, -1).map((line) => `+${line}`)].join("\n");
  const answer = answerIgnore({
    files,
    analysis,
    settings,
    today: "2026-11-23",
    told: `**Warning:** x\n\n${writeMarker(told.map(({ fingerprint }) => fingerprint))}`,
    path,
    rules: only,
    lines,
    reason,
    changes: [{ path, previousPath: null, status: "added", patch: patch === undefined ? added : patch }],
    links,
    budget,
  });
  const block = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(answer)?.[2];
  const offered = block?.replace(/\n$/, "").split("\n") ?? null;
  const accepted = offered === null || lines === null ? null : applySuggestion(text, lines[0], lines[1], offered);
  const after = accepted === null ? null : analyze([inputOf(path, accepted)], settings);
  const meant = told.filter(({ rule }) => only.length === 0 || only.includes(rule));
  return { answer, accepted, after, before: analysis, told: meant };
}

describe("answerIgnore", () => {
  it("says that the time was over, before the analysis and after it", () => {
    const request = { rules: ["privilege-escalation-allowed"], about: /\.1\./, lines: [16, 16] } as const;
    expect(ask({ ...request, budget: { spent: () => true } }).answer).toContain(
      "the time limit was reached before all of the file was checked",
    );
    let asked = 0;
    const afterwards: Budget = {
      spent() {
        asked += 1;
        return asked > 1;
      },
    };
    const { answer, accepted } = ask({ ...request, budget: afterwards });
    expect(accepted).toBeNull();
    expect(answer).toContain("the time limit was reached before a place for it was proved");
  });

  it.each<[string, Asked, string]>([
    [
      "above the line of a container",
      { rules: ["privilege-escalation-allowed"], about: /\.1\./, lines: [16, 16] },
      "        # kubesuggest: ignore[privilege-escalation-allowed] as agreed\n        - name: log\n",
    ],
    [
      "above another key of a container",
      { rules: ["privilege-escalation-allowed"], about: /\.1\./, lines: [17, 17] },
      "        - name: log\n          # kubesuggest: ignore[privilege-escalation-allowed] as agreed\n",
    ],
    [
      "at the end of a pod",
      { rules: ["pods-not-spread"], lines: [17, 17] },
      "log:2\n      # kubesuggest: ignore[pods-not-spread] as agreed\n---\n",
    ],
    [
      "for two rules in one comment",
      { rules: ["pods-not-spread", "container-runs-as-root"], lines: [17, 17] },
      "log:2\n      # kubesuggest: ignore[container-runs-as-root, pods-not-spread] as agreed\n---\n",
    ],
    [
      "for a pod and a container apart",
      {
        rules: ["pods-not-spread", "privilege-escalation-allowed"],
        about: /\.1\.|^[^.]+(?:\.[^\d.]+)+$/,
        lines: [16, 17],
      },
      "        # kubesuggest: ignore[privilege-escalation-allowed] as agreed\n        - name: log\n",
    ],
    [
      "for two containers apart",
      { rules: ["privilege-escalation-allowed"], lines: [15, 17] },
      "web:1.4\n        # kubesuggest: ignore[privilege-escalation-allowed] as agreed\n        - name: log\n",
    ],
    [
      "for the one rule that is named",
      { rules: ["pods-not-spread", "container-runs-as-root"], only: ["pods-not-spread"], lines: [17, 17] },
      "log:2\n      # kubesuggest: ignore[pods-not-spread] as agreed\n---\n",
    ],
    [
      "in another document of the file",
      { rules: ["service-crosses-zones"], lines: [19, 24] },
      "# kubesuggest: ignore[service-crosses-zones] as agreed\nmetadata:\n  name: web\nspec:\n  selector",
    ],
    [
      "until a day",
      { rules: ["pods-not-spread"], lines: [17, 17], reason: "until=2026-12-31 as agreed" },
      "      # kubesuggest: ignore[pods-not-spread] until=2026-12-31 as agreed\n",
    ],
  ])("suggests the comment %s", (_where, asked, holds) => {
    const { accepted, after, before, told } = ask(asked);
    expect(accepted).toContain(holds);
    const names = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint).toSorted();
    expect(names(after?.ignored ?? [])).toEqual(names(told));
    expect(names(after?.findings ?? [])).toEqual(names(before.findings.filter((finding) => !told.includes(finding))));
    expect(accepted?.replace(/^ *# kubesuggest: .*\n/gm, "")).toBe(manifest);
  });

  it.each<[string, Asked, RegExp, string, string]>([
    [
      "the thread is outdated",
      { rules: ["pods-not-spread"], lines: null },
      /lines of this thread have changed/,
      "`web.yaml:12`",
      "    # kubesuggest: ignore[pods-not-spread] as agreed",
    ],
    [
      "the lines are none of the finding's",
      { rules: ["pods-not-spread"], lines: [2, 2] },
      /no comment on the lines of this thread/,
      "`web.yaml:12`",
      "    # kubesuggest: ignore[pods-not-spread] as agreed",
    ],
    [
      "the thread stands below the end of the file",
      { rules: ["pods-not-spread"], lines: [17, 400] },
      /no comment on the lines of this thread/,
      "`web.yaml:12`",
      "    # kubesuggest: ignore[pods-not-spread] as agreed",
    ],
    [
      "the file has CRLF",
      { text: manifest.replaceAll("\n", "\r\n"), rules: ["pods-not-spread"], lines: [17, 17] },
      /CR characters/,
      "`web.yaml:18`",
      "      # kubesuggest: ignore[pods-not-spread] as agreed",
    ],
    [
      "the diff is not shown",
      { rules: ["pods-not-spread"], lines: [17, 17], patch: null },
      /no diff for this file/,
      "`web.yaml:18`",
      "      # kubesuggest: ignore[pods-not-spread] as agreed",
    ],
    [
      "the place is the end of the file",
      {
        text: `${manifest.slice(0, manifest.indexOf("---"))}`,
        patch: null,
        rules: ["pods-not-spread"],
        lines: [17, 17],
      },
      /no diff for this file/,
      "at the end of `web.yaml`",
      "      # kubesuggest: ignore[pods-not-spread] as agreed",
    ],
    [
      "no comment can be exact",
      { text: oneLine, rules: ["privilege-escalation-allowed"], about: /\.1\./, lines: [7, 7] },
      /It may also ignore other findings/,
      "`web.yaml:6`",
      "  # kubesuggest: ignore[privilege-escalation-allowed] as agreed",
    ],
  ])("gives the line to paste when %s", (_when, asked, why, place, line) => {
    const { answer, accepted } = ask(asked);
    expect(accepted).toBeNull();
    expect(answer).toMatch(why);
    expect(answer).toContain(place);
    expect(answer).toContain(`\n${line}\n`);
  });

  it.each<[string, Asked, RegExp]>([
    ["is gone", { rules: ["container-runs-as-rot"], lines: [17, 17] }, /no longer exists/],
    [
      "is in JSON",
      {
        path: "a.json",
        text: JSON.stringify({
          apiVersion: "v1",
          kind: "Pod",
          metadata: { name: "a" },
          spec: { containers: [{ name: "a", image: "a" }] },
        }),
        rules: ["container-runs-as-root"],
        lines: [1, 1],
      },
      /JSON has no comments/,
    ],
    ["would have no reason", { rules: ["pods-not-spread"], lines: [17, 17], reason: "..." }, /has no reason/],
    [
      "would be over already",
      { rules: ["pods-not-spread"], lines: [17, 17], reason: "until=2020-01-01 late" },
      /expired on/,
    ],
  ])("says why nothing can be done when the finding %s", (_when, asked, why) => {
    const { answer, accepted } = ask(asked);
    expect(accepted).toBeNull();
    expect(answer).toMatch(why);
  });

  it("offers on any lines and for any reason either nothing or just the comment", { tags: "long" }, () => {
    const rules = [
      "pods-not-spread",
      "privilege-escalation-allowed",
      "container-runs-as-root",
      "service-crosses-zones",
    ];
    fc.assert(
      fc.property(
        fc.subarray(rules, { minLength: 1 }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 0, max: 6 }),
        fc.stringMatching(/^[\w#"'{}[\]:|>*&!%@. -]{1,20}$/),
        (some, start, length, reason) => {
          const { accepted, after, told } = ask({
            rules: some,
            lines: [start, Math.min(start + length, 24)],
            reason: `r ${reason.trim()}`.trim(),
          });
          if (accepted === null) return;
          expect(after?.ignored).toHaveLength(told.length);
          expect(accepted.replace(/^ *# kubesuggest: .*\n/gm, "")).toBe(manifest);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("does not ignore what is about a comment", () => {
    const text = manifest.replace(
      "        - name: web",
      "        # kubesuggest: ignore[pods-not-spread]\n        - name: web",
    );
    const { answer, told } = ask({ text, rules: ["ignore-comment-broken"], about: /^$/, lines: [15, 15] });
    expect(told).toHaveLength(1);
    expect(answer).toContain("is about an ignore comment");
  });
});
