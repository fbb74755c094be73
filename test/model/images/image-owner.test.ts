import { expect, it } from "vitest";
import { imageOwner } from "../../../src/model/images/image-owner.ts";

it.each([
  "registry.example.com/shop/web:1.4",
  "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/web",
  "shop.azurecr.io/web",
  "localhost:5000/web",
  "registry:5000/web",
  "web",
  "web:2",
])("takes %s for the organisation's own", (image) => {
  expect(imageOwner(image)).toBe("own");
});

it.each([
  "vllm/vllm-openai",
  "apache/airflow:2",
  "n8nio/n8n",
  "jaegertracing/all-in-one:1",
  "tensorflow/tensorflow:latest-jupyter",
  "linuxserver/plex",
  "lscr.io/linuxserver/plex",
  "ghcr.io/acme/web",
  "quay.io/acme/web",
  "us-docker.pkg.dev/acme/shop/web",
  "asia.gcr.io/acme/web",
  "nginx",
  "caddy:2",
  "busybox",
  "harbor.example.com/quay.io/acme/web",
  "registry.example.com/docker-hub-proxy/acme/web",
  "registry.example.com/postgres:16",
  "registry.example.com/shop/grafana/grafana:11",
])("takes %s for somebody else's", (image) => {
  expect(imageOwner(image)).toBe("others");
});

it.each(["", "$IMAGE", "IMAGE_NAME", "registry.example.com/Shop/Web", "web:"])("does not know whose %j is", (image) => {
  expect(imageOwner(image)).toBe("unknown");
});
