import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { configFile } from "../support/analyse.ts";
import { git, makeTree, podManifest, runCli, runMain } from "./run-cli.ts";

interface Data {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly new: boolean }[];
  readonly stats: { readonly baselined: number };
}

const rule = "privilege-escalation-allowed";

function repository(): string {
  const pods = { "old.yaml": podManifest("old"), "good.yaml": podManifest("good", "false") };
  const root = makeTree({ ...configFile(rule), ...pods });
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "Start");
  git(root, "checkout", "-q", "-b", "change");
  return root;
}

function newFiles(root: string, ...args: string[]): string[] {
  const { findings } = JSON.parse(runCli(root, ["review", "--format", "json", ...args]).out) as Data;
  return findings.filter((finding) => finding.new && finding.rule === rule).map(({ file }) => file);
}

test("the working tree is reviewed against the default branch, and shown as comments with suggestions", () => {
  const root = repository();
  writeFileSync(path.join(root, "good.yaml"), podManifest("good", "true"));
  writeFileSync(path.join(root, "fresh.yaml"), podManifest("fresh"));
  const { status, out, err } = runCli(root, ["review", "--fail-on", "info"]);
  expect(err).toBe("");
  expect(status).toBe(1);
  expect(out).toContain("Comment on good.yaml, line 12");
  expect(out).toContain("-         allowPrivilegeEscalation: true   # for now");
  expect(out).toContain("+         allowPrivilegeEscalation: false   # for now");
  expect(out).toContain("Comment on fresh.yaml, line");
  expect(out).not.toContain("Comment on old.yaml");
  expect(out).toMatch(/Review: \d+ comments, \d+ suggestions\. Check: failure\.\n$/);
  expect(newFiles(root)).toEqual(["fresh.yaml", "good.yaml"]);
});

test("a comment beside one with a suggestion is shown without it", async () => {
  const root = makeTree({ ...configFile(rule, "image-tag-floating"), "README.md": "" });
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "Start");
  git(root, "checkout", "-q", "-b", "change");
  const container = "    - name: web\n      image: registry.example.com/web\n";
  const pod = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n${container}`;
  writeFileSync(path.join(root, "web.yaml"), pod);
  const { out } = await runMain(root, ["review"]);
  expect(out.match(/Comment on web.yaml, line 8\n/g)).toHaveLength(2);
  expect(out.match(/suggestion:/g)).toHaveLength(1);
});

test("a range of commits is reviewed as it was committed", () => {
  const root = repository();
  writeFileSync(path.join(root, "good.yaml"), podManifest("good", "true"));
  git(root, "commit", "-q", "-a", "-m", "Allow it");
  writeFileSync(path.join(root, "good.yaml"), podManifest("good", "false"));
  expect(newFiles(root, "--head", "HEAD")).toEqual(["good.yaml"]);
  expect(newFiles(root)).toEqual([]);
  expect(newFiles(root, "--base", "HEAD", "--head", "HEAD")).toEqual([]);
  expect(newFiles(root, "HEAD~1..HEAD")).toEqual(["good.yaml"]);
  expect(newFiles(root, "HEAD~1..")).toEqual(["good.yaml"]);
  expect(newFiles(root, "HEAD~1")).toEqual([]);
});

test("a change around a Dockerfile that it leaves alone is reviewed", async () => {
  const files = {
    ...configFile("copied-file-missing"),
    "compose.yaml": "services:\n  api: { build: . }\n",
    Dockerfile: "FROM alpine:3.22\nCOPY app /srv/app\nCOPY ./run.sh start.sh /srv/\n",
    "app/main.py": "print('The application starts')\n".repeat(9),
    "run.sh": "",
    "start.sh": "",
  };
  const root = makeTree(files);
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "Start");
  git(root, "checkout", "-q", "-b", "change");
  expect((await runMain(root, ["review"])).out).not.toContain("copied-file-missing");
  git(root, "mv", "app", "lib");
  git(root, "rm", "-q", "run.sh");
  writeFileSync(path.join(root, ".dockerignore"), "# scripts\nstart.*\n");
  const { out, status } = await runMain(root, ["review"]);
  expect(status).toBe(1);
  const places = "build context of line 2 of compose.yaml no longer has";
  expect(out).toContain(`COPY needs app, which the ${places}: it is lib now.`);
  expect(out).toContain("COPY lib /srv/app");
  expect(out).toContain(`COPY needs ./run.sh, which the ${places}.`);
  expect(out).toContain("COPY needs start.sh, but line 2 of .dockerignore keeps it out of the build context");
});

test("a change without manifests is a green review of nothing", () => {
  const root = repository();
  writeFileSync(path.join(root, "notes.txt"), "hello");
  const { status, out } = runCli(root, ["review"]);
  expect(status).toBe(0);
  expect(out).toContain("No new findings");
});

test.each([
  [["--base", "nowhere"], "nowhere"],
  [["--head", "-x"], "--head needs a value"],
  [["--base=--output=x"], "--output=x"],
])("%j is refused in one sentence", (args, words) => {
  const { status, out, err } = runCli(repository(), ["review", ...args]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^kubesuggest: .*\n$/);
  expect(err).toContain(words);
});

test("outside of a repository, one sentence says so", () => {
  const { status, err } = runCli(makeTree({ "a.yaml": podManifest("a") }), ["review"]);
  expect(status).toBe(2);
  expect(err).toMatch(/^kubesuggest: .*\n$/);
});

test("old findings of the base's baseline are counted and not told, and a change of the baseline is", () => {
  const root = repository();
  const usual = path.join(root, ".github/kubesuggest-baseline.txt");
  const told = (): { readonly files: string[]; readonly baselined: number; readonly text: string } => {
    const { findings, stats } = JSON.parse(runCli(root, ["review", "--format", "json"]).out) as Data;
    const files = [...new Set(findings.map(({ file }) => file))];
    return { files, baselined: stats.baselined, text: runCli(root, ["review"]).out };
  };
  writeFileSync(path.join(root, "old.yaml"), `# moved\n${podManifest("old")}`);
  expect(told()).toMatchObject({ files: ["old.yaml"], baselined: 0 });
  runCli(root, ["scan", "--write-baseline"]);
  const added = told();
  expect(added).toMatchObject({ files: ["old.yaml"], baselined: 0 });
  expect(added.text).toMatch(/Note: The baseline changes: \d+ added, 0 removed\./);
  git(root, "checkout", "-q", "main");
  git(root, "add", usual);
  git(root, "commit", "-q", "-m", "Write the baseline");
  git(root, "checkout", "-q", "-B", "change");
  expect(told()).toMatchObject({ files: [], text: expect.not.stringContaining("Note") });
  expect(told().baselined).toBeGreaterThan(0);
  writeFileSync(usual, "<<<<<<< HEAD\n");
  expect(told()).toMatchObject({
    files: [],
    text: expect.stringContaining("The baseline in the pull request is invalid. .github/"),
  });
  git(root, "commit", "-q", "-a", "-m", "Break it");
  writeFileSync(path.join(root, "old.yaml"), `# again\n${podManifest("old")}`);
  git(root, "branch", "-f", "main", "HEAD");
  const broken = told();
  expect(broken).toMatchObject({ files: ["old.yaml"], baselined: 0 });
  expect(broken.text).toContain("Note: The baseline in the base is ignored. .github/kubesuggest-baseline.txt:1:");
});
