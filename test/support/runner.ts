import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A job with one step that uses the Action. */
export interface Job {
  readonly apiUrl: string;
  readonly repository: string;
  readonly event: string;
  readonly payload: unknown;
  readonly token: string;
  /** What the workflow says below `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further variables, over those of the runner. */
  readonly env?: Readonly<Record<string, string>>;
  /** The program that stands for the runner's Node; Node 24 of this project when left out. */
  readonly node?: string;
  /** Gets the means to send the program a signal, as soon as it runs. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** A line of the log that the runner takes as a command. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What is left of a step. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, when the step named one. */
  readonly report: unknown;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const runnersNode = join(root, "node_modules", ".bin", "node");
const commandFiles = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"];

/** Runs the built Action as a runner does: by action.yml, in an empty directory, with files for its answers. */
export async function runAction(job: Job): Promise<StepResult> {
  const home = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const action: ActionFile = parse(readFileSync(join(root, "action.yml"), "utf8"));
    const env = { ...environment(home, job), ...inputVariables(action, job), ...job.env };
    const done = await start(
      job.node ?? runnersNode,
      join(root, action.runs.main),
      join(home, "work"),
      env,
      job.started,
    );
    const outputs = readOutputs(readFileSync(join(home, "GITHUB_OUTPUT"), "utf8"));
    const report = outputs["report"];
    return {
      ...done,
      commands: readCommands(done.log),
      outputs,
      summary: readFileSync(join(home, "GITHUB_STEP_SUMMARY"), "utf8"),
      report: report !== undefined && existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function environment(home: string, job: Job): Record<string, string> {
  for (const folder of ["work", "temp", "workspace"]) mkdirSync(join(home, folder));
  for (const file of commandFiles) writeFileSync(join(home, file), "");
  const event = join(home, "event.json");
  writeFileSync(event, JSON.stringify(job.payload));
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_REPOSITORY: "kubesuggest/kubesuggest",
    GITHUB_ACTION_REF: "v1",
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: job.repository,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: "77",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKSPACE: join(home, "workspace"),
    RUNNER_TEMP: join(home, "temp"),
    ...Object.fromEntries(commandFiles.map((file) => [file, join(home, file)])),
  };
}

function inputVariables(action: ActionFile, { inputs = {}, token }: Job): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const variables: Record<string, string> = {};
  for (const [name, { default: value = "" }] of Object.entries(action.inputs)) {
    const given = inputs[name] ?? String(value).replace("${{ github.token }}", token);
    variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = given;
  }
  return variables;
}

function start(
  node: string,
  script: string,
  cwd: string,
  env: Record<string, string>,
  started: Job["started"],
): Promise<{ exitCode: number | null; log: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    started?.((signal) => void child.kill(signal));
    let log = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (log += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, log, stderr }));
  });
}

function readCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  for (const line of log.split(/\r?\n|\r/)) {
    const [, name, properties = "", message = ""] = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const pairs = properties
      .split(",")
      .filter(Boolean)
      .map((pair) => {
        const split = pair.indexOf("=");
        return [pair.slice(0, split), unescape(pair.slice(split + 1))];
      });
    commands.push({ name, properties: Object.fromEntries(pairs), message: unescape(message) });
  }
  return commands;
}

function unescape(text: string): string {
  const marks: Readonly<Record<string, string>> = { "%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": "," };
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (mark) => marks[mark] ?? mark);
}

function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter ?? "", at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
