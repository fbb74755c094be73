import { expect, it } from "vitest";
import { findingAt, placeAt } from "../../reporters/report-of.ts";
import { printFinding } from "./run-case.ts";

it("records the other places that a finding is about, each on a line", () => {
  const related = [
    placeAt("context/api/Dockerfile", 4, "the image that it runs"),
    placeAt("a\nb.yaml", 1, 'the Pod "a\tb" '),
  ];
  const finding = { ...findingAt("app.yaml", "image: x\n", "x"), related, proposal: null, advice: "Do it by hand." };
  expect(printFinding({}, finding)).toEqual([
    "finding  warning app.yaml:1:8",
    "message  Something is wrong.",
    "also     context/api/Dockerfile:4:3 the image that it runs",
    'also     a␊b.yaml:1:3 the Pod "a␉b"␠',
    "advice   Do it by hand.",
  ]);
});
