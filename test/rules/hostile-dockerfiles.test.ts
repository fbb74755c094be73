import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { brokenDockerfileText, dockerfileText } from "../formats/dockerfile/dockerfile-text.ts";

const { settings } = resolveConfig({ preset: "all" });

function analysisOf(text: string): Analysis {
  const bytes = new TextEncoder().encode(text);
  return analyze([{ path: "Dockerfile", bytes, role: "reviewed" }], settings, { today: "2026-12-01" });
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");
}

const user = "FROM debian:12\nRUN useradd -u 5 app\nUSER app\n";

describe("the rules go through any Dockerfile", () => {
  it("of whatever an author may write, and prove each fix they propose", () => {
    let proposed = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          dockerfileText.map(({ text }) => text),
          brokenDockerfileText,
        ),
        (text) => {
          const { errors, findings } = analysisOf(text);
          expect(errors).toEqual([]);
          for (const { proposal, fix } of findings) {
            // What can't be written, such as behind a continuation that ends the file, is advice.
            if (proposal === null || fix === null) continue;
            proposed += 1;
            // A user that a RUN names and nobody creates: the proof sees that the fix would not do.
            if (!fix.proof.ok) expect(fix.proof.reason).toBe("a finding of user-missing would appear");
            else expect(fix.proof).toEqual({ ok: true });
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(proposed).toBeGreaterThan(20);
  });

  it.each([
    [
      "directories without end",
      `FROM debian:12\nRUN ${"mkdir /opt/a;".repeat(20_000)}\nRUN ${"rm /x;".repeat(40_000)}\nCMD ["x"]\n`,
    ],
    ["a line of a heredoc without end", `FROM debian:12\nRUN <<EOF\n${"a".repeat(400_000)}\nEOF\nCMD ["x"]\n`],
    ["copies without end", `FROM debian:12\n${lines(1990, (index) => `COPY a${index} /x`)}CMD ["x"]\n`],
    ["copied words without end", `${user}COPY ${"a ".repeat(80_000)}/opt/x/\nRUN ${"chmod +x a;".repeat(20_000)}\n`],
    ["copies and commands in turn", user + lines(990, (index) => `COPY a${index} /opt/x/\nRUN chmod +x /opt/x/b`)],
    ["users without end", lines(990, (index) => `${index === 0 ? "FROM debian:12\n" : ""}USER u${index}\nRUN sudo x`)],
    ["packages without end", `FROM debian:12\nRUN ${"apk add apt install nginx ".repeat(8000)}\nCMD ["nginx"]\n`],
    [
      "calls of sudo without end",
      `FROM debian:12\nRUN apt-get install -y sudo ${"&& sudo x ".repeat(20_000)}\nUSER app\n`,
    ],
    ["volumes without end", `${user}VOLUME ${"/a ".repeat(60_000)}\n${lines(1900, () => "COPY a /a/")}`],
    ["comments without end", `${lines(30_000, () => "# hadolint ignore=DL3002")}FROM debian:12\nUSER root\n`],
    ["stages without end", lines(1990, (index) => `FROM ${index === 0 ? "debian:12" : `s${index - 1}`} AS s${index}`)],
  ])("with %s", (_, text) => {
    const { errors, findings } = analysisOf(text);
    expect(errors).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(1000);
  });
});

it("the rules go through a health check without end", () => {
  const files = {
    Dockerfile: `FROM alpine\nHEALTHCHECK CMD curl -f http://localhost:1/${" ".repeat(100_000)}x\n`,
    "compose.yaml": "services: {web: {build: ., image: registry.example.com/web}}\n",
    "web.yaml":
      "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: registry.example.com/web}]}}\n",
  };
  const inputs = Object.entries(files).map(
    ([path, text]) => ({ path, bytes: Buffer.from(text), role: "reviewed" }) as const,
  );
  const { errors, findings } = analyze(inputs, settings);
  expect(errors).toEqual([]);
  expect(findings).toContainEqual(expect.objectContaining({ rule: "healthcheck-without-probe", proposal: null }));
});

describe("a Dockerfile that can't be built is a finding at its line", () => {
  it.each([
    ["FROM alpine\nCOYP a b\n", '"COYP" is not a Dockerfile instruction', 2],
    ["RUN true\n", "RUN comes before the first FROM", 1],
    ["ARG A\n", "FROM is missing", 1],
    ["FROM alpine\nRUN <<EOF\ntrue\n", "a heredoc is not terminated", 2],
    ["FROM alpine beside\n", "FROM needs an image, and optionally AS and a name", 1],
  ])("%j", (text, reason, line) => {
    const { errors, findings, skipped } = analysisOf(text);
    expect([errors, skipped]).toEqual([[], []]);
    expect(findings).toMatchObject([{ rule: "dockerfile-unreadable", message: expect.stringContaining(reason) }]);
    expect(findings.map(({ source, range }) => source.position(range[0]).line)).toEqual([line]);
  });

  it("and one without any instruction is left out", () => {
    const { findings, skipped } = analysisOf("# nothing yet\n");
    expect([findings, skipped]).toEqual([[], [{ file: "Dockerfile", reason: "empty", findings: "known" }]]);
  });
});

describe("a FROM that can't be resolved stops nothing", () => {
  it.each(["$BASE", "${BASE:?none}", "UPPER/Case", "a@b", "//", "sha256:x", "-", "a:b:c", "${", "scratch:1"])(
    "%s",
    (image) => {
      const { errors, skipped } = analysisOf(`FROM ${image}\nCOPY a /a\nCMD ["/a"]\nFROM alpine:3.20\nCMD ["/b"]\n`);
      expect([errors, skipped]).toEqual([[], []]);
      const { findings } = analysisOf(`FROM alpine:3.20\nCMD ["/a"]\nFROM ${image}\nCMD ["/b"]\n`);
      expect(findings.filter(({ fix }) => fix?.applicability === "safe")).toEqual([]);
    },
  );
});
