import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

test("a compose file's services are builds, by text or map, with what the image is called", () => {
  const compose = `services:
  db:
    image: postgres:17
  web:
    build: ./web
    image: ghcr.io/shop/web:\${TAG:-dev}
  api:
    image: \${REGISTRY:-ghcr.io/shop}/api:1.0
    build:
      context: src
      dockerfile: ../docker/api.Dockerfile
      target: final
      args:
        GO: "1.24"
        COMMIT: \${COMMIT}
      tags: ["ghcr.io/shop/api:edge"]
  worker:
    build: { context: worker, args: [MODE=fast, EMPTY] }
  inline:
    build: { dockerfile_inline: "FROM alpine" }
`;
  const builds = built({ "compose.yaml": compose });
  expect(builds.map(brief)).toEqual([
    "web/Dockerfile in web as ghcr.io/shop/web:dev (compose.yaml:5)",
    "docker/api.Dockerfile#final in src as ghcr.io/shop/api:1.0 ghcr.io/shop/api:edge (compose.yaml:9)",
    "worker/Dockerfile in worker as */worker (compose.yaml:18)",
  ]);
  expect(builds.map(({ args }) => args)).toEqual([{}, { GO: "1.24" }, { MODE: "fast" }]);
});

test("paths start from the compose file's directory, or from the root where only that fits", () => {
  const compose = "services:\n  api:\n    build: ./api\n";
  const place = (others: readonly string[]): string | undefined =>
    built({ "deploy/docker-compose.prod.yml": compose }, others)[0]?.dockerfile;
  expect(place(["deploy/api/Dockerfile", "api/Dockerfile"])).toBe("deploy/api/Dockerfile");
  expect(place(["api/Dockerfile"])).toBe("api/Dockerfile");
  expect(place(["deploy/api/Containerfile"])).toBe("deploy/api/Containerfile");
  expect(place([])).toBe("deploy/api/Dockerfile");
});

test("what is not in the repository, or not known, is no build of it", () => {
  const compose = `services:
  remote: { build: "https://github.com/shop/api.git#main" }
  ssh: { build: "git@github.com:shop/api.git" }
  variable: { build: "\${DIRECTORY}" }
  absolute: { build: /srv/api }
  outside: { build: ../../api }
  list: { build: [a] }
`;
  expect(built({ "compose.yml": compose })).toEqual([]);
  expect(built({ "compose.yml": "services: [{ build: . }]\n", "docker-compose.yaml": "{{ template }}: {" })).toEqual(
    [],
  );
  expect(built({ "notcompose.yaml": "services:\n  api:\n    build: ./api\n" })).toEqual([]);
});

test("how a service runs its image is told: what usually needs root, and the user", () => {
  const runOf = (lines: string): unknown => {
    return built({ "compose.yaml": `services:\n  api:\n    build: .\n${lines.replaceAll(/^/gm, "    ")}\n` })[0]?.run;
  };
  expect(runOf("privileged: true")).toEqual({ privilege: "in a privileged container", user: null });
  expect(runOf("privileged: false")).toBeUndefined();
  expect(runOf('user: "1001:1002"')).toEqual({ privilege: null, user: "1001:1002" });
  expect(runOf("user: 1001")).toEqual({ privilege: null, user: "1001" });
  expect(runOf("user: ${UID:-1003}:${GID}")).toBeUndefined();
  expect(runOf("user: ${UID:-1003}")).toEqual({ privilege: null, user: "1003" });
  expect(runOf("cap_add: [NET_BIND_SERVICE, NET_ADMIN]")?.valueOf()).toEqual({
    privilege: "with the capability NET_ADMIN",
    user: null,
  });
  expect(runOf("cap_add: [NET_BIND_SERVICE]")).toBeUndefined();
  expect(runOf("devices: [/dev/kvm]")).toEqual({ privilege: "with the device /dev/kvm", user: null });
  expect(runOf("pid: host\nuser: app")).toEqual({ privilege: "with the processes of the host", user: "app" });
  for (const volume of ["/var/run/docker.sock:/var/run/docker.sock", "{ type: bind, source: /run/docker.sock }"]) {
    expect(runOf(`volumes: ["./data:/data", ${volume}]`)).toEqual({
      privilege: "with the socket of Docker",
      user: null,
    });
  }
  expect(runOf("volumes: { a: b }")).toBeUndefined();
});
