import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A git repository in a directory of its own, which goes away with the test. */
export interface TestRepository {
  readonly root: string;
  git(...args: string[]): string;
  write(file: string, content: string | Uint8Array): void;
  /** Commits everything and gives the commit's id. */
  commit(): string;
}

export function testRepository(): TestRepository {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "kubesuggest-git-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  const git = (...args: string[]): string =>
    execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
  git("init", "--quiet", "--initial-branch=main");
  return {
    root,
    git,
    write(file, content) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    },
    commit() {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "-m", `change ${Math.random()}`);
      return git("rev-parse", "HEAD");
    },
  };
}
