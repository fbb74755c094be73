import { describe, expect, it } from "vitest";
import { accountFilePaths } from "../../../src/model/dockerfile/copied-accounts.ts";
import { lastStage, readText, shortUser } from "./read.ts";

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

describe("files of the build context", () => {
  const files: Readonly<Record<string, string>> = {
    passwd: "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:\napp:x:10001:7::/srv:/sbin/nologin\n",
    "api/rootfs/etc/passwd": "svc:x:4000:4001::/:\r\n# no entry\nbroken:x:one:2:\n",
    "api/rootfs/etc/group": "logs:x:4010:svc\n",
  };
  const userIn = (lines: string): string => {
    const read = (path: string): string | null => files[path] ?? null;
    const { stages } = readText(`FROM scratch\n${lines}\n`, { contexts: ["api", ""], read });
    return shortUser(stages.at(-1)?.user ?? { kind: "unknown", reason: "", set: null });
  };

  it.each([
    ["COPY passwd /etc/passwd\nUSER app", "app 10001:7 created"],
    ["COPY passwd /etc/\nUSER nobody", "nobody 65534:65534 base"],
    ["COPY passwd /etc/passwd\nUSER root", "root"],
    ["COPY passwd /etc/passwd\nUSER broken", "broken -:- unseen"],
    ["COPY passwd /etc/shadow\nUSER app", "app -:- unseen"],
    ["COPY other /etc/passwd\nUSER app", "app -:- unseen"],
    ["ADD rootfs/ /\nUSER svc", "svc 4000:4001 created"],
    ["COPY rootfs/etc /etc/\nUSER svc:logs", "svc 4000:4010 created"],
    ["COPY passwd /etc/passwd\nCOPY rootfs /\nUSER 4000", "- 4000:4001 number"],
    ["COPY passwd /etc/passwd\nFROM scratch\nCOPY --from=0 /etc/passwd /etc/passwd\nUSER app", "app 10001:7 created"],
    ["COPY passwd /etc/passwd\nFROM scratch\nCOPY --from=0 /etc/passwd /etc/\nUSER nobody", "nobody 65534:65534 base"],
  ])("%j is user %s", (lines, user) => {
    expect(userIn(lines)).toBe(user);
  });

  it("are looked for in each context, and no further than a bound", () => {
    const contexts = ["api", ""];
    expect(accountFilePaths(readText("FROM scratch\nCOPY passwd /etc/passwd", { contexts }))).toEqual([
      "api/passwd",
      "passwd",
    ]);
    expect(accountFilePaths(readText("FROM a\nCOPY ../../passwd /etc/passwd\nCOPY a /srv/", { contexts }))).toEqual([]);
    const many = Array.from({ length: 500 }, (_, index) => `COPY d${index}/ /`).join("\n");
    expect(accountFilePaths(readText(`FROM a\n${many}`, { contexts })).length).toBeLessThanOrEqual(24);
  });

  it("may be as long as they like", () => {
    const passwd = Array.from({ length: 5000 }, (_, index) => `u${index}:x:${1000 + index}:1::/:`).join("\n");
    const { stages } = readText("FROM scratch\nCOPY passwd /etc/passwd", { contexts: [""], read: () => passwd });
    expect(stages[0]?.created.length).toBeLessThanOrEqual(500);
  });
});
