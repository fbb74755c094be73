import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { textIn } from "../../scripts/review-page/png-text.ts";
import { shownFile } from "../../scripts/review-page/shown.ts";
import { filesIn, type StandIn } from "../support/github/stand-in.ts";
import type { StoredComment, StoredPull } from "../support/github/state.ts";
import { suggestionIn } from "../support/github/suggestions.ts";
import { reviewOf } from "../support/pull-request-job.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub([
  "container-runs-as-root",
  "daemonset-service-not-local",
  "image-runs-as-root",
  "pods-not-spread",
  "privilege-escalation-allowed",
  "service-crosses-zones",
  "topology-spread-invalid",
]);
const folder = (name: string): Record<string, Uint8Array> =>
  filesIn(fileURLToPath(new URL(`../../examples/shop/${name}`, import.meta.url)));

function openSample(github: StandIn): StoredPull {
  return github.open({ base: folder("base"), head: folder("head"), title: "Add the checkout" });
}

test("reviews the sample: one review, one check run, a job summary, the outputs and the report agree", async () => {
  const { github, token } = bench;
  const pull = openSample(github);
  const step = await reviewOf(github, pull, token);

  expect(step.stderr).toBe("");
  expect(step.exitCode).toBe(0);
  expect(pull.reviews.map(({ state, commit }) => [state, commit])).toEqual([["COMMENTED", pull.head]]);
  expect(pull.comments.every((comment) => github.placeOf(pull, comment) !== null)).toBe(true);
  expect(github.suggestions(pull)).toHaveLength(Number(step.outputs["suggestions"]));
  expect(github.suggestions(pull).length).toBeGreaterThan(0);
  expect(github.checkRuns.map(({ name, commit, conclusion }) => [name, commit, conclusion])).toEqual([
    ["kubesuggest", pull.head, step.outputs["conclusion"]],
  ]);
  expect(github.checkRuns[0]?.annotations).toHaveLength(Number(step.outputs["findings"]));
  expect(step.summary).toContain("checkout");
  expect(step.log).toMatch(/^Fixes: (?:.*; )?image-runs-as-root 1 proved/m);
  expect(step.report).toMatchObject({ version: 1 });
  expect((step.report as { findings: unknown[] }).findings).toHaveLength(Number(step.outputs["findings"]));
});

test("suggests a change of a chart's values, which is what the picture of the README shows", async () => {
  const { github, token } = bench;
  const pull = openSample(github);
  await reviewOf(github, pull, token);

  const [comment, ...others] = pull.comments.filter(({ path }) => path === shownFile);
  expect(others).toEqual([]);
  const suggested = suggestionIn(comment?.body ?? "")
    ?.map((line) => `${line}\n`)
    .join("");
  expect(suggested).toContain("allowPrivilegeEscalation: false");
  expect(textIn(readFileSync(new URL("../../docs/review.png", import.meta.url)))).toBe(suggested);
});

test("tells of a finding on the line that brings it about where its own is out of sight", async () => {
  const { github, token } = bench;
  const pull = openSample(github);
  await reviewOf(github, pull, token);

  const path = "deploy/cart/deployment.yaml";
  const [comment, ...others] = pull.comments.filter((one) => one.path === path);
  expect(others).toEqual([]);
  const lines = github.read(pull, path).toString().split("\n");
  expect(lines[(comment?.originalLine ?? 0) - 1]).toBe("  replicas: 4");
  expect(comment?.body).toContain("runs 4 pods without spreading them");
  expect(comment?.body).toMatch(/^\+.*topologySpreadConstraints:/m);
});

test("tells of a finding in a file that the change leaves alone where the change brings it about, with its fix", async () => {
  const { github, token } = bench;
  const path = "deploy/cart/deployment.yaml";
  const cart = filesIn(fileURLToPath(new URL("../../examples/shop/head/deploy/cart", import.meta.url)));
  const text = Buffer.from(cart["deployment.yaml"] ?? [])
    .toString()
    .replace("  replicas: 4\n", "");
  const scaler = [
    "apiVersion: autoscaling/v2",
    "kind: HorizontalPodAutoscaler",
    "metadata: {name: cart}",
    "spec: {minReplicas: 4, maxReplicas: 8, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: cart}}",
    "",
  ].join("\n");
  const pull = github.open({ base: { [path]: text }, head: { "deploy/cart/scaler.yaml": scaler } });
  await reviewOf(github, pull, token);

  const [comment, ...others] = pull.comments;
  expect(others).toEqual([]);
  expect(comment?.path).toBe("deploy/cart/scaler.yaml");
  expect(comment?.body).toContain("runs at least 4 pods without spreading them");
  expect(comment?.body).toMatch(/^\+.*topologySpreadConstraints:/m);
  const [run] = github.checkRuns;
  expect(run?.annotations.filter((one) => one.path === path && one.raw_details !== undefined)).not.toEqual([]);
});

test("tells of a finding that no comment can hold in the check run, with its fix", async () => {
  const { github, token } = bench;
  const path = "deploy/cart/deployment.yaml";
  const cart = filesIn(fileURLToPath(new URL("../../examples/shop/head/deploy/cart", import.meta.url)));
  const text = Buffer.from(cart["deployment.yaml"] ?? []).toString();
  const pull = github.open({
    base: { [path]: text.replace("  replicas: 4\n", "") },
    head: { [path]: text },
  });
  await reviewOf(github, pull, token, { inputs: { "max-comments": "0" } });

  expect(pull.comments).toEqual([]);
  const [run] = github.checkRuns;
  expect(`${run?.summary}${run?.text}`).toMatch(/^\+.*topologySpreadConstraints:/m);
});

test("says nothing twice on the same head", async () => {
  const { github, token } = bench;
  const pull = openSample(github);
  const first = await reviewOf(github, pull, token);
  const comments = pull.comments.length;
  const again = await reviewOf(github, pull, token);

  expect(pull.comments).toHaveLength(comments);
  expect(pull.reviews).toHaveLength(1);
  expect(github.checkRuns).toHaveLength(1);
  expect(github.checkRuns[0]?.annotations).toHaveLength(Number(first.outputs["findings"]));
  expect({ ...again.outputs, report: "" }).toEqual({ ...first.outputs, report: "" });
});

test.for(["one by one", "one by one, backwards", "all at once"] as const)(
  "has nothing more to suggest once everything is accepted %s, and what rests on that",
  async (way) => {
    const { github, token } = bench;
    const pull = openSample(github);
    await reviewOf(github, pull, token);
    const first = github.suggestions(pull);
    accept(github, pull, first, way);
    const second = await reviewOf(github, pull, token);

    // Only now the pod can name the user that its image has.
    const next = github.suggestions(pull);
    expect(next.map(({ path, body }) => [path, body.includes("runAsUser: 1995")])).toEqual([
      ["deploy/checkout/deployment.yaml", true],
    ]);
    expect(second.outputs["suggestions"]).toBe("1");
    accept(github, pull, next, way);
    const last = await reviewOf(github, pull, token);

    expect(last.outputs["suggestions"]).toBe("0");
    expect(github.suggestions(pull)).toEqual([]);
    const fixed = new Set([...first, ...next].map(({ path }) => path));
    const left = (last.report as { findings: { file: string; new: boolean; fix: unknown }[] }).findings;
    expect(left.filter((finding) => finding.new && finding.fix !== null && fixed.has(finding.file))).toEqual([]);
  },
);

function accept(github: StandIn, pull: StoredPull, suggestions: readonly StoredComment[], way: string): void {
  if (way === "all at once") github.accept(pull, ...suggestions);
  else for (const one of way === "one by one" ? suggestions : suggestions.toReversed()) github.accept(pull, one);
}
