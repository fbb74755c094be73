import { describe, expect, it } from "vitest";
import { analyse } from "../support/analyse.ts";

describe("a fix that changes how its object is called", () => {
  const text = (namespace: string): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: ${namespace}
data:
  replicas: 1
  debug: true
`;

  it("is proved beside other findings of the object, which are found under the new name", () => {
    const { findings } = analyse({ "shop.yaml": text("n") });
    expect(findings.map(({ path, fix }) => [path.join("."), fix?.edits[0]?.text, fix?.proof])).toEqual([
      ["metadata.namespace", '"n"', { ok: true }],
      ["data.replicas", '"1"', { ok: true }],
      ["data.debug", '"true"', { ok: true }],
    ]);
  });
});
