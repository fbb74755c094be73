import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FixGrouping } from "../../src/config/values.ts";
import type { Finding } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { blobId, fileIdsDigest } from "../../src/publish/blob-id.ts";
import { readFixTrailers, writeFixCommit } from "../../src/publish/fix-commit.ts";
import { fixPullGroups } from "../../src/publish/fix-groups.ts";
import {
  type BranchState,
  declinedFixes,
  type ExistingPull,
  isUntouched,
  planFix,
} from "../../src/publish/fix-plan.ts";
import { markDone, readFixPullMarker, writeFixPull } from "../../src/publish/fix-pull-text.ts";
import { runs } from "../support/lane.ts";

const oid = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 });
const file = fc.record({ path: fc.string({ minLength: 1 }), oid });
const links = { rulePages: "https://example.com/rules/", files: "https://example.com/blob/", check: null };

function finding(path: string, rule = "some-rule", fingerprint = "0123456789abcdef"): Finding {
  return {
    rule,
    severity: "warning",
    message: "It is wrong.",
    advice: null,
    source: new SourceFile(path, "a: 1\n"),
    range: [0, 1],
    object: { apiVersion: "v1", kind: "Pod", namespace: null, name: "web" },
    path: [],
    identity: path,
    fingerprint,
    related: [],
    proposal: null,
    fix: { applicability: "safe", title: "Set it right", edits: [], proof: { ok: true } } as unknown as Finding["fix"],
  };
}

describe("blobId", () => {
  it("is what git says", { tags: "long" }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { stdout } = spawnSync("git", ["hash-object", "--stdin"], { input: bytes });
        expect(blobId(bytes)).toBe(stdout.toString().trim());
      }),
      { numRuns: runs(20) },
    );
  });
});

describe("fixPullGroups", () => {
  it("gives every group a branch of its own that git takes", { tags: "long" }, () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((text) => !text.includes("/"));
    const by = fc.constantFrom<FixGrouping>("owner", "directory");
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), by, (names, grouping) => {
        const findings = names.map((one) => finding(`${one}/web.yaml`));
        const groups = fixPullGroups(findings, grouping, (path) => [`@${path.slice(0, path.indexOf("/"))}`]);
        const branches = groups.map(({ branch }) => branch);
        expect(new Set(branches).size).toBe(names.length);
        for (const branch of branches) {
          expect(spawnSync("git", ["check-ref-format", `refs/heads/${branch}`]).status).toBe(0);
          expect(branch).toMatch(/^kubesuggest\/fix-[a-z0-9-]+$/);
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it("takes proved safe fixes only, of a hundred files at most", () => {
    const review = { ...finding("a.yaml"), fix: { ...finding("a").fix, applicability: "review" } as Finding["fix"] };
    expect(fixPullGroups([review, { ...review, fix: null }], "rule", () => [])).toEqual([]);
    const many = Array.from({ length: 150 }, (_, at) => finding(`${String(at).padStart(3, "0")}.yaml`));
    const [group] = fixPullGroups(many.toReversed(), "rule", () => []);
    expect(group?.findings.map(({ source }) => source.path).toSorted()).toEqual(
      many.slice(0, 100).map(({ source }) => source.path),
    );
  });
});

describe("what a commit says of itself", () => {
  it("comes back from its message", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(file), fc.array(file), (headline, before, after) => {
        const { headline: first, body } = writeFixCommit(headline, { before, after });
        expect(readFixTrailers(`${first}\n\n${body}\n`)).toEqual({
          content: fileIdsDigest(after),
          base: fileIdsDigest(before),
        });
      }),
    );
    expect(readFixTrailers("Fix it\n\nSigned-off-by: Sam")).toBeNull();
  });
});

describe("what a pull request says of itself", () => {
  it("comes back from its text, also once it is marked as done", () => {
    const findings = [finding("a.yaml", "some-rule", "0".repeat(16)), finding("b|`.yaml", "other", "f".repeat(16))];
    const { title, body } = writeFixPull({ name: "some-rule" }, "rule", findings, links);
    expect(title).toBe("Fix some-rule (2 findings)");
    const fingerprints = findings.map(({ fingerprint }) => fingerprint);
    expect(readFixPullMarker(body)).toEqual({ fingerprints, done: false });
    expect(readFixPullMarker(markDone(body))).toEqual({ fingerprints, done: true });
    expect(readFixPullMarker(`${body}\nand more`)).toBeNull();
  });

  it("cuts a long title and headline after a whole character, so that they are valid as JSON", () => {
    for (let letters = 0; letters < 4; letters += 1) {
      const name = `${"x".repeat(letters)}${"😀".repeat(200)}`;
      const { title } = writeFixPull({ name }, "directory", [finding("a.yaml")], links);
      expect(title).toMatch(/😀… \(1 finding\)$/u);
      expect(writeFixCommit(name, { before: [], after: [] }).headline.isWellFormed()).toBe(true);
    }
  });

  it("mentions nobody and closes nothing in its title", () => {
    const hostile = "closes #5 @octocat\nfixes\u202e shop/web#7 gh-3";
    const { title } = writeFixPull({ name: hostile }, "directory", [finding("a.yaml")], links);
    expect(title).toBe("Apply the safe fixes in closes _5 _octocat fixes\ufffd shop/web_7 _3 (1 finding)");
  });

  it("stays within what GitHub takes", () => {
    const many = Array.from({ length: 5000 }, (_, at) => finding(`${"x".repeat(200)}/${at}.yaml`));
    expect(writeFixPull({ name: "x" }, "directory", many, links).body.length).toBeLessThanOrEqual(65_536);
  });
});

describe("planFix", () => {
  const before = [{ path: "a", oid: "1" }];
  const after = [{ path: "a", oid: "2" }];
  const wanted = { before, after };
  const { headline, body } = writeFixCommit("Fix it", wanted);
  const ours = { own: true, message: `${headline}\n\n${body}` };
  const pull: ExistingPull = { number: 1, url: "u", state: "open", own: true, title: "", body: "" };

  function standing(
    commits: readonly (typeof ours)[],
    pulls: readonly ExistingPull[] = [pull],
    files = after,
  ): BranchState {
    return { branch: { name: "b", head: "h", commits, files }, pulls };
  }

  it("makes a branch where there is none", () => {
    expect(planFix(wanted, { branch: null, pulls: [] })).toEqual({ kind: "move", before: null, pull: null });
  });

  it("keeps what is as wanted", () => {
    expect(planFix(wanted, standing([ours]))).toEqual({ kind: "keep", pull });
  });

  it("opens the pull request that a run did not get to", () => {
    expect(planFix(wanted, standing([ours], []))).toEqual({ kind: "open" });
  });

  it("moves a branch of ours whose files have moved on, or whose fixes are others by now", () => {
    const step = { kind: "move", before: "h", pull };
    expect(planFix({ before: [{ path: "a", oid: "9" }], after }, standing([ours]))).toEqual(step);
    expect(planFix({ before, after: [{ path: "a", oid: "9" }] }, standing([ours]))).toEqual(step);
    expect(planFix(wanted, standing([], [pull], []))).toEqual(step);
  });

  it.each([
    ["another commit on top", [ours, { own: false, message: "More" }], after],
    ["another commit of our account on top", [ours, { own: true, message: "Merge main" }], after],
    ["a commit by somebody else", [{ ...ours, own: false }], after],
    ["a commit that was changed and kept its message", [ours], [{ path: "a", oid: "3" }]],
    ["a commit with another message", [{ own: true, message: "Fix" }], after],
  ])("leaves alone %s", (_what, commits, files) => {
    const there = standing(commits, [pull], files);
    expect(planFix(wanted, there)).toEqual({ kind: "leave", reason: "others have committed to its branch", pull });
    expect(there.branch === null || isUntouched(there.branch)).toBe(false);
  });

  it("leaves alone a branch that somebody else's pull request uses", () => {
    const theirs = { ...pull, own: false };
    expect(planFix(wanted, standing([ours], [theirs]))).toEqual({
      kind: "leave",
      reason: "pull request 1 uses its branch",
      pull: null,
    });
  });

  it("knows what people have declined", () => {
    const body = (done: boolean, digit: string): string =>
      `x\n<!-- kubesuggest:fixes ${done ? "done" : "open"} ${digit.repeat(16)} -->`;
    const pulls: ExistingPull[] = [
      { ...pull, body: body(false, "1") },
      { ...pull, state: "closed", body: body(false, "2") },
      { ...pull, state: "closed", body: body(true, "3") },
      { ...pull, state: "merged", body: body(false, "4") },
      { ...pull, state: "closed", own: false, body: body(false, "5") },
    ];
    expect([...declinedFixes({ branch: null, pulls })]).toEqual(["2".repeat(16)]);
  });
});
