import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analyze.ts";
import type { Finding } from "../../src/core/finding.ts";
import { analyse } from "../support/analyse.ts";
import { probeRules } from "../support/probe-rules.ts";

const comment = "# kubesuggest: ignore[probe-container, probe-pod, probe-note] for a test";

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4
          securityContext:
            readOnlyRootFilesystem: true
        -
          name: log
          image: registry.example.com/log:2
      volumes: []
`;

function analysisOf(text: string, today?: string): Analysis {
  return analyse({ "a.yaml": text }, { rules: probeRules, fix: () => false, today: today ?? null });
}

const isNote = ({ rule }: Finding): boolean => rule.startsWith("ignore-comment-");

const namesOf = (findings: Analysis["findings"]): string[] =>
  findings
    .filter((finding) => !isNote(finding))
    .map(({ rule, path }) => `${rule} ${path.includes(0) ? "web" : path.includes(1) ? "log" : "pod"}`)
    .toSorted();

/** The manifest with a line put before the first line that holds `mark`. */
function above(mark: string, line: string): string {
  const start = manifest.lastIndexOf("\n", manifest.indexOf(mark)) + 1;
  return `${manifest.slice(0, start)}${line}\n${manifest.slice(start)}`;
}

const web = ["probe-container web"];
const log = ["probe-container log"];
const pod = ["probe-note pod", "probe-pod pod"];
const all = [...pod, ...log, ...web].toSorted();

describe("ignore comments", () => {
  it("are about a manifest with these findings", () => {
    expect(namesOf(analysisOf(manifest).findings)).toEqual(all);
  });

  it.each<[string, string, readonly string[]]>([
    ["above the first key", above("apiVersion", comment), all],
    ["above the first key, with a blank line between", above("apiVersion", `${comment}\n\n# Web.`), all],
    ["above the marker of the document", `${comment}\n---\n${manifest}`, all],
    ["after the marker of the document", `a: 1\n--- ${comment}\n${manifest}`, all],
    ["above a key on the way", above("spec:", comment), all],
    ["after a key on the way", manifest.replace("spec:", `spec: ${comment}`), all],
    ["above the pod's containers", above("containers:", `      ${comment}`), all],
    ["above a container", above("- name: web", `        ${comment}`), web],
    ["on a container's first line", manifest.replace("- name: web", `- name: web ${comment}`), web],
    ["above the dash of a container", above("-\n", `        ${comment}`), log],
    ["after the dash of a container", manifest.replace("-\n", `- ${comment}\n`), log],
    ["above the name of a container", above("name: log", `          ${comment}`), log],
    ["on another key of the map that lacks it", manifest.replace("log:2", `log:2 ${comment}`), log],
    ["above another key of the map that lacks it", above("volumes:", `      ${comment}`), pod],
    ["on the map that lacks it", manifest.replace("securityContext:", `securityContext: ${comment}`), web],
    ["in the map that lacks it", above("readOnly", `            ${comment}`), web],
    ["at the end of the map that lacks it", above("        -\n", `            ${comment}`), web],
    ["at the end of the container", above("volumes:", `          ${comment}`), log],
    ["at the end of the pod and the file", `${manifest}\n\n      ${comment}\n`, pod],
    ["above a container, after the end of another", above("-\n", `          ${comment}`), []],
    ["on another key of a map around", manifest.replace("replicas: 2", `replicas: 2 ${comment}`), []],
    ["on a key of the first line only", manifest.replace("apps/v1", `apps/v1 ${comment}`), []],
    ["in another document", `a: 1 ${comment}\n---\n${manifest}`, []],
    ["at the end of the file", `${manifest}${comment}\n`, []],
    ["in a plain scalar", manifest.replace("name: web\n", `name: web${comment.replaceAll(": ", ":")}\n`), []],
    ["in a quoted scalar", manifest.replace("name: web\n", `name: "web ${comment}"\n`), []],
    ["in a block scalar", above("kind:", `note: |\n  ${comment}\n  x`), []],
  ])("%s", (_where, text, silent) => {
    const { findings, ignored, stats } = analysisOf(text);
    expect(namesOf(ignored)).toEqual([...silent].toSorted());
    expect(namesOf(findings)).toEqual(all.filter((name) => !silent.includes(name)));
    expect(stats.ignored).toBe(silent.length);
  });

  it("name their rules", () => {
    const { findings } = analysisOf(above("apiVersion", "# kubesuggest: ignore[probe-note] one node only"));
    expect(namesOf(findings)).toEqual(all.filter((name) => !name.startsWith("probe-note")));
  });

  it("know the items of a List apart", () => {
    const pod = (name: string, above = ""): string =>
      `${above}  - apiVersion: v1\n    kind: Pod\n    metadata: {name: ${name}}\n    spec:\n      containers: [{name: web, image: web}]\n`;
    const { ignored } = analysisOf(`apiVersion: v1\nkind: List\nitems:\n${pod("a")}${pod("b", `  ${comment}\n`)}`);
    expect(ignored.length).toBeGreaterThan(0);
    expect(new Set(ignored.map(({ object }) => object?.name))).toEqual(new Set(["b"]));
  });

  it.each(["\r\n", "\r"])("work with the line ending %j and a byte order mark", (ending) => {
    const text = `\ufeff${comment}\n${manifest}`.replaceAll("\n", ending);
    expect(namesOf(analysisOf(text).ignored)).toEqual(all);
  });

  it("leave the fingerprints of other findings as they are", () => {
    const before = new Set(analysisOf(manifest).findings.map(({ fingerprint }) => fingerprint));
    const { findings, ignored } = analysisOf(above("- name: web", `        ${comment}`));
    expect(
      [...findings.filter((finding) => !isNote(finding)), ...ignored].every(({ fingerprint }) =>
        before.has(fingerprint),
      ),
    ).toBe(true);
  });

  it("without a reason, or after their day, do nothing and are told of", () => {
    const text = `# kubesuggest: ignore[probe-note]\n# kubesuggest: ignore[probe-note] until=2026-11-30 a test\n${manifest}`;
    const { findings, skipped, ignored } = analysisOf(text, "2026-12-01");
    expect({ ignored, skipped }).toEqual({ ignored: [], skipped: [] });
    expect(namesOf(findings)).toEqual(all);
    const notes = findings.filter(isNote);
    expect(notes.map(({ rule }) => rule)).toEqual(["ignore-comment-broken", "ignore-comment-expired"]);
    expect(notes[1]?.message).toContain("2026-11-30");
    expect(namesOf(analysisOf(text, "2026-11-30").ignored)).toEqual(["probe-note pod"]);
  });

  it("are told of within bounds", () => {
    const { findings, skipped } = analysisOf("# kubesuggest: ignore[probe-note]\n".repeat(500) + manifest);
    expect(findings.filter(isNote)).toHaveLength(50);
    expect(skipped).toEqual([{ file: "a.yaml", reason: "450 more findings about its ignore comments" }]);
  });

  it("inside of strings never ignore anything", () => {
    const quote = fc.constantFrom(
      (text: string) => JSON.stringify(text),
      (text: string) => `'${text.replaceAll("'", "''")}'`,
      (text: string) => `|\n${text.replace(/^/gm, "    ")}`,
      (text: string) => `>-\n${text.replace(/^/gm, "    ")}`,
      (text: string) => `[${JSON.stringify(text)},\n    ${JSON.stringify(text)}]`,
    );
    const part = fc.constantFrom(comment, " ", "\n", "\n\n", "x", "#", "'", ":", "- ");
    fc.assert(
      fc.property(quote, fc.array(part, { minLength: 1, maxLength: 8 }), (quoted, parts) => {
        const text = `x${parts.join("")}`;
        const { ignored, skipped } = analysisOf(above("kind:", `note: ${quoted(text)}`));
        expect({ ignored, skipped }).toEqual({ ignored: [], skipped: [] });
      }),
    );
  });

  it("never throw, whatever is around them", () => {
    const part = fc.constantFrom(
      comment,
      "---",
      "- ",
      "a:",
      "{",
      "}",
      "[",
      "]",
      "&a",
      "*a",
      "|",
      ">",
      "'",
      '"',
      " ",
      "  ",
      "\n",
      "\r\n",
      "\r",
      "\t",
      "\ufeff",
      "<<: ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { findings, ignored } = analysisOf(parts.join("") + manifest);
        // What they break is told, beside what was found before.
        const others = findings.filter((finding) => !isNote(finding) && finding.rule !== "manifest-unreadable");
        expect(others.length + ignored.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it("anywhere in a file neither break it nor change what is found or ignored in total", () => {
    const lines = manifest.split("\n");
    fc.assert(
      fc.property(fc.nat(lines.length), fc.nat(20), fc.boolean(), (line, indent, onLine) => {
        const text = onLine
          ? lines.map((one, index) => (index === line ? `${one} ${comment}` : one))
          : lines.toSpliced(line, 0, " ".repeat(indent) + comment);
        const { findings, ignored } = analysisOf(text.join("\n"));
        expect(namesOf([...findings, ...ignored])).toEqual(all);
      }),
    );
  });
});
