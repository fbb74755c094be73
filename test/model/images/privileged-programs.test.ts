import { expect, it } from "vitest";
import { packagePurpose, privilegedImage } from "../../../src/model/images/privileged-programs.ts";

it.each([
  ["louislam/uptime-kuma:1", "uptime-kuma"],
  ["zabbix/zabbix-proxy-sqlite3:7.0", "zabbix-proxy-sqlite3"],
  ["docker.elastic.co/beats/heartbeat:8", "heartbeat"],
  ["docker.elastic.co/beats/packetbeat:8", "packetbeat"],
  ["linuxserver/smokeping", "smokeping"],
  ["prom/blackbox-exporter", "blackbox-exporter"],
  ["pihole/pihole", "pihole"],
  ["coturn/coturn", "coturn"],
  ["coredns/coredns:1.11", "coredns"],
  ["registry.example.com/mirror/hashicorp/vault", "vault"],
  ["splunk/splunk:9", "splunk/splunk"],
])("knows that %s gains privileges", (image, word) => {
  expect(privilegedImage(image)?.word).toBe(word);
});

it.each(["nginx", "registry.example.com/web:vault", "acme/heartbeats", "acme/my-unbound", "splunk/fluentd", ""])(
  "knows nothing of %j",
  (image) => {
    expect(privilegedImage(image)).toBeNull();
  },
);

it("knows packages by their whole names", () => {
  expect(packagePurpose("iputils-ping")).toBe("to send pings");
  expect(packagePurpose("iputils-ping-x")).toBeNull();
  expect(packagePurpose("constructor")).toBeNull();
});
