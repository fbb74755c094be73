import { library, users } from "./entry.ts";
import type { KnownImage, KnownUser } from "./known-image.ts";
import { stepsDownAdvice } from "./published.ts";

const nginx: KnownUser = {
  start: "root",
  uid: null,
  gid: null,
  advice:
    "The official image listens on port 80 and writes its cache and pid file as root: use " +
    "nginxinc/nginx-unprivileged, which runs as user 101 on port 8080.",
  source: "https://hub.docker.com/_/nginx",
};
const apache: KnownUser = {
  start: "root",
  uid: null,
  gid: null,
  advice: "It opens port 80 as root: let it listen on a port from 1024 up, then give it a user of its own.",
  source: "https://hub.docker.com/_/httpd",
};
const database: KnownUser = {
  start: "root",
  uid: null,
  gid: null,
  stepsDown: true,
  advice: stepsDownAdvice,
};

/** Servers and other programs, the most specific entry first. */
export const applications: readonly KnownImage[] = [
  {
    // Its user has a fixed ID from 1.17 on.
    images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
    tags: /^(?:0|1\.(?:\d|1[0-6]))(?:\.|-|$)/,
    system: "debian",
    needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
    runsAs: nginx,
    source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
  },
  {
    images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
    system: "debian",
    users: users("nginx", 101, 101, null),
    needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
    runsAs: nginx,
    source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
  },
  {
    images: [
      "docker.io/nginxinc/nginx-unprivileged",
      "ghcr.io/nginx/nginx-unprivileged",
      "ghcr.io/nginxinc/nginx-unprivileged",
      "public.ecr.aws/nginx/nginx-unprivileged",
      "quay.io/nginx/nginx-unprivileged",
    ],
    system: "debian",
    runsAs: {
      start: "user",
      uid: 101,
      gid: 101,
      name: "nginx",
      certain: true,
      source: "https://github.com/nginxinc/docker-nginx-unprivileged",
    },
    source: "https://github.com/nginx/docker-nginx-unprivileged",
  },
  {
    images: library("httpd"),
    tags: /alpine/,
    system: "alpine",
    users: users("www-data", 82, 82, null),
    needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
    runsAs: apache,
    source: "https://github.com/docker-library/httpd/blob/master/2.4/alpine/Dockerfile",
  },
  {
    images: library("httpd"),
    system: "debian",
    users: users("www-data", 33, 33, "/var/www"),
    needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
    runsAs: apache,
    source: "https://github.com/docker-library/httpd/blob/master/2.4/Dockerfile",
  },
  {
    images: library("wordpress"),
    tags: /(^|-)cli(-|$)/,
    system: "unknown",
    user: null,
    runsAs: apache,
    source: "https://github.com/docker-library/wordpress",
  },
  {
    images: library("wordpress"),
    tags: /(^|-)fpm(-|$)/,
    system: "debian",
    runsAs: apache,
    source: "https://github.com/docker-library/wordpress",
  },
  {
    images: library("wordpress"),
    system: "debian",
    needs: { port: 80, writes: [] },
    runsAs: apache,
    source: "https://github.com/docker-library/wordpress",
  },
  {
    images: library("haproxy"),
    tags: /^(latest|lts|alpine|[3-9]\.|2\.([4-9]|\d\d))/,
    system: "debian",
    user: { name: "haproxy", uid: 99, gid: 99 },
    users: users("haproxy", 99, 99, "/var/lib/haproxy"),
    source: "https://github.com/docker-library/haproxy/blob/master/Dockerfile.template",
  },
  { images: library("haproxy"), system: "debian", user: null, source: "https://github.com/docker-library/haproxy" },
  {
    images: library("memcached"),
    system: "debian",
    user: { name: "memcache", uid: 11211, gid: 11211 },
    users: users("memcache", 11211, 11211, null),
    source: "https://github.com/docker-library/memcached/blob/master/Dockerfile.template",
  },
  {
    // The project also publishes the files of the official image under its own name.
    images: [...library("caddy"), "docker.io/caddy/caddy"],
    system: "alpine",
    needs: { port: 80, writes: ["/config", "/data"] },
    source: "https://github.com/caddyserver/caddy-docker",
  },
  {
    images: library("traefik"),
    system: "alpine",
    tagSystems: [[/^v?1(\.|$)/, "scratch"]],
    needs: { port: 80, writes: [] },
    source: "https://hub.docker.com/_/traefik",
  },
  {
    images: library("postgres"),
    tags: /alpine/,
    system: "alpine",
    users: users("postgres", 70, 70, "/var/lib/postgresql"),
    runsAs: database,
    source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-alpine.template",
  },
  {
    images: library("postgres"),
    system: "debian",
    users: users("postgres", 999, 999, "/var/lib/postgresql"),
    runsAs: database,
    source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-debian.template",
  },
  {
    images: library("cassandra", "mariadb", "mongo", "rabbitmq", "redis"),
    system: "debian",
    tagSystems: [[/(^|-)ubi\d*(-|$)/, "unknown"]],
    runsAs: database,
    source: "https://github.com/docker-library/official-images/blob/master/library/redis",
  },
  {
    images: library("mysql"),
    system: "unknown",
    runsAs: database,
    source: "https://hub.docker.com/_/mysql",
  },
  {
    // Only in some releases does its user have a fixed ID.
    images: [...library("fluentd"), "docker.io/fluent/fluentd"],
    user: { name: "fluent", uid: null, gid: null },
    source: "https://github.com/fluent/fluentd-docker-image/blob/426b4a18a0e5/Dockerfile.template.erb",
  },
  {
    images: library("docker"),
    tags: /rootless/,
    system: "alpine",
    user: { name: "rootless", uid: 1000, gid: null },
    source: "https://github.com/docker-library/docker",
  },
  { images: library("docker"), system: "alpine", source: "https://github.com/docker-library/docker" },
  {
    images: ["docker.io/jenkins/jenkins"],
    system: "debian",
    tagSystems: [[/rhel|ubi|almalinux|centos/, "unknown"]],
    runsAs: {
      start: "user",
      uid: 1000,
      gid: 1000,
      name: "jenkins",
      home: "/var/jenkins_home",
    },
    source: "https://github.com/jenkinsci/docker",
  },
  {
    images: [/^docker\.io\/grafana\/grafana(-oss|-enterprise)?$/],
    system: "alpine",
    runsAs: {
      start: "user",
      uid: 472,
      gid: null,
      name: "grafana",
    },
    source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
  },
  {
    images: [/^(docker\.io\/prom|quay\.io\/prometheus)\/(prometheus|alertmanager)$/],
    system: "busybox",
    runsAs: {
      start: "user",
      uid: 65534,
      gid: 65534,
      name: "nobody",
    },
    source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
  },
  {
    images: ["docker.elastic.co/elasticsearch/elasticsearch", "docker.io/library/elasticsearch"],
    runsAs: {
      start: "user",
      uid: 1000,
      gid: null,
    },
    source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
  },
  {
    images: ["quay.io/keycloak/keycloak"],
    runsAs: {
      start: "user",
      uid: 1000,
      gid: null,
    },
    source: "https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile",
  },
  {
    images: [
      /^(docker\.io\/bitnami(legacy)?|public\.ecr\.aws\/bitnami)\/(aspnet-core|git|golang|java|node|php-fpm|python|ruby)$/,
    ],
    runsAs: { start: "root", uid: null, gid: null },
    source:
      "https://github.com/bitnami/containers/blob/032a369139aa430326cbdacb95c25f7106d988be/bitnami/node/24/debian-12/Dockerfile",
  },
  {
    // Images for development with a language or a framework are excluded: some of them start as root.
    images: [
      /^(docker\.io\/bitnami(legacy)?|public\.ecr\.aws\/bitnami)\/(?!(bitnami-shell|cakephp|codeigniter|dotnet|dotnet-sdk|erlang|express|gradle|jruby|laravel|maven|minideb|minideb-extras|mono|perl|rails|rust|swift|symfony)$)/,
    ],
    runsAs: {
      start: "user",
      uid: 1001,
      gid: null,
    },
    source: "https://techdocs.broadcom.com/us/en/vmware-tanzu/bitnami-secure-images.html",
  },
];
