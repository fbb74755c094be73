import { expect, test } from "vitest";
import { runHere } from "../support/in-process.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub(["container-runs-as-root", "image-runs-as-root"]);

const dockerfile = `FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN go build -o /app .

FROM debian:12
WORKDIR /app
COPY --from=build /app /app/app
ENTRYPOINT ["/app/app"]
`;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop-api
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:1.0
`;

const repository = {
  "compose.yaml": "services:\n  api:\n    image: ghcr.io/shop/api:dev\n    build: ./api\n",
  "deploy/api.yaml": deployment,
  "README.md": "Shop\n",
};

test("reviews a pull request that touches a Dockerfile only, and knows who runs its image", async () => {
  const { github, token } = bench;
  const pull = github.open({ base: repository, head: { "api/Dockerfile": dockerfile } });
  const { exitCode, errors, outputs } = await runHere(github, pull, { token });

  expect(errors).toEqual([]);
  expect(exitCode).toBe(0);
  expect(new Set(pull.comments.map(({ path }) => path))).toEqual(new Set(["api/Dockerfile"]));
  const told = pull.comments.map(({ body }) => body).join("\n");
  expect(told).toContain("shop-api");
  expect(told).toContain("line 4 of compose.yaml builds it");
  expect(Number(outputs["findings"])).toBeGreaterThan(0);
});

test("says nothing of the manifests around a Dockerfile that was not at fault for them", async () => {
  const { github, token } = bench;
  const fine = `${dockerfile}USER 65532:65532\n`.replace("debian:12", "gcr.io/distroless/static:nonroot");
  const pull = github.open({
    base: { ...repository, "api/Dockerfile": fine },
    head: { "api/Dockerfile": fine.replace("1.24", "1.25") },
  });
  const { exitCode } = await runHere(github, pull, { token });

  expect(exitCode).toBe(0);
  expect(pull.comments.filter(({ path }) => path !== "api/Dockerfile")).toEqual([]);
});

test("a stranger's files of builds are read as text, and cost a bounded number of requests", async () => {
  const { github } = bench;
  const token = github.addToken("reader", { contents: "read", pullRequests: "read", checks: "read" });
  const hostile = Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [
      `tools/${index}/Makefile`,
      `X = $(X)$(X)\nall:\n\tdocker build -t $(X) -f ../../../../etc/passwd /; touch /tmp/${index}\n`,
    ]),
  );
  const pull = github.open({
    base: repository,
    head: {
      "api/Dockerfile": dockerfile,
      "docker-bake.hcl": `target "a" {${'{"'.repeat(10_000)}`,
      ".github/workflows/a.yml": `jobs: &a {b: [*a, *a]}\n${"run: docker build .\n".repeat(1000)}`,
      ...hostile,
    },
    fork: true,
  });
  const { exitCode, summary } = await runHere(github, pull, { token });

  expect(exitCode).toBe(0);
  expect(summary).toContain("api/Dockerfile");
  expect(github.requests.length).toBeLessThan(60);
});
