import { expect, test } from "vitest";
import { reviewOf } from "../support/pull-request-job.ts";
import { badDeployment, curedDeployment, riskyDeployment } from "./manifests.ts";
import { shopRules, withGitHub } from "./with-github.ts";

const bench = withGitHub([...shopRules, "dockerfile-unreadable", "manifest-unreadable"]);
const readme = { "README.md": "Shop\n" };

test("is green and says so when there is no manifest", async () => {
  const { github, token } = bench;
  const pull = github.open({ base: readme, head: { "README.md": "Shop!\n", "main.go": "package main\n" } });
  const step = await reviewOf(github, pull, token);

  expect(step.exitCode).toBe(0);
  expect(pull.reviews).toEqual([]);
  expect(github.checkRuns).toMatchObject([{ name: "kubesuggest", commit: pull.head, conclusion: "success" }]);
  expect(`${github.checkRuns[0]?.title} ${github.checkRuns[0]?.summary}`).toMatch(/nothing|no .*manifest/i);
});

test.for([
  "with space.yaml",
  "größe/naïve.yaml",
  "[id]/{x}/(y).yaml",
  "-dash.yaml",
  'quo"te\\back.yaml',
  "日本/🚢.yaml",
  "100%.yaml",
  "tab\tin.yaml",
])("comments in a file called %j", async (path) => {
  const { github, token } = bench;
  const pull = github.open({ base: readme, head: { [path]: badDeployment("web") } });
  const step = await reviewOf(github, pull, token);

  expect(step.exitCode).toBe(0);
  expect(new Set(pull.comments.map((comment) => comment.path))).toEqual(new Set([path]));
  expect(github.checkRuns[0]?.annotations.every((annotation) => annotation.path === path)).toBe(true);
});

test("reviews what it can beside deleted, moved, binary, huge, broken and linked files", async () => {
  const { github, token } = bench;
  github.limits.patchBytes = 20_000;
  const huge = `${badDeployment("huge")}${"# filler\n".repeat(4000)}`;
  const gone = badDeployment("gone").replace("/web:", "/gone:");
  const pull = github.open({
    base: { ...readme, "gone.yaml": gone, "old.yaml": badDeployment("moved") },
    head: {
      "gone.yaml": null,
      "old.yaml": null,
      "new.yaml": badDeployment("moved"),
      "binary.yaml": new Uint8Array([0, 1, 2, 255, 254, 0]),
      "huge.yaml": huge,
      "broken.yaml": "apiVersion: v1\nkind: [\n",
      "latin.yaml": new Uint8Array([...Buffer.from(badDeployment("latin")), 0x23, 0xe4, 0x0a]),
      "link.yaml": { mode: "120000", content: "/etc/passwd" },
      "module.yaml": { mode: "160000", content: "1".repeat(40) },
      "web.yaml": badDeployment("web"),
    },
  });
  const step = await reviewOf(github, pull, token);

  // What can't be read fails the check.
  expect(step.exitCode).toBe(1);
  expect(new Set(pull.comments.map(({ path }) => path))).toEqual(new Set(["broken.yaml", "latin.yaml", "web.yaml"]));
  const paths = new Set(github.checkRuns[0]?.annotations.map(({ path }) => path));
  expect(paths).toContain("huge.yaml");
  const { skipped, errors, findings } = step.report as Record<string, { file: string; rule: string; new: boolean }[]>;
  const left = new Set([...(skipped ?? []), ...(errors ?? [])].map(({ file }) => file));
  for (const file of ["binary.yaml", "link.yaml", "module.yaml"]) expect(left).toContain(file);
  const unread = findings?.filter(({ rule }) => rule === "manifest-unreadable").map(({ file }) => file);
  expect(unread).toEqual(["broken.yaml", "latin.yaml"]);
  expect(findings?.filter((one) => one.file === "new.yaml" && one.new)).toEqual([]);
});

test("fails over a manifest behind a link that nobody checks, and not over one that is checked where it stands", async () => {
  const { github, token } = bench;
  const base = { ...readme, "web.yaml": curedDeployment("web"), "payload.txt": badDeployment("web") };
  const hidden = github.open({ base, head: { "web.yaml": { mode: "120000", content: "payload.txt" } } });
  const step = await reviewOf(github, hidden, token);
  expect(step.exitCode).toBe(1);
  expect(github.checkRuns[0]).toMatchObject({ conclusion: "failure" });
  const why = 'it is a symbolic link to "payload.txt", which is not checked in its place: put the file itself there';
  expect((step.report as { errors: unknown }).errors).toEqual([{ file: "web.yaml", message: why }]);
  const open = github.open({ base, head: { "same.yaml": { mode: "120000", content: "web.yaml" } } });
  expect(await reviewOf(github, open, token)).toMatchObject({ exitCode: 0, report: { errors: [], skipped: [] } });
});

test("finds a manifest in UTF-16, which kubectl reads, though GitHub calls it binary", async () => {
  const { github, token } = bench;
  const wide = new Uint8Array(Buffer.from(`\ufeff${badDeployment("wide")}`, "utf16le"));
  const pull = github.open({ base: readme, head: { "web.yaml": wide } });
  const step = await reviewOf(github, pull, token);
  expect(step.exitCode).toBe(1);
  expect(github.checkRuns[0]).toMatchObject({ conclusion: "failure" });
  expect(github.checkRuns[0]?.summary).toContain("it is UTF-16, and only UTF-8 is checked");
});

test("fails the check for a changed manifest that could not be read, unless nothing is to fail it", async () => {
  const { github, token } = bench;
  const head = { "huge.yaml": `# ${"x".repeat(32_000_000)}\n`, "web.yaml": riskyDeployment("web") };
  const pull = github.open({ base: readme, head });
  const step = await reviewOf(github, pull, token, { inputs: { "fail-on": "error" } });
  expect(step.exitCode).toBe(1);
  const [check] = github.checkRuns;
  expect(check).toMatchObject({ conclusion: "failure", title: expect.stringContaining("1 file not reviewed") });
  expect(check?.summary).toMatch(
    /huge\.yaml.*32000003 bytes, and the limit is 32000000: exclude it with "paths-ignore"/,
  );
  expect(check?.annotations.map(({ path }) => path)).toContain("huge.yaml");
  await reviewOf(github, pull, token, { inputs: { "fail-on": "never" } });
  expect(github.checkRuns.at(-1)?.conclusion).toBe("success");
});

test("asks no more often for sixty findings than for one", async () => {
  const { github, token } = bench;
  const files = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`web-${index}.yaml`, badDeployment(`web-${index}`)]),
    );
  const one = github.open({ base: readme, head: files(1) });
  await reviewOf(github, one, token);
  const few = github.requests.length;
  const many = github.open({ base: readme, head: files(24) });
  const step = await reviewOf(github, many, token);

  expect(Number(step.outputs["findings"])).toBeGreaterThan(40);
  expect(Number(step.outputs["findings"])).toBeLessThanOrEqual(50);
  expect(github.requests.length - few).toBe(few);
});

test("puts more than fifty annotations into few requests and no more comments than wanted", async () => {
  const { github, token } = bench;
  const names = Array.from({ length: 60 }, (_, index) => `web-${index}`);
  const head = Object.fromEntries(names.map((name) => [`${name}.yaml`, badDeployment(name)]));
  const pull = github.open({ base: readme, head });
  const step = await reviewOf(github, pull, token, { inputs: { "max-comments": "7" } });

  expect(pull.comments).toHaveLength(7);
  expect(github.checkRuns[0]?.annotations).toHaveLength(Number(step.outputs["findings"]));
  expect(github.checkRuns[0]?.annotations.length).toBeGreaterThan(100);
  await reviewOf(github, pull, token, { inputs: { "max-comments": "7" } });
  expect(github.checkRuns[0]?.annotations).toHaveLength(Number(step.outputs["findings"]));
});
