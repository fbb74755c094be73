import { expect, test } from "vitest";
import { imageTest } from "../../../src/model/images/image-pattern.ts";

test.each([
  ["nginx", "nginx", true],
  ["nginx", "nginx:1.27@sha256:" + "a".repeat(64), true],
  ["nginx", "docker.io/library/nginx:1", true],
  ["docker.io/library/nginx", "nginx", true],
  ["nginx", "registry.example.com/nginx", false],
  ["nginx", "team/nginx", false],
  ["team/*", "docker.io/team/web", true],
  ["registry.example.com/*", "registry.example.com/web", true],
  ["registry.example.com/*", "registry.example.com/team/web", false],
  ["registry.example.com/**", "registry.example.com/team/web:2", true],
  ["registry.example.com:5000/web", "registry.example.com:5000/web:2", true],
  ["registry.example.com:5000/web:2*", "registry.example.com:5000/web:2.1", true],
  ["web:latest", "web", true],
  ["web:latest", "web@sha256:" + "a".repeat(64), false],
  ["web:{1,2}-alpine", "web:2-alpine", true],
  ["**/web", "web", true],
  ["**", "${IMAGE}", false],
])("%s on %s: %s", (pattern, reference, expected) => {
  expect(imageTest(pattern)(reference)).toBe(expected);
});
