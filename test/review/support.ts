import { applyEdits, type Edit } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Fix } from "../../src/core/fix.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import type { ChangedFile } from "../../src/review/change.ts";
import type { Composition, FixComposer } from "../../src/review/placement/group-findings.ts";
import type { PlanInput, ReviewedFinding } from "../../src/review/plan.ts";
import type { EarlierComment, EarlierReview, PlannedReview } from "../../src/review/review-plan.ts";

/** A manifest of ten lines. */
export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx:1.25
`;

/** A safe, proved fix of these edits. */
export function fixOf(edits: readonly Edit[], extra: Partial<Fix> = {}): Fix {
  return { title: "Set it right", applicability: "safe", operations: [], edits, proof: { ok: true }, ...extra };
}

/** An edit that inserts lines at the end of a line (from 1). */
export function insertAfter(text: string, line: number, added: string): Edit {
  const end = text.split("\n").slice(0, line).join("\n").length;
  return { range: [end, end], text: `\n${added}` };
}

/** A finding on the first characters of a line (from 1), with a fingerprint made of the number given. */
export function findingAt(
  line: number,
  extra: Partial<ReviewedFinding> & { id?: number; path?: never } = {},
): ReviewedFinding {
  const { id = line, ...rest } = extra;
  const source = rest.source ?? new SourceFile("app/web.yaml", deployment);
  const start =
    source.text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? 1 : 0);
  return {
    rule: "privilege-escalation-allowed",
    severity: "error",
    message: 'Container "web" may gain privileges',
    advice: null,
    source,
    range: [start, start + 4],
    object: null,
    path: [],
    identity: String(id),
    fingerprint: id.toString(16).padStart(16, "0"),
    related: [],
    proposal: rest.fix ?? null,
    fix: null,
    new: true,
    ...rest,
  };
}

/** Takes the edits of all fixes together where they don't clash; several insertions at a point become one. */
export const plainComposer: FixComposer = {
  compose(findings: readonly Finding[]): Composition {
    const byPoint = new Map<string, Edit>();
    for (const edit of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
      const key = edit.range.join("-");
      byPoint.set(key, { range: edit.range, text: (byPoint.get(key)?.text ?? "") + edit.text });
    }
    const edits = [...byPoint.values()];
    try {
      applyEdits(findings[0]?.source.text ?? "", edits);
    } catch {
      return { ok: false, reason: "they want different values at the same place" };
    }
    return { ok: true, edits };
  },
  holds(findings, edits) {
    try {
      applyEdits(findings[0]?.source.text ?? "", edits);
      return true;
    } catch {
      return false;
    }
  },
  moveBeside: () => [],
};

/** The patch of a file that the pull request adds as a whole. */
export function addedFile(path: string, text: string): ChangedFile {
  const lines = text.split("\n").slice(0, -1);
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join("\n")}`;
  return { path, previousPath: null, status: "added", patch };
}

/** A review's input with nothing in it but what is given. */
export function planInput(extra: Partial<PlanInput> = {}): PlanInput {
  return {
    findings: [],
    skipped: [],
    errors: [],
    reviewed: 1,
    changes: [addedFile("app/web.yaml", deployment)],
    earlier: null,
    isRead: () => true,
    resolveThreads: false,
    rules: new Map([
      [
        "privilege-escalation-allowed",
        { summary: "A container may gain privileges.", why: "A child process could become root." },
      ],
      ["root-user", { summary: "A container runs as root.", why: "Root in a container is close to root on the node." }],
    ]),
    composer: plainComposer,
    maxComments: 30,
    fails: ({ severity }) => severity === "error",
    isUnjudged: () => true,
    complete: true,
    links: {
      rulePages: "https://example.org/rules/",
      files: "https://example.org/blob/abc/",
      check: "https://example.org/runs/1",
    },
    notices: [],
    ...extra,
  };
}

/** What stands on the pull request once a plan's review is posted there; every comment is changed by `extra`. */
export function posted(plan: PlannedReview, extra: Partial<EarlierComment> = {}): EarlierReview {
  const { body = "", comments = [] } = plan.review ?? {};
  const summary = { id: "review", own: extra.own ?? true, body, created: "2026-11-23T00:00:00Z" };
  return {
    head: "a".repeat(40),
    open: true,
    comments: comments.map(({ path, startLine, line, body: text }, index) => ({
      id: String(index),
      thread: `thread of ${index}`,
      own: true,
      path,
      startLine,
      line,
      body: text,
      commit: "a".repeat(40),
      created: "2026-11-23T00:00:00Z",
      minimized: false,
      resolved: "no",
      touched: false,
      edited: false,
      ...extra,
    })),
    summaries: plan.review === null ? [] : [summary],
  };
}
