/** What is known of the user an image runs as, and where that is written. */
export interface ImageUserEntry {
  /** Full repository names, `docker.io/library/…` for official images; a last `*` stands for any rest. */
  readonly images: readonly string[];
  /** Where only some tags are meant. */
  readonly tags?: RegExp;
  /** Whom the image starts as when nobody says otherwise. */
  readonly start: "user" | "root";
  /** The user its files are made for; null where it has none of its own or has to start as root. */
  readonly uid: number | null;
  /** That user's primary group; null where it is the root group or differs between releases. */
  readonly gid: number | null;
  /** That user's name and home directory in the image's passwd, where every release has them. */
  readonly name?: string;
  readonly home?: string;
  /** True where its entry point starts as root on purpose and steps down to a user of its own. */
  readonly stepsDown?: true;
  /** True where every published release runs as exactly this user and group. */
  readonly certain?: true;
  /** What to do by hand, for an image that has to start as root. */
  readonly advice?: string;
  readonly source: string;
}

const stepsDownAdvice =
  "Its entrypoint starts as root and then switches to its own user. To start as that user, set runAsUser to its ID " +
  "in this image and make sure that it owns the data volume.";

/** Known images, the most particular entry first. */
export const imageUsers: readonly ImageUserEntry[] = [
  {
    images: [
      "docker.io/nginxinc/nginx-unprivileged",
      "ghcr.io/nginx/nginx-unprivileged",
      "ghcr.io/nginxinc/nginx-unprivileged",
      "public.ecr.aws/nginx/nginx-unprivileged",
      "quay.io/nginx/nginx-unprivileged",
    ],
    start: "user",
    uid: 101,
    gid: 101,
    name: "nginx",
    certain: true,
    source: "https://github.com/nginxinc/docker-nginx-unprivileged",
  },
  {
    images: ["gcr.io/distroless/*"],
    tags: /(^|-)nonroot(-|$)/,
    start: "user",
    uid: 65532,
    gid: 65532,
    name: "nonroot",
    home: "/home/nonroot",
    certain: true,
    source: "https://github.com/GoogleContainerTools/distroless",
  },
  {
    images: ["gcr.io/distroless/*"],
    start: "root",
    uid: 65532,
    gid: 65532,
    name: "nonroot",
    home: "/home/nonroot",
    source: "https://github.com/GoogleContainerTools/distroless",
  },
  {
    images: ["cgr.dev/chainguard/chainguard-base", "cgr.dev/chainguard/wolfi-base"],
    start: "root",
    uid: 65532,
    gid: 65532,
    name: "nonroot",
    home: "/home/nonroot",
    source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
  },
  {
    images: ["cgr.dev/chainguard/*"],
    start: "user",
    uid: 65532,
    gid: 65532,
    source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
  },
  {
    images: ["docker.io/grafana/grafana", "docker.io/grafana/grafana-enterprise", "docker.io/grafana/grafana-oss"],
    start: "user",
    uid: 472,
    gid: null,
    name: "grafana",
    source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
  },
  {
    images: [
      "docker.io/prom/alertmanager",
      "docker.io/prom/prometheus",
      "quay.io/prometheus/alertmanager",
      "quay.io/prometheus/prometheus",
    ],
    start: "user",
    uid: 65534,
    gid: 65534,
    name: "nobody",
    source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
  },
  {
    images: ["docker.elastic.co/elasticsearch/elasticsearch", "docker.io/library/elasticsearch"],
    start: "user",
    uid: 1000,
    gid: null,
    source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
  },
  {
    images: ["docker.io/jenkins/jenkins"],
    start: "user",
    uid: 1000,
    gid: 1000,
    name: "jenkins",
    home: "/var/jenkins_home",
    source: "https://github.com/jenkinsci/docker",
  },
  {
    images: ["quay.io/keycloak/keycloak"],
    start: "user",
    uid: 1000,
    gid: null,
    source: "https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile",
  },
  {
    images: ["docker.io/bitnami/*", "docker.io/bitnamilegacy/*", "public.ecr.aws/bitnami/*"],
    start: "user",
    uid: 1001,
    gid: null,
    source: "https://techdocs.broadcom.com/us/en/vmware-tanzu/bitnami-secure-images.html",
  },
  {
    images: ["docker.io/library/node"],
    start: "root",
    uid: 1000,
    gid: 1000,
    name: "node",
    home: "/home/node",
    source: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#non-root-user",
  },
  {
    images: ["docker.io/library/nginx", "public.ecr.aws/nginx/nginx"],
    start: "root",
    uid: null,
    gid: null,
    advice:
      "The official image listens on port 80 and writes its cache and pid file as root: use " +
      "nginxinc/nginx-unprivileged, which runs as user 101 on port 8080.",
    source: "https://hub.docker.com/_/nginx",
  },
  {
    images: ["docker.io/library/httpd", "docker.io/library/wordpress"],
    start: "root",
    uid: null,
    gid: null,
    advice: "It opens port 80 as root: let it listen on a port from 1024 up, then give it a user of its own.",
    source: "https://hub.docker.com/_/httpd",
  },
  {
    images: ["docker.io/library/php"],
    tags: /(^|-)apache(-|$)/,
    start: "root",
    uid: null,
    gid: null,
    advice: "It opens port 80 as root: let Apache listen on a port from 1024 up, then run it as www-data.",
    source: "https://hub.docker.com/_/php",
  },
  {
    images: [
      "docker.io/library/cassandra",
      "docker.io/library/mariadb",
      "docker.io/library/mongo",
      "docker.io/library/mysql",
      "docker.io/library/postgres",
      "docker.io/library/rabbitmq",
      "docker.io/library/redis",
    ],
    start: "root",
    uid: null,
    gid: null,
    stepsDown: true,
    advice: stepsDownAdvice,
    source: "https://github.com/docker-library/official-images#consistency",
  },
];

/** Official images without an application: they start as root and work as whatever user they are given. */
export const baseImages: readonly string[] = [
  "alpine",
  "bash",
  "busybox",
  "debian",
  "eclipse-temurin",
  "golang",
  "python",
  "ruby",
  "ubuntu",
].map((name) => `docker.io/library/${name}`);

/** Official images whose user is not in the table. Other bare names are as a rule images that somebody builds. */
export const officialImages: readonly string[] = [
  "adminer",
  "amazonlinux",
  "centos",
  "consul",
  "couchdb",
  "docker",
  "drupal",
  "fedora",
  "ghost",
  "gradle",
  "haproxy",
  "influxdb",
  "joomla",
  "kibana",
  "logstash",
  "maven",
  "memcached",
  "nats",
  "neo4j",
  "nextcloud",
  "openjdk",
  "perl",
  "php",
  "registry",
  "rust",
  "solr",
  "sonarqube",
  "telegraf",
  "tomcat",
  "traefik",
  "vault",
  "zookeeper",
].map((name) => `docker.io/library/${name}`);

/** Where images come ready-made from their vendors, so that nobody can have built them for another user. */
export const catalogues: readonly string[] = [
  "cgr.dev/",
  "docker.elastic.co/",
  "docker.io/calico/",
  "docker.io/confluentinc/",
  "docker.io/curlimages/",
  "docker.io/envoyproxy/",
  "docker.io/fluent/",
  "docker.io/grafana/",
  "docker.io/hashicorp/",
  "docker.io/istio/",
  "docker.io/minio/",
  "docker.io/otel/",
  "docker.io/prom/",
  "docker.io/rancher/",
  "gcr.io/google-containers/",
  "gcr.io/google_containers/",
  "ghcr.io/dexidp/",
  "ghcr.io/open-telemetry/",
  "k8s.gcr.io/",
  "mcr.microsoft.com/",
  "nvcr.io/",
  "quay.io/argoproj/",
  "quay.io/ceph/",
  "quay.io/cilium/",
  "quay.io/jetstack/",
  "quay.io/minio/",
  "quay.io/prometheus-operator/",
  "quay.io/prometheus/",
  "registry.access.redhat.com/",
  "registry.k8s.io/",
  "registry.redhat.io/",
];
