import { expect, test } from "vitest";
import { namedTemplate } from "../../src/rendering/charts/render-in-parts.ts";

test.each([
  ["execution error at (app/templates/web.yaml:3:5): no", { name: "templates/web.yaml", line: 3 }],
  ["parse error at (app/charts/db/templates/a.tpl:12): no", { name: "charts/db/templates/a.tpl", line: 12 }],
  ["host:80 said at (app/templates/NOTES.txt:1:2): no", { name: "templates/NOTES.txt", line: 1 }],
  ["at web.yaml:3", null],
  ["/a".repeat(100_000), null],
])("finds the template that an error of Helm names: %.60s", (reason, found) => {
  expect(namedTemplate(reason)).toEqual(found);
});
