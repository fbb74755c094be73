import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

test("docker_build of a Tiltfile, as far as its arguments are literal", () => {
  const tiltfile = `load('ext://restart_process', 'docker_build_with_restart')
docker_build('shop/api', './api', dockerfile='docker/api.Dockerfile',
    build_args={'GO': '1.24', 'X': version}, # ( "
    live_update=[sync('./api', '/app'), run("make )")])
docker_build("shop/web", context="web", target='dev')
# docker_build('no', '.')
docker_build_with_restart('shop/job', 'job', entrypoint=['/job'])
docker_build(registry + '/x', 'x')
docker_build('inline', '.', dockerfile_contents='FROM alpine')
docker_build(f'{r}/y', 'y')
custom_build('z', 'make z', ['z'])
`;
  const builds = built({ "dev/Tiltfile": tiltfile });
  expect(builds.map(brief)).toEqual([
    "dev/docker/api.Dockerfile in dev/api as shop/api (dev/Tiltfile:2)",
    "dev/web/Dockerfile#dev in dev/web as shop/web (dev/Tiltfile:5)",
    "dev/job/Dockerfile in dev/job as shop/job (dev/Tiltfile:7)",
    "dev/x/Dockerfile in dev/x as - (dev/Tiltfile:8)",
    "dev/y/Dockerfile in dev/y as - (dev/Tiltfile:10)",
  ]);
  expect(builds[0]?.args).toEqual({ GO: "1.24" });
});
