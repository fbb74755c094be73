import { expect, test } from "vitest";
import { readBuildCommand } from "../../../src/model/builds/build-command.ts";
import { buildFilesAmong } from "../../../src/model/builds/build-file.ts";
import { brief, built } from "./built.ts";

test("a Makefile's builds, with the variables that it sets once", () => {
  const makefile = `IMG ?= ghcr.io/shop/manager:latest
REGISTRY := quay.io
REGISTRY := quay.io/other
TOOL = podman

build: ## Build docker image
	docker build -t \${IMG} .
	cd api && $(CONTAINER_TOOL) build --pull -t $(REGISTRY)/api:$(shell git describe) .
	@$(SUDO) docker buildx build --load --platform linux/amd64 \\
		--build-arg GO=1.24 --build-arg=MODE=fast \\
		-f build/Dockerfile.web --target final \\
		-t shop/web:$(VERSION) $(DOCKER_BUILD_ARGS) .
	$(TOOL) build plain
	docker build -t $(IMG_$(X)) -f $(DOCKERFILE) .
	@echo "docker build -t no ."
	# docker build -t no .
`;
  const builds = built({ Makefile: makefile });
  expect(builds.map(brief)).toEqual([
    "Dockerfile in  as ghcr.io/shop/manager:latest (Makefile:7)",
    "api/Dockerfile in api as */api (Makefile:8)",
    "build/Dockerfile.web#final in  as shop/web (Makefile:9)",
  ]);
  expect(builds[2]?.args).toEqual({ GO: "1.24", MODE: "fast" });
});

test("a shell script's builds, where it stands and where it goes", () => {
  const script = `#!/bin/bash
ROOT="$(git rev-parse --show-toplevel)"
IMAGE=shop/api
for name in a b; do docker build -t "shop/$name" "$name"; done
cd "$ROOT/deploy"
docker build -t "$IMAGE:\${TAG:-dev}" -f docker/api.Dockerfile . > /dev/null 2>&1
(cd web && sudo nerdctl build -tshop/web -q .)
if ! out=$(buildah bud --format docker -t job job 2>&1); then exit 1; fi
docker build -t stdin - < base/Dockerfile
cat web/Dockerfile | docker build -t piped -f - web
docker --context remote image build --tag tools:1 tools;
docker compose build
docker push shop/api
`;
  const paths = ["docker/api.Dockerfile", "scripts/web/Dockerfile", "job/Containerfile", "tools/Dockerfile"];
  expect(built({ "scripts/build.sh": script }, paths).map(brief)).toEqual([
    "docker/api.Dockerfile in  as shop/api:dev (scripts/build.sh:6)",
    "scripts/web/Dockerfile in scripts/web as shop/web (scripts/build.sh:7)",
    "job/Containerfile in job as job (scripts/build.sh:8)",
    "scripts/base/Dockerfile in ? as stdin (scripts/build.sh:9)",
    "scripts/web/Dockerfile in scripts/web as piped (scripts/build.sh:10)",
    "tools/Dockerfile in tools as tools:1 (scripts/build.sh:11)",
  ]);
});

test("how a script runs what it builds is told: what usually needs root, and the user", () => {
  const runOf = (...commands: readonly string[]): unknown => {
    const script = ["IMG=shop/api", "docker build -t $IMG:1 .", ...commands].join("\n");
    return built({ "run.sh": script })[0]?.run;
  };
  const user = (name: string): object => ({ privilege: null, user: name });
  const privilege = (how: string): object => ({ privilege: how, user: null });
  expect(runOf("docker run -d --privileged --name api $IMG")).toEqual(privilege("in a privileged container"));
  expect(runOf("sudo podman run --rm -it --cap-add=NET_ADMIN $IMG:1 bash")).toEqual(
    privilege("with the capability NET_ADMIN"),
  );
  expect(runOf("docker container run -v /var/run/docker.sock:/var/run/docker.sock shop/api:dev")).toEqual(
    privilege("with the socket of Docker"),
  );
  expect(runOf("docker run --rm --user 1001:1001 -p 80:80 -e A=b $IMG")).toEqual(user("1001:1001"));
  expect(runOf("docker run -itu 1001 --restart always $IMG > log 2>&1")).toEqual(user("1001"));
  expect(runOf("docker run -u1001 $IMG", "docker run -u 1001 $IMG &")).toEqual(user("1001"));
  // Other commands look around, and what differs or is only known when it runs says nothing.
  expect(runOf("docker run -u root -it $IMG bash")).toBeUndefined();
  expect(runOf("docker run -u 1001 $IMG", "docker run -u 1002 $IMG")).toBeUndefined();
  expect(runOf("docker run -u 1001 $IMG", "docker run $IMG")).toBeUndefined();
  expect(runOf('docker run -u "$(id -u):$(id -g)" $IMG')).toBeUndefined();
  expect(runOf("docker run --privileged shop/other", "docker run --privileged", "docker run")).toBeUndefined();
  expect(runOf("docker run --cap-add NET_BIND_SERVICE --device-cgroup-rule a --privileged=false $IMG")).toBeUndefined();
  expect(runOf("echo docker run --privileged $IMG")).toBeUndefined();
});

test("a README beside a Dockerfile says how its image is run, and no more", () => {
  const readme = (lines: readonly string[]): string => ["# Shop", "", "```console", ...lines, "```", ""].join("\n");
  const lines = ["$ docker build -t shop/api --target dev .", "$ docker run -d --privileged shop/api"];
  const [build, ...others] = built({ "api/README.md": readme(lines) }, ["api/Dockerfile"]);
  expect(others).toEqual([]);
  expect(build).toMatchObject({ dockerfile: "api/Dockerfile", target: null, images: [], how: "document" });
  expect(build?.run).toEqual({ privilege: "in a privileged container", user: null });
  expect(built({ "README.md": readme(lines.slice(0, 1)) })).toEqual([]);
  expect(built({ "README.md": lines.join("\n") })).toEqual([]);
  expect(built({ "README.md": `~~~~\n\`\`\`\n${lines.join("\n")}\n~~~~\n` })).toHaveLength(1);
});

test("a README is read beside a Dockerfile only", () => {
  const paths = ["README.md", "api/README.de.md", "api/Dockerfile", "web/readme.md", "run.sh"];
  expect(buildFilesAmong(paths)).toEqual(["run.sh", "api/README.de.md"]);
});

test("long commands are read in linear time", () => {
  const tags = Array.from({ length: 60_000 }, () => ["-t", "shop/api"]).flat();
  expect(readBuildCommand(["docker", "build", ...tags, "."])?.images).toHaveLength(60_000);
  const program = `$${"docker".repeat(60_000)}`;
  expect(readBuildCommand([program, "build", "."])).not.toBeNull();
  expect(readBuildCommand([`${program}!`, "build", "."])).toBeNull();
});
