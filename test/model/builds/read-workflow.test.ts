import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

const file = ".github/workflows/build.yml";

test("steps of build-push-action, with their tags", () => {
  const workflow = `on: push
env:
  REGISTRY: ghcr.io/shop
jobs:
  build:
    env: { IMAGE: "\${{ env.REGISTRY }}/api" }
    steps:
      - uses: actions/checkout@v5
      - uses: docker/metadata-action@v5
        id: meta
        with:
          images: |
            \${{ env.REGISTRY }}/web
            name=docker.io/shop/web,enable=true
      - uses: docker/build-push-action@v6
        with:
          context: web
          target: final
          tags: \${{ steps.meta.outputs.tags }}
          build-args: |
            GO=1.24
            COMMIT=\${{ github.sha }}
      - name: API
        uses: docker/build-push-action@v6
        with:
          file: docker/api.Dockerfile
          tags: "\${{ env.IMAGE }}:\${{ github.sha }},shop/api:latest"
      - uses: docker/build-push-action@v6
        with: { context: "https://github.com/shop/x.git", tags: x }
      - uses: docker/build-push-action@v6
        with: { context: "{{defaultContext}}:sub", tags: "\${{ github.repository }}" }
`;
  const builds = built({ [file]: workflow });
  expect(builds.map(brief)).toEqual([
    `web/Dockerfile#final in web as ghcr.io/shop/web docker.io/shop/web (${file}:15)`,
    `docker/api.Dockerfile in  as ghcr.io/shop/api shop/api:latest (${file}:24)`,
    `sub/Dockerfile in sub as - (${file}:30)`,
  ]);
  expect(builds[0]?.args).toEqual({ GO: "1.24" });
});

test("a job is built once for each entry of its matrix", () => {
  const workflow = `jobs:
  build:
    strategy:
      matrix:
        service: [api, web]
        os: [linux]
        include:
          - { service: api, target: slim }
          - { service: extra, path: tools/extra }
    steps:
      - uses: docker/build-push-action@v6
        with:
          context: services/\${{ matrix.service }}
          target: \${{ matrix.target }}
          tags: shop/\${{ matrix.service }}:1
  fixed:
    strategy: { matrix: { os: [a, b, c] } }
    steps:
      - uses: docker/build-push-action@v6
        with: { context: fixed, tags: fixed }
  dynamic:
    strategy: { matrix: "\${{ fromJSON(needs.list.outputs.all) }}" }
    steps:
      - uses: docker/build-push-action@v6
        with: { context: "services/\${{ matrix.service }}", tags: "shop/\${{ matrix.service }}" }
`;
  expect(built({ [file]: workflow }).map(brief)).toEqual([
    `services/api/Dockerfile#slim in services/api as shop/api:1 (${file}:11)`,
    `services/web/Dockerfile in services/web as shop/web:1 (${file}:11)`,
    `services/extra/Dockerfile in services/extra as shop/extra:1 (${file}:11)`,
    `fixed/Dockerfile in fixed as fixed (${file}:19)`,
  ]);
});

test("a job is not built for what its matrix excludes, unless include adds that", () => {
  const workflow = `jobs:
  build:
    strategy:
      matrix:
        service: [api, web]
        os: [linux, windows]
        exclude: [{ service: web, os: windows }, { os: linux }]
        include: [{ service: db, os: linux }]
    steps:
      - uses: docker/build-push-action@v6
        with: { context: "\${{ matrix.service }}", tags: "\${{ matrix.service }}:\${{ matrix.os }}" }
`;
  expect(built({ [file]: workflow }).map(brief)).toEqual([
    `api/Dockerfile in api as api:windows (${file}:10)`,
    `db/Dockerfile in db as db:linux (${file}:10)`,
  ]);
});

test("commands of run steps, with their lines and directories", () => {
  const workflow = `defaults: { run: { working-directory: app } }
jobs:
  build:
    env: { NAME: shop/api }
    steps:
      - run: docker build -t one -f docker/one.Dockerfile .
      - name: Two
        working-directory: two
        run: |
          set -e
          docker buildx build \\
            --tag "$NAME:\${GITHUB_SHA}" \\
            --target=final .
      - run: echo docker build .
`;
  const paths = ["app/docker/one.Dockerfile", "two/Dockerfile"];
  expect(built({ [file]: workflow }, paths).map(brief)).toEqual([
    `app/docker/one.Dockerfile in app as one (${file}:6)`,
    `two/Dockerfile#final in two as shop/api (${file}:11)`,
  ]);
});

test("composite actions of the repository are read like jobs, other files are not", () => {
  const action = "runs:\n  using: composite\n  steps:\n    - run: docker build -t a a\n      shell: bash\n";
  expect(built({ ".github/actions/build/action.yml": action }).map(brief)).toEqual([
    "a/Dockerfile in a as a (.github/actions/build/action.yml:4)",
  ]);
  expect(built({ "docs/workflows/build.yml": action })).toEqual([]);
});
