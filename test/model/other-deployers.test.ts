import { expect, test } from "vitest";
import { deployedOtherwise, mayDeployOtherwise } from "../../src/model/other-deployers.ts";

const pod = 'apiVersion: "v1", kind: "Pod"';

test.each([
  ["fleet.yaml", "helm:\n  chart: ./a\n  values: {a: b}\n", "Fleet 2"],
  ["a/fleet.yaml", "defaultNamespace: a\n", null],
  ["helmfile.yaml", "releases:\n  - name: a\n    chart: ./a\n", "helmfile 3"],
  ["helmfile.d/a.yaml.gotmpl", "releases:\n{{ range .a }}\n  - chart: a/b\n{{ end }}\n", "helmfile 3"],
  ["helmfile.yaml", "repositories: []\n", null],
  ["skaffold.yaml", "deploy:\n  helm:\n    releases:\n      - chartPath: a\n", "Skaffold 4"],
  ["skaffold.yaml", "manifests:\n  rawYaml: [a.yaml]\n", null],
  ["a.yaml", "a: #@ data.values.a\n", "ytt 1"],
  ["a.yaml", "#@data/values\n---\na: b\n", "ytt 1"],
  ["a.yaml", "# @param a\na: b#@\n", null],
  ["Pulumi.yaml", "resources:\n  a:\n    type: kubernetes:core/v1:Pod\n", "Pulumi 3"],
  ["Pulumi.yaml", "name: a\nruntime: nodejs\n", null],
  ["Tiltfile", "k8s_yaml('a.yaml')\nk8s_yaml(helm('a'))\n", "Tilt 2"],
  ["Tiltfile", "k8s_yaml('a.yaml')\n", null],
  ["a.jsonnet", `{ ${pod} }`, "Jsonnet 1"],
  ["a.libsonnet", "{\n  a: { securityContext+:: { privileged: true } },\n}\n", "Jsonnet 2"],
  ["a.jsonnet", "{ replicas: 3, image: 'a' }", null],
  ["a.nix", '{ apiVersion = "v1"; kind = "Pod"; }', "Nix 1"],
  ["a.dhall", '{ apiVersion = "v1", kind = "Pod" }', "Dhall 1"],
  ["a.nix", '{ version = "1"; }', null],
  ["a.cue", `a: {${pod}}`, "CUE 1"],
  ["a.cue", "#A: {apiVersion: string, containers: [...#C]}\n", "CUE 1"],
  ["cue.mod/gen/a.cue", `a: {${pod}}`, null],
  ["a.k", 'apiVersion = "v1"\n', "KCL 1"],
  ["a.tf", 'resource "a" "b" {}\nresource "kubernetes_manifest" "a" {}\n', "Terraform 2"],
  ["a.tf", 'resource "kubernetes_namespace" "a" {}\n', null],
  ["a.ts", 'import * as k8s from "@pulumi/kubernetes";\n', "Pulumi 1"],
  ["a.py", "import cdk8s\n", "cdk8s 1"],
  ["a.go", "cluster.AddManifest(a)\n", "the AWS CDK 1"],
  ["a.go", 'import "k8s.io/api/core/v1"\n', null],
  ["a.sh", "helm upgrade a ./a \\\n  --set a.privileged=true\n", "helm 1"],
  ["a.sh", "helm upgrade a ./a --set image.tag=$TAG\necho privileged\n", null],
  ["Makefile", "a:\n\tkubectl run a --image=a --privileged\n", "kubectl 2"],
  ["Makefile", "a:\n\tkubectl run a --image=a; echo --privileged\n", null],
  ["fleet.yaml", "helm: {values: {a: b}}\n", "Fleet 1"],
  ["a.sh", "kubectl create clusterrolebinding a --clusterrole=cluster-admin --user=b\n", "kubectl 1"],
  ["a.sh", "kubectl create namespace a\n", null],
  ["a.sh", "kubectl label ns a pod-security.kubernetes.io/enforce=privileged\n", "kubectl 1"],
  ["a.sh", "oc adm policy add-scc-to-user privileged -z a\n", "oc 1"],
  ["Earthfile", "VERSION 0.8\nFROM a\n", "Earthly 2"],
])("tells what other tools deploy: %s %j", (path, text, expected) => {
  const found = deployedOtherwise(path, text);
  const line = text.slice(0, found?.offset).split("\n").length;
  expect(found === null ? null : `${found.tool} ${line}`).toBe(expected);
});

test("looks into source code where its change speaks of objects, or is not shown", () => {
  expect(mayDeployOtherwise("a.ts", "+const a = 1;")).toBe(false);
  expect(mayDeployOtherwise("a.ts", "+  privileged: true,")).toBe(true);
  expect(mayDeployOtherwise("a.ts", null)).toBe(true);
  expect(mayDeployOtherwise("a.tf", "+a = 1")).toBe(true);
  expect(mayDeployOtherwise("a.rs", null)).toBe(false);
});

test("reads lines that never end in one pass", () => {
  for (const part of ["helm upgrade --set \\\n", "kubectl run \\\n", "--set --set ", "helm upgrade install "]) {
    expect(deployedOtherwise("a.sh", `helm upgrade ${part.repeat(20_000)}`)).toBeNull();
  }
});
