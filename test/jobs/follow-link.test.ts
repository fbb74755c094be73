import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { followLink, type LinkStep } from "../../src/jobs/collect/follow-link.ts";
import { runs } from "../support/lane.ts";

const names = ["a", "b", "a/c", "b/d"] as const;
const step = fc.constantFrom("a", "b", "c", "d", "..", ".", "", "none");
const text = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.join("/") || ".");
const tree = fc.record(
  Object.fromEntries(
    names.map((name) => [
      name,
      fc.oneof(
        fc.constantFrom("file", "directory"),
        text.map((link) => ({ link })),
      ),
    ]),
  ),
);

test("links lead where the file system says they do", { tags: ["long"] }, () => {
  fc.assert(
    fc.property(tree, text, (steps: Readonly<Record<string, LinkStep>>, link) => {
      const root = realpathSync(mkdtempSync(path.join(inject("scratch"), "links-")));
      const made = new Map<string, LinkStep>();
      for (const [name, one] of [...Object.entries(steps), ["start", { link }] as const]) {
        const above = path.posix.dirname(name);
        if (above !== "." && made.get(above) !== "directory") continue;
        made.set(name, one);
        const full = path.join(root, name);
        if (one === "file") writeFileSync(full, "");
        else if (one === "directory") mkdirSync(full);
        else if (typeof one === "object") symlinkSync(one.link ?? "", full);
      }
      const end = followLink("start", (name) => made.get(name) ?? "missing");
      const real = realOf(path.join(root, "start"));
      if (real === null) expect(["missing", "loop", "outside"]).toContain(end.kind);
      else if (path.relative(root, real).startsWith("..")) expect(end.kind).toBe("outside");
      else if (end.kind !== "outside") expect(path.join(root, end.path)).toBe(real);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ["/etc/passwd", "outside", "/etc/passwd"],
  ["../x", "outside", "../x"],
  ["dir/../../x", "outside", "../x"],
  ["dir/../web.yaml", "file", "web.yaml"],
  ["web.yaml/../web.yaml", "missing", "web.yaml/../web.yaml"],
  ["web.yaml/", "missing", "web.yaml/"],
  ["module/a.yaml", "submodule", "module"],
  ["start", "loop", "start"],
  ["next", "unread", "next"],
  ["dir", "directory", "dir"],
  ["up/web.yaml", "file", "web.yaml"],
])("a link to %s ends as %s at %s", (link, kind, end) => {
  const steps: Readonly<Record<string, LinkStep>> = {
    start: { link },
    next: { link: undefined },
    up: { link: "dir/.." },
    dir: "directory",
    module: "submodule",
    "web.yaml": "file",
  };
  expect(followLink("start", (name) => steps[name] ?? "missing")).toEqual({ kind, path: end });
});

test("a link that goes to and fro thousands of times is not followed to its end", () => {
  let asked = 0;
  const stepAt = (name: string): LinkStep => {
    asked += 1;
    return name === "dir" ? "directory" : { link: `${"dir/../".repeat(500)}next` };
  };
  expect(followLink("start", stepAt)).toEqual({ kind: "loop", path: "start" });
  expect(asked).toBeLessThan(2500);
});

function realOf(file: string): string | null {
  try {
    return realpathSync.native(file);
  } catch {
    return null;
  }
}
