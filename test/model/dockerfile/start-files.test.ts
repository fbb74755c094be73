import { describe, expect, it } from "vitest";
import { startFilePaths, startFilesOf } from "../../../src/model/dockerfile/start-files.ts";
import { readText } from "./read.ts";

/** The paths at which the start files of an image may lie, built from the directory `app` or the root. */
function pathsOf(text: string): string[] {
  return startFilePaths(readText(text, { contexts: ["app", ""] }));
}

describe("startFilePaths", () => {
  it.each([
    ['FROM a\nCOPY start.sh /srv/start.sh\nENTRYPOINT ["/srv/start.sh"]', "start.sh"],
    ['FROM a\nCOPY docker/start.sh /usr/local/bin/\nENTRYPOINT ["start.sh"]', "docker/start.sh"],
    ["FROM a\nWORKDIR /srv\nCOPY . .\nCMD ./bin/run --now", "bin/run"],
    ['FROM a\nCOPY rootfs/ /\nENTRYPOINT ["/init/run"]', "rootfs/init/run"],
    ['FROM a\nCOPY bin /usr/local/bin/\nENTRYPOINT ["tini", "--", "serve"]', "bin/serve"],
    ['FROM a AS b\nCOPY go.sh /\nENTRYPOINT ["/go.sh"]\nFROM b\nCMD ["x"]', "go.sh"],
    ['FROM a\nCOPY *.sh notes /\nENTRYPOINT ["/go.sh"]', "go.sh"],
    ['FROM a\nCOPY bin/s?rve* /usr/bin/\nENTRYPOINT ["serve"]', "bin/serve"],
    ['FROM a\nWORKDIR /srv\nADD a.sh b.sh ./\nENTRYPOINT ["sh", "b.sh"]', "b.sh"],
    ["FROM nginx:1\nCOPY a/env.sh /docker-entrypoint.d/40-env.sh", "a/env.sh"],
    ["FROM nginxinc/nginx-unprivileged\nCOPY a.txt b.envsh /docker-entrypoint.d/", "b.envsh"],
  ])("finds what %j starts", (text, path) => {
    expect(pathsOf(text)).toContain(`app/${path}`);
    expect(pathsOf(text)).toContain(path);
  });

  it.each([
    'FROM a\nCOPY --from=b start.sh /srv/start.sh\nENTRYPOINT ["/srv/start.sh"]',
    'FROM a\nCOPY start.sh /srv/start.sh\nENTRYPOINT ["/srv/other.sh"]',
    'FROM a\nCOPY ../../../start.sh /srv/start.sh\nENTRYPOINT ["/srv/start.sh"]',
    'FROM a\nCOPY start.sh /srv/start.sh\nENTRYPOINT ["start.sh"]',
    'FROM a\nCOPY t*.sh /srv/\nENTRYPOINT ["/srv/s.sh"]',
    'FROM a\nCOPY s*.sh /srv/\nENTRYPOINT ["/srv/bin/s.sh"]',
    'FROM a\nCOPY {s,t}*.sh /srv/\nENTRYPOINT ["/srv/s.sh"]',
    `FROM a\nCOPY ${"{s,t}".repeat(20)}*.sh /srv/\nENTRYPOINT ["/srv/s.sh"]`,
    'FROM a\nCOPY */s.sh /srv/\nENTRYPOINT ["/srv/s.sh"]',
    "FROM a\nCOPY start.sh /srv/",
    "FROM a\nCOPY start.sh /docker-entrypoint.d/",
    'FROM nginx\nCOPY start.sh /docker-entrypoint.d/\nENTRYPOINT ["nginx"]',
    "FROM nginx\nCOPY start.sh /docker-entrypoint.d/more/",
  ])("finds nothing for %j", (text) => {
    expect(pathsOf(text)).toEqual([]);
  });

  it("is bounded", () => {
    const copies = Array.from({ length: 500 }, (_, index) => `COPY d${index}/ /srv/`).join("\n");
    const words = Array.from({ length: 500 }, (_, index) => `"/srv/s${index}"`).join(", ");
    expect(pathsOf(`FROM a\n${copies}\nENTRYPOINT [${words}]`).length).toBeLessThanOrEqual(24);
  });
});

describe("startFilesOf", () => {
  it.each([
    ["start.sh", "COPY start.sh /usr/bin/"],
    ["./start.sh", "COPY . ."],
    ["/srv/start.sh", "COPY . ."],
  ])("takes %s from what PATH or the path leads to", (word, copy) => {
    const text = `FROM a\nWORKDIR /srv\nCOPY . .\nCOPY start.sh /usr/bin/\nENTRYPOINT ["${word}"]`;
    const dockerfile = readText(text, { contexts: [""], read: () => "exec a" });
    const [stage] = dockerfile.shipped;
    const [file] = stage ? startFilesOf(dockerfile, stage) : [];
    expect(`${file?.copy.keyword} ${file?.copy.text}`).toBe(copy);
  });

  it("takes each file from the likeliest place that has one", () => {
    const text = 'FROM a\nCOPY start.sh /srv/\nENTRYPOINT ["/srv/start.sh"]';
    const read = (path: string): string | null => (path === "start.sh" ? "exec a" : null);
    const dockerfile = readText(text, { contexts: ["app", ""], read });
    const [stage] = dockerfile.shipped;
    expect(stage && startFilesOf(dockerfile, stage)).toMatchObject([{ path: "start.sh", text: "exec a" }]);
  });
});
