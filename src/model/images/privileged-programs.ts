import { rememberRecent } from "../../core/remember-recent.ts";
import { mostImages, parseImage } from "./images.ts";

/** Packages whose programs get privileges from setuid bits or file capabilities, by their purpose. */
const packages: Readonly<Record<string, readonly string[]>> = {
  // https://bugs.debian.org/1069413: depending on the release, ping has a file capability or is setuid.
  "to send pings": [
    "arping",
    "fping",
    "inetutils-ping",
    "iputils",
    "iputils-arping",
    "iputils-ping",
    "mtr",
    "mtr-tiny",
  ],
  // https://chromium.googlesource.com/chromium/src/+/main/docs/linux/suid_sandbox.md
  "for the sandbox of the browser": ["chromium", "chromium-browser", "google-chrome-stable"],
  // https://gitlab.alpinelinux.org/alpine/aports/-/blob/master/community/caddy/APKBUILD
  "to listen on ports below 1024": ["caddy"],
  // https://developer.hashicorp.com/vault/docs/configuration#disable_mlock
  "to lock memory": ["openbao", "vault"],
  "to become another user": ["doas", "opendoas", "sudo"],
  // https://github.com/containers/buildah/blob/main/docs/buildah-build.1.md, about newuidmap and newgidmap
  "to run containers": ["buildah", "podman", "shadow-uidmap", "uidmap"],
  "to mount file systems": ["fuse", "fuse3"],
  // https://www.monitoring-plugins.org/doc/faq/index.html: check_icmp is setuid root.
  "to check hosts": ["monitoring-plugins", "monitoring-plugins-basic", "nagios-plugins", "nagios-plugins-basic"],
  "to deliver mail": ["exim4", "msmtp", "postfix", "sendmail"],
  "to capture packets": ["tshark", "wireshark", "wireshark-common"],
};

const purposes: ReadonlyMap<string, string> = new Map(
  Object.entries(packages).flatMap(([purpose, names]) => names.map((name) => [name, purpose] as const)),
);

/** Why the program of a package needs setuid bits or file capabilities, such as `to send pings`; null if not known. */
export function packagePurpose(name: string): string | null {
  return purposes.get(name) ?? null;
}

/**
 * Words in the names of images whose programs get privileges from setuid bits or file capabilities, by their purpose.
 * Examples: louislam/uptime-kuma#1347, zabbix/zabbix-docker#482, elastic/beats#15194, linuxserver/docker-smokeping#99,
 * prometheus-community/helm-charts#2360, caddyserver/caddy-docker#466; the setcap commands in the Dockerfiles of
 * coredns/coredns, AdguardTeam/AdGuardHome, coturn/coturn and kubernetes/ingress-nginx; sudo in splunk/docker-splunk.
 */
const imageWords: readonly (readonly [purpose: string, words: readonly string[]])[] = [
  [
    "to send pings",
    [
      "blackbox[-_]exporter",
      "cacti",
      "check-mk\\S*",
      "checkmk",
      "cloudprober",
      "gatus",
      "heartbeat",
      "icinga2?",
      "librenms",
      "nagios",
      "netdata",
      "opennms",
      "ping[-_]exporter",
      "sensu\\S*",
      "smokeping(?:[-_]prober)?",
      "telegraf",
      "uptime-kuma",
      "zabbix-(?:agent2?|appliance|proxy|server)(?:-\\w+)*",
    ],
  ],
  [
    "to serve DNS or DHCP",
    [
      "adguardhome",
      "bind9?",
      "blocky",
      "coredns",
      "dhcpd",
      "dns-server",
      "dnsdist",
      "dnsmasq",
      "isc-dhcp-server",
      "kea(?:-dhcp\\w*)?",
      "knot(?:-resolver)?",
      "pdns(?:-\\w+)*",
      "pihole",
      "powerdns",
      "unbound",
    ],
  ],
  [
    "to capture packets",
    ["arkime", "netshoot", "ntopng", "packetbeat", "suricata", "tcpdump", "tshark", "wireshark", "zeek"],
  ],
  [
    "for the sandbox of the browser",
    [
      "browserless",
      "chrome",
      "chromium",
      "gotenberg",
      "grafana-image-renderer",
      "headless-shell",
      "playwright",
      "puppeteer",
      "rendertron",
      "selenium",
    ],
  ],
  ["to build or run containers", ["buildah", "buildkit", "buildkitd", "dind", "podman", "rootless"]],
  [
    "to become another user",
    [
      "actions-runner",
      "azure-pipelines-agent",
      "code-server",
      "coder",
      "documentdb-local",
      "enterprise-base",
      "gitlab-runner",
      "inbound-agent",
      "jenkins-agent",
      "jnlp-slave",
      "jupyter\\w*",
      "rstudio",
      "splunk/(?:splunk|universalforwarder)",
      "sudo",
      "workspace-full",
    ],
  ],
  [
    "to listen on ports below 1024",
    [
      "caddy",
      "coturn",
      "frankenphp",
      "ingress-nginx/controller",
      "kong",
      "kong-gateway",
      "kubernetes-ingress",
      "mercure",
      "nginx-ingress(?:-controller)?",
    ],
  ],
  ["to lock memory", ["openbao", "vault"]],
  ["to deliver mail", ["docker-mailserver", "exim\\w*", "mailu", "postfix", "sendmail"]],
];

const imageTests = imageWords.map(([purpose, words]) => {
  return { purpose, word: new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w])`, "i") };
});

/** A word in an image's name, and what such images need setuid bits or file capabilities for. */
export interface PrivilegedImage {
  readonly word: string;
  /** `to send pings`. */
  readonly purpose: string;
}

/** Why an image needs setuid bits or file capabilities, judging by its name; null if not known. */
export const privilegedImage: (reference: string) => PrivilegedImage | null = rememberRecent(
  mostImages,
  (reference) => {
    const repository = parseImage(reference)?.repository;
    if (repository === undefined) return null;
    for (const { purpose, word } of imageTests) {
      const found = word.exec(repository)?.[0];
      if (found !== undefined) return { word: found, purpose };
    }
    return null;
  },
);
