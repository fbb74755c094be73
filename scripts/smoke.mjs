/**
 * Runs the built command line as users do, on whatever Node and system this is: nothing needs to be installed for it.
 *
 *   node --test scripts/smoke.mjs
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version, bin } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const program = path.join(root, bin.kubesuggest);

await test("says its version", (context) => {
  assert.deepEqual(run(makeTree(context), "--version"), { status: 0, out: `kubesuggest ${version}\n`, err: "" });
});

await test("scans the examples, under the same paths on every system", (context) => {
  const tree = makeTree(context);
  cpSync(path.join(root, "examples"), path.join(tree, "examples"), { recursive: true });
  const { status, out, err } = run(tree, "scan", path.join("examples", "shop"), "--format=json", "--fail-on=info");
  assert.equal(err, "");
  assert.equal(status, 1);
  const files = new Set(JSON.parse(out).findings.map(({ file }) => file));
  assert.ok(files.has("examples/shop/head/checkout/Dockerfile"), [...files].join("\n"));
  assert.ok(files.has("examples/shop/head/deploy/checkout/deployment.yaml"), [...files].join("\n"));
  assert.deepEqual(
    [...files].filter((file) => file.includes("\\")),
    [],
  );
});

await test("takes a path with backslashes where the system does", { skip: path.sep === "/" }, (context) => {
  const tree = makeTree(context, { "k8s/web/pod.yaml": pod("web"), "k8s/api/pod.yaml": pod("api") });
  for (const given of ["k8s\\web", ".\\k8s\\web\\pod.yaml", "k8s/web", path.join(tree, "k8s", "web")]) {
    const { status, out, err } = run(tree, "scan", given, "--format=json", "--fail-on=info");
    assert.deepEqual([status, err, filesOf(out)], [1, "", ["k8s/web/pod.yaml"]], given);
  }
});

await test("scans a large tree in worker threads", (context) => {
  const padding = `# ${"-".repeat(100)}\n`.repeat(110);
  const names = Array.from({ length: 120 }, (_, index) => `team-${String(index).padStart(3, "0")}`);
  const tree = makeTree(
    context,
    Object.fromEntries(names.map((name) => [`${name}/pod.yaml`, `${padding}${pod(name)}`])),
  );
  const { status, out, err } = run(tree, "scan", "--format=json", "--fail-on=info");
  const report = JSON.parse(out);
  assert.deepEqual([status, err, report.errors], [1, "", []]);
  assert.deepEqual(
    filesOf(out),
    names.map((name) => `${name}/pod.yaml`),
  );
});

await test("writes fixes, and keeps the line ends", (context) => {
  const text = pod("web").replaceAll("\n", "\r\n");
  const tree = makeTree(context, { "k8s/pod.yaml": text });
  const fixed = run(tree, "scan", "k8s", "--fix=review", "--fail-on=info");
  assert.equal(fixed.err, "");
  assert.match(fixed.out, /^fixed k8s\/pod\.yaml \(1 fix\)$/m);
  const after = readFileSync(path.join(tree, "k8s/pod.yaml"), "utf8");
  assert.equal(after, text.replace("allowPrivilegeEscalation: true ", "allowPrivilegeEscalation: false "));
  assert.deepEqual(filesOf(run(tree, "scan", "--select=privilege-escalation-allowed", "--format=json").out), []);
});

await test("reviews what a branch changes, in the work tree and between commits", (context) => {
  const tree = makeTree(context, { "k8s/old.yaml": pod("old") });
  git(tree, "init", "--quiet", "--initial-branch=main");
  git(tree, "add", ".");
  git(tree, "commit", "--quiet", "--message=Old");
  git(tree, "switch", "--quiet", "--create", "topic");
  mkdirSync(path.join(tree, "k8s/web"));
  writeFileSync(path.join(tree, "k8s/web/pod.yaml"), pod("web"));
  const expected = [1, "", ["k8s/web/pod.yaml"]];
  git(tree, "add", ".");
  const now = run(tree, "review", "--base=main", "--format=json", "--fail-on=info");
  assert.deepEqual([now.status, now.err, filesOf(now.out)], expected);
  git(tree, "commit", "--quiet", "--message=New");
  const then = run(tree, "review", "--base=main", "--head=topic", "--format=json", "--fail-on=info");
  assert.deepEqual([then.status, then.err, filesOf(then.out)], expected);
  assert.match(run(tree, "review", "--base=main").out, /k8s\/web\/pod\.yaml/);
});

await test("says what is wrong with a path that is not there, in one sentence", (context) => {
  const { status, out, err } = run(makeTree(context), "scan", "nowhere");
  assert.deepEqual([status, out, err], [2, "", "kubesuggest: nowhere does not exist.\n"]);
});

/** A directory with the given files, removed after the test. */
function makeTree(context, files = {}) {
  // The name that git knows too: Windows has short ones.
  const tree = realpathSync.native(mkdtempSync(path.join(tmpdir(), "kubesuggest-")));
  context.after(() => rmSync(tree, { recursive: true, force: true, maxRetries: 5 }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  return tree;
}

function run(cwd, ...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  if (error) throw error;
  return { status, out: stdout, err: stderr };
}

function git(cwd, ...args) {
  const identity = ["-c", "user.name=Author", "-c", "user.email=author@example.com", "-c", "core.autocrlf=false"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd, encoding: "utf8" });
  assert.equal(status, 0, stderr);
}

/** The files that a JSON report has findings in. */
function filesOf(report) {
  return [...new Set(JSON.parse(report).findings.map(({ file }) => file))];
}

/** A Pod whose container may gain privileges, with nothing else to find. */
function pod(name) {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  securityContext: { runAsNonRoot: true, runAsUser: 1995, runAsGroup: 1995, fsGroup: 1995 }
  containers:
    - name: web
      image: registry.example.com/web:1.2.3
      securityContext:
        allowPrivilegeEscalation: true # for now
`;
}
