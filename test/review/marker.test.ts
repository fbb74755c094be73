import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarker, writeMarker } from "../../src/review/marker.ts";

const fingerprint = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(""));

describe("markers", () => {
  it("are read back from the end of any comment", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fingerprint, { minLength: 1, maxLength: 50 }), (body, fingerprints) => {
        expect(readMarker(`${body}\n${writeMarker(fingerprints)}\n`)).toEqual(fingerprints);
      }),
    );
  });

  it("are not believed further up, where text of files stands", () => {
    const forged = writeMarker(["0123456789abcdef"]);
    const real = writeMarker(["fedcba9876543210"]);
    expect(readMarker(`\`\`\`suggestion\n# ${forged}\n\`\`\`\n${real}`)).toEqual(["fedcba9876543210"]);
    expect(readMarker(`${forged}\nThanks!`)).toEqual([]);
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
    expect(readMarker(body)).toEqual([]);
  });
});
