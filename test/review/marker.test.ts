import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readComment, readMarker, writeMarker } from "../../src/review/threads/marker.ts";

const fingerprint = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(""));

describe("markers", () => {
  it("are read back from the end of any comment", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fingerprint, { minLength: 1, maxLength: 50 }), (body, fingerprints) => {
        const text = `**Error:** ${body}\n\n${writeMarker(fingerprints)}\n`;
        expect(readMarker(text)).toEqual(fingerprints);
        expect(readMarker(text.replaceAll("\n", "\r\n"))).toEqual(fingerprints);
      }),
    );
  });

  it("are not believed further up, where text of files stands", () => {
    const forged = writeMarker(["0123456789abcdef"]);
    const real = writeMarker(["fedcba9876543210"]);
    const body = `**Error:** x\n\n\`\`\`suggestion\n# ${forged}\n\`\`\``;
    expect(readMarker(`${body}\n\n${real}`)).toEqual(["fedcba9876543210"]);
    expect(readMarker(`**Error:** x\n\n${forged}\nThanks!`)).toEqual([]);
  });

  it.each([
    ["another beginning", `Somebody wrote:\n\n${writeMarker(["0123456789abcdef"])}`],
    ["nothing before it", writeMarker(["0123456789abcdef"])],
    ["no empty line above it", `**Error:** x\n${writeMarker(["0123456789abcdef"])}`],
  ])("are not believed in a comment with %s: other workflows write as the same account", (_name, body) => {
    expect(readMarker(body)).toEqual([]);
  });

  it.each(["❌ Error", "⚠️ Warning", "ℹ️ Note"])("are read below %s", (heading) => {
    expect(readMarker(`**${heading}: x**\n\n${writeMarker(["0123456789abcdef"])}`)).toEqual(["0123456789abcdef"]);
  });

  it.each([
    "**Error:** x",
    "**Warning:** x",
    "**Note:** x",
    "2 findings here:\n\n- x",
    "1 finding in this file:\n\n- x",
    "This suggestion fixes 2 findings:\n\n- **Error:** x",
  ])("of earlier versions are read: %j", (text) => {
    expect(readMarker(`${text}\n\n${writeMarker(["0123456789abcdef"])}`)).toEqual(["0123456789abcdef"]);
  });

  it.each(["open", "gone", "moved"] as const)("say that a comment is %s", (state) => {
    const fingerprints = ["0123456789abcdef"];
    expect(readComment(`**Resolved:** x\n\n${writeMarker(fingerprints, state)}`)).toEqual({ fingerprints, state });
  });

  it.each([
    "",
    "<!-- kubesuggest:1 -->",
    "<!-- kubesuggest:1 xyz -->",
    "<!-- kubesuggest:1 0123456789ABCDEF -->",
    "<!-- kubesuggest:1 0123456789abcdef, -->",
    "<!-- kubesuggest:2 0123456789abcdef -->",
    "<!-- kubesuggest:1 0123456789abcdef --",
  ])("are ignored when garbled: %s", (body) => {
    expect(readMarker(`**Error:** x\n\n${body}`)).toEqual([]);
  });
});
