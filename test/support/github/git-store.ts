import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a tree can hold at a path: bytes of a file, or something with a mode of its own. */
export type Entry = string | Uint8Array | { readonly mode: "100755" | "120000" | "160000"; readonly content: string };

/** Files by path; null removes one from the parent's tree. */
export type Files = Readonly<Record<string, Entry | null>>;

/** One file of a comparison of two commits. */
export interface DiffFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed";
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  readonly binary: boolean;
  /** From the first `@@` on, without the newline at the end; empty where only names or modes differ. */
  readonly patch: string;
}

/** A line of `git ls-tree`. */
export interface TreeLine {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
  readonly size: number | null;
  readonly path: string;
}

/** A bare repository in a folder of its own. */
export interface GitStore {
  readonly directory: string;
  /** Runs git and gives its output; throws what git says when it fails. */
  git(args: readonly string[], input?: Uint8Array): Buffer;
  /** The output without the newline at its end, or null when git fails. */
  ask(...args: string[]): string | null;
  /** Makes a commit: on top of `parent`'s tree, or with exactly these files when `whole`. */
  commit(files: Files, options: { parent: string | null; whole: boolean; message: string }): string;
  diff(from: string, to: string): readonly DiffFile[];
  tree(treeish: string, recursive: boolean): readonly TreeLine[];
  dispose(): void;
}

const statuses: Readonly<Record<string, DiffFile["status"]>> = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** Makes an empty bare repository below the system's temporary folder. */
export function createGitStore(): GitStore {
  const directory = mkdtempSync(join(tmpdir(), "stand-in-"));
  const env = { PATH: process.env["PATH"] ?? "", HOME: directory, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
  // What git says of an object by its id stays true.
  const answers = new Map<string, string>();
  // To start git for each file that is read takes longer than everything else that the stand-in does.
  const blobs = new Map<string, Buffer>();
  let time = 1_790_000_000;
  const git = (args: readonly string[], input?: Uint8Array): Buffer => {
    const blob = args[0] === "cat-file" && args[1] === "blob" ? blobs.get(args[2] ?? "") : undefined;
    if (blob !== undefined) return blob;
    const done = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
      cwd: directory,
      env,
      maxBuffer: 1 << 30,
      ...(input === undefined ? {} : { input }),
    });
    if (done.status !== 0) throw new Error(`git ${args.join(" ")}: ${done.error?.message ?? done.stderr.toString()}`);
    return done.stdout;
  };
  git(["init", "-q", "--bare", "-b", "main"]);
  const store: GitStore = {
    directory,
    git,
    ask(...args) {
      const question = args.join(" ");
      const known = answers.get(question);
      if (known !== undefined) return known;
      const done = spawnSync("git", args, { cwd: directory, env, maxBuffer: 1 << 30 });
      if (done.status !== 0) return null;
      const answer = done.stdout.toString().replace(/\n$/, "");
      if (/\b[0-9a-f]{40}\b/.test(question)) answers.set(question, answer);
      return answer;
    },
    commit(files, { parent, whole, message }) {
      time += 60;
      const stream = importStream(files, parent, whole, message, time);
      const commit = git(["fast-import", "--quiet", "--force", "--done"], stream).toString().trim();
      answers.set(`cat-file -t ${commit}`, "commit");
      answers.set(`rev-parse --verify -q ${commit}^{commit}`, commit);
      for (const bytes of contentsOf(files)) {
        const blob = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
        answers.set(`cat-file -t ${blob}`, "blob");
        blobs.set(blob, bytes);
      }
      return commit;
    },
    diff: (from, to) => readDiff(git, from, to),
    tree(treeish, recursive) {
      const out = store.ask("ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), treeish);
      if (out === null) throw new Error(`git has no tree ${treeish}`);
      return out.split("\0").filter(Boolean).map(treeLine);
    },
    dispose: () => rmSync(directory, { recursive: true, force: true }),
  };
  return store;
}

function treeLine(line: string): TreeLine {
  const facts = line.slice(0, line.indexOf("\t"));
  const path = line.slice(line.indexOf("\t") + 1);
  const [mode = "", type = "", oid = "", size = "-"] = facts.split(/ +/);
  return { mode, type: type as TreeLine["type"], oid, size: size === "-" ? null : Number(size), path };
}

/** What is stored as a blob of its own: of a submodule, nothing. */
function contentsOf(files: Files): Buffer[] {
  return Object.values(files).flatMap((entry) => {
    if (entry === null) return [];
    if (typeof entry === "string" || entry instanceof Uint8Array) return [Buffer.from(entry as string)];
    return entry.mode === "160000" ? [] : [Buffer.from(entry.content)];
  });
}

/** A commit for `git fast-import`, which then prints its id. */
function importStream(files: Files, parent: string | null, whole: boolean, message: string, time: number): Buffer {
  const parts: Buffer[] = [];
  const write = (text: string | Uint8Array): void => void parts.push(Buffer.from(text as string));
  const data = (content: string | Uint8Array): void => {
    const bytes = Buffer.from(content as string);
    write(`data ${bytes.length}\n`);
    write(bytes);
    write("\n");
  };
  write("reset refs/import\n");
  if (parent !== null) write(`from ${parent}\n\n`);
  write(`commit refs/import\nmark :1\ncommitter Sam Example <sam@example.com> ${time} +0000\n`);
  data(message);
  if (parent !== null) write(`from ${parent}\n`);
  if (whole) write("deleteall\n");
  for (const [path, entry] of Object.entries(files)) {
    const name = quoted(path);
    if (entry === null) {
      write(`D ${name}\n`);
    } else if (typeof entry === "string" || entry instanceof Uint8Array) {
      write(`M 100644 inline ${name}\n`);
      data(entry);
    } else if (entry.mode === "160000") {
      write(`M 160000 ${entry.content} ${name}\n`);
    } else {
      write(`M ${entry.mode} inline ${name}\n`);
      data(entry.content);
    }
  }
  write("\nget-mark :1\ndone\n");
  return Buffer.concat(parts);
}

function quoted(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

function readDiff(git: GitStore["git"], from: string, to: string): DiffFile[] {
  const base = ["diff", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--full-index"];
  const raw = git([...base, "--raw", "-z", "--no-abbrev", from, to])
    .toString()
    .split("\0");
  const sections = git([...base, "-U3", from, to])
    .toString()
    .split(/^(?=diff --git )/m)
    .filter(Boolean);
  const files: DiffFile[] = [];
  let next = 0;
  for (let at = 0; at + 1 < raw.length; ) {
    const [, , , newOid = "", code = ""] = (raw[at] ?? "").split(" ");
    const [, , oldOid = ""] = (raw[at] ?? "").split(" ");
    const moved = /^[RC]/.test(code);
    const first = raw[at + 1] ?? "";
    const path = moved ? (raw[at + 2] ?? "") : first;
    at += moved ? 3 : 2;
    // A file that turns into a link is two sections: one away, one new.
    const taken = sections.slice(next, next + (code.startsWith("T") ? 2 : 1));
    next += taken.length;
    const text = taken.join("");
    const start = /^@@ /m.exec(text)?.index;
    const patch = start === undefined ? "" : text.slice(start).replace(/\n$/, "");
    const lines = patch.split("\n");
    files.push({
      path,
      previousPath: moved ? first : null,
      status: statuses[code.charAt(0)] ?? "changed",
      oid: code.startsWith("D") ? oldOid : newOid,
      additions: lines.filter((line) => line.startsWith("+")).length,
      deletions: lines.filter((line) => line.startsWith("-")).length,
      binary: /^Binary files /m.test(start === undefined ? text : text.slice(0, start)),
      patch,
    });
  }
  return files;
}
