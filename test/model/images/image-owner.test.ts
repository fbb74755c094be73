import { expect, it } from "vitest";
import { imageOwner, type OwnershipSettings } from "../../../src/model/images/image-owner.ts";

const nothingStated = { images: [], owner: null };

it.each([
  "registry.example.com/shop/web:1.4",
  "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/web",
  "shop.azurecr.io/web",
  "localhost:5000/web",
  "registry:5000/web",
  "web",
  "web:2",
])("takes %s for the organisation's own", (image) => {
  expect(imageOwner(image, nothingStated)).toBe("own");
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
  expect(imageOwner(image, nothingStated)).toBe("others");
});

it.each(["", "$IMAGE", "IMAGE_NAME", "registry.example.com/Shop/Web", "web:"])("does not know whose %j is", (image) => {
  expect(imageOwner(image, nothingStated)).toBe("unknown");
});

it.each(["ghcr.io/acme-shop/web", "quay.io/acme-shop/web", "acmeshop/web", "docker.io/acme-shop/web:1"])(
  "takes %s for the organization's own in a repository of Acme-Shop",
  (image) => {
    expect(imageOwner(image, { images: [], owner: "Acme-Shop" })).toBe("own");
  },
);

it.each(["ghcr.io/acme/web", "ghcr.io/other/acme-shop", "us-docker.pkg.dev/acme-shop/web", "gcr.io/acme-shop/web"])(
  "takes %s for somebody else's in a repository of acme-shop",
  (image) => {
    expect(imageOwner(image, { images: [], owner: "acme-shop" })).toBe("others");
  },
);

it("goes by the configuration first, whatever the name says", () => {
  const stated = (image: string, own: boolean): OwnershipSettings => {
    return { images: [{ image, user: null, family: null, root: false, own }], owner: null };
  };
  expect(imageOwner("us-docker.pkg.dev/acme/web:1", stated("us-docker.pkg.dev/acme/*", true))).toBe("own");
  expect(imageOwner("redis:7", stated("redis", true))).toBe("own");
  expect(imageOwner("registry.example.com/web", stated("registry.example.com/**", false))).toBe("others");
  expect(imageOwner("$IMAGE", stated("**", true))).toBe("unknown");
});
