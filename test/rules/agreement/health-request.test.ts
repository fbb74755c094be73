import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import { type HealthRequest, healthRequest } from "../../../src/rules/lib/image-agreement/health-request.ts";

function asked(check: string): HealthRequest | null {
  const file = parseDockerfile(new SourceFile("Dockerfile", `FROM alpine\nHEALTHCHECK ${check}\n`));
  const instruction = file.instructions[1];
  if (instruction === undefined) throw new Error("There is no HEALTHCHECK");
  return healthRequest(instruction);
}

describe("healthRequest", () => {
  it.each([
    ["CMD curl -f http://localhost:8080/health", "/health", 8080],
    ["--interval=5m --timeout=3s CMD curl -f http://localhost/ || exit 1", "/", 80],
    ["cmd curl --fail --silent --max-time 2 -o /dev/null localhost:9000 || false", "/", 9000],
    ["CMD curl -sSf 'http://127.0.0.1:8080/ready?full=1' > /dev/null 2>&1 || exit 1", "/ready?full=1", 8080],
    ['CMD ["curl", "-f", "http://[::1]:3000/a"]', "/a", 3000],
    ['CMD ["/bin/sh", "-c", "curl -f http://localhost:3000/a || exit 1"]', "/a", 3000],
    ["CMD wget --no-verbose --tries=1 --spider http://localhost:3000/ || exit 1", "/", 3000],
    ["CMD wget -qO- http://0.0.0.0:3000/x", "/x", 3000],
    ["CMD wget -q -O /dev/null -T 2 http://localhost:3000", "/", 3000],
  ])("reads %s", (check, path, port) => {
    expect(asked(check)).toEqual({ path, port, scheme: "HTTP" });
  });

  it("asks by HTTPS at its own port", () => {
    expect(asked("CMD curl -fk https://localhost/live")).toEqual({ path: "/live", port: 443, scheme: "HTTPS" });
  });

  it.each([
    ["curl takes any answer without --fail", "CMD curl http://localhost:8080/"],
    ["a program that is not known", "CMD /app --check http://localhost:8080/"],
    ["a variable", "CMD curl -f http://localhost:$PORT/"],
    ["another host", "CMD curl -f http://db:8080/"],
    ["two addresses", "CMD curl -f http://localhost:1/ http://localhost:2/"],
    ["two commands", "CMD curl -f http://localhost:1/ && test -e /x"],
    ["a pipe", "CMD curl -f http://localhost:1/ | grep ok"],
    ["another way out", "CMD curl -f http://localhost:1/ || kill 1"],
    ["a header", "CMD curl -f -H 'Host: a' http://localhost:1/"],
    ["another method", "CMD curl -f -X POST http://localhost:1/"],
    ["a user", "CMD wget -q --user=a --password=b http://localhost:1/"],
    ["a file that is read", "CMD curl -f -K /etc/curlrc http://localhost:1/"],
    ["a port that is none", "CMD curl -f http://localhost:70000/"],
    ["a script's file", 'CMD ["sh", "/check.sh"]'],
    ["strings that are no list", 'CMD ["curl", "-f"'],
    ["no words", "CMD"],
    ["a very long text", `CMD curl -f http://localhost:1/${" ".repeat(100_000)}x`],
  ])("leaves out %s", (_, check) => {
    expect(asked(check)).toBeNull();
  });
});
