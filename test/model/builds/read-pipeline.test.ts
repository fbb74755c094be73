import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

const file = ".gitlab-ci.yml";

test("the commands of a GitLab pipeline's jobs, with their variables", () => {
  const pipeline = `stages: [build]
variables:
  IMAGE: registry.example.com/shop/web
  REGISTRY: { value: registry.example.com, description: where images go }
web:
  before_script:
    - cd web
  script:
    - docker login
    - docker build -t "$IMAGE:$CI_COMMIT_SHA" -f ../ops/web.image .
api:
  variables: { IMAGE: shop/api }
  script:
    - echo
    - |
      docker build \\
        -t $IMAGE .
      docker build -t $REGISTRY/$CI_PROJECT_PATH -f "$CI_PROJECT_DIR/ops/other.image" .
pages:
  script: [make]
`;
  expect(built({ [file]: pipeline }).map(brief)).toEqual([
    `ops/web.image in web as registry.example.com/shop/web (${file}:10)`,
    `Dockerfile in  as shop/api (${file}:16)`,
    `ops/other.image in  as - (${file}:18)`,
  ]);
});

test("kaniko, whose Dockerfile lies in the directory or in the context", () => {
  const pipeline = `build:
  image: { name: "gcr.io/kaniko-project/executor:debug", entrypoint: [""] }
  script:
    - /kaniko/executor --cleanup --context "$CI_PROJECT_DIR/web" --dockerfile "\${CI_PROJECT_DIR}/web/image" --destination "shop/web:1"
    - /kaniko/executor -c dir://api -f image --build-arg A=1 --build-arg=B=2 --no-push
    - /kaniko/executor --context=git://github.com/shop/x --dockerfile=x
    - /kaniko/executor --context=. --dockerfile=$UNKNOWN
`;
  const builds = built({ [file]: pipeline }, ["api/image"]);
  expect(builds.map(brief)).toEqual([
    `web/image in web as shop/web:1 (${file}:4)`,
    `api/image in api as - (${file}:5)`,
    `x in ? as - (${file}:6)`,
  ]);
  expect(builds[1]?.args).toEqual({ A: "1", B: "2" });
});

test.each([".gitlab/ci/build.yml", "ci/web.gitlab-ci.yaml"])("%s is read", (path) => {
  const builds = built({ [path]: "a: { script: [docker build -f ops/image .] }\n" });
  expect(builds.map(brief)).toEqual([`ops/image in  as - (${path}:1)`]);
});

test.each(["a: [", "a: { script: build }", "- a", "a: { script: [[docker build .], 1, null] }"])(
  "%s states no build",
  (text) => {
    expect(built({ [file]: text })).toEqual([]);
  },
);
