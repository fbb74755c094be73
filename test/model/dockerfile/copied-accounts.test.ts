import { expect, it } from "vitest";
import { lastStage, shortUser } from "./read.ts";

const build = "FROM alpine AS build\nRUN addgroup -g 7 app && adduser -D -u 10001 -G app app\n";

it.each([
  ["COPY --from=build /etc/passwd /etc/passwd", "app 10001:7 created"],
  ["COPY --from=0 /etc/passwd /etc/group /etc/", "app 10001:7 created"],
  ["COPY --from=build /etc/passwd* /etc/", "app 10001:7 created"],
  ["COPY --from=build /etc/group /etc/group", "app -:- unseen"],
  ["COPY --from=build /etc/passwd /srv/passwd", "app -:- unseen"],
  ["COPY --from=other /etc/passwd /etc/passwd", "app -:- unseen"],
  ["COPY passwd /etc/passwd", "app -:- unseen"],
])("%s: USER app is %s", (copy, user) => {
  expect(shortUser(lastStage(`${build}FROM scratch\n${copy}\nUSER app\n`).user)).toBe(user);
});

it("knows the users of the base image whose passwd is copied", () => {
  const text = "FROM alpine AS build\nFROM scratch\nCOPY --from=build /etc/passwd /etc/\nUSER nobody\n";
  expect(shortUser(lastStage(text).user)).toBe("nobody 65534:65534 base");
});
