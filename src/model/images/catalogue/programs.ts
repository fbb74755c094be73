import type { KnownImage } from "./known-image.ts";
import { official, published } from "./published.ts";

const stepsDown = "root, then another user";

/** The notebooks of Project Jupyter: those built directly on the base image, and those built on others. */
const notebooks = [
  "base",
  "minimal",
  "scipy",
  "r",
  "julia",
  "tensorflow",
  "pytorch",
  "datascience",
  "pyspark",
  "all-spark",
];

/** Applications, and tools to build and test them. */
export const programs: readonly KnownImage[] = [
  official("drupal", "root", "docker-library/drupal", "10.6/php8.3/apache-bookworm/Dockerfile"),
  official("ghost", stepsDown, "docker-library/ghost", "6/bookworm/Dockerfile"),
  official("joomla", "root", "joomla-docker/docker-joomla", "5.4/php8.3/apache/Dockerfile"),
  official("matomo", "root", "matomo-org/docker", "apache/Dockerfile"),
  official("nextcloud", "root", "nextcloud/docker", "32/apache/Dockerfile"),
  official("phpmyadmin", "root", "phpmyadmin/docker", "apache/Dockerfile"),
  official("redmine", stepsDown, "docker-library/redmine", "6.1/bookworm/Dockerfile"),
  official("sonarqube", "1000 sonarqube", "SonarSource/docker-sonarqube", "community-build/Dockerfile"),
  {
    ...official("tomcat", "root", "docker-library/tomcat", "10.1/jdk21/temurin-noble/Dockerfile"),
    system: "debian",
    tagSystems: [[/corretto/, "unknown"]],
    // It unpacks archives here. Its other directories that it writes have the mode 1777.
    needs: { port: null, writes: ["/usr/local/tomcat/webapps"] },
  },
  official("varnish", "1000:1000 varnish", "varnish/docker-varnish", "fresh/debian/Dockerfile"),
  published(["docker.io/openresty/openresty"], "root", "openresty/docker-openresty", "alpine/Dockerfile"),
  published(["docker.io/phpmyadmin/phpmyadmin"], "root", "phpmyadmin/docker", "apache/Dockerfile"),
  published(
    [new RegExp(`^(?:docker|quay)\\.io/jupyter/(?:${notebooks.join("|")})-notebook$`)],
    "1000:100 jovyan",
    "jupyter/docker-stacks",
    "images/docker-stacks-foundation/Dockerfile",
  ),
  published(["docker.io/apache/nifi"], "1000:1000 nifi", "apache/nifi", "nifi-docker/dockerhub/Dockerfile"),
  published(
    ["docker.io/apache/nifi-registry"],
    "1000:1000 nifi",
    "apache/nifi",
    "nifi-registry/nifi-registry-core/nifi-registry-docker/dockerhub/Dockerfile",
  ),
  published(["docker.io/sonatype/nexus3"], "200:200 nexus", "sonatype/docker-nexus3", "Dockerfile"),
  published(["docker.io/apache/airflow"], "50000:0 airflow", "apache/airflow", "Dockerfile"),
  published(
    ["docker.io/n8nio/n8n", "docker.n8n.io/n8nio/n8n"],
    "1000:1000 node",
    "n8n-io/n8n",
    "docker/images/n8n/Dockerfile",
  ),
  published(["docker.io/vllm/vllm-openai-cpu"], "root", "vllm-project/vllm", "docker/Dockerfile.cpu", "vllm-openai"),
  {
    ...published(["docker.io/gitea/gitea"], "1000:1000 git", "go-gitea/gitea", "Dockerfile.rootless"),
    tags: /rootless/,
  },
  published(
    ["docker.io/nodered/node-red"],
    "1000:1000 node-red",
    "node-red/node-red-docker",
    ".docker/Dockerfile.alpine",
  ),
  published(
    ["docker.io/louislam/uptime-kuma"],
    "root",
    "louislam/uptime-kuma",
    "docker/debian-base.dockerfile",
    "base2-slim",
  ),
  published(
    ["docker.io/vaultwarden/server", "ghcr.io/dani-garcia/vaultwarden"],
    "root",
    "dani-garcia/vaultwarden",
    "docker/Dockerfile.debian",
  ),
  published(["docker.io/mailhog/mailhog"], "1000 mailhog", "mailhog/MailHog", "Dockerfile"),
  published(["docker.io/axllent/mailpit"], "root", "axllent/mailpit", "Dockerfile"),
  published(["docker.io/ollama/ollama"], "root", "ollama/ollama", "Dockerfile"),
  published(["docker.io/gotenberg/gotenberg"], "1001:1001 gotenberg", "gotenberg/gotenberg", "build/Dockerfile"),
  published(
    [/^docker\.io\/selenium\/(?:base|hub|node-\w+|standalone-\w+)$/],
    "1200:1201 seluser",
    "SeleniumHQ/docker-selenium",
    "Base/Dockerfile",
  ),
  published(
    ["docker.io/temporalio/server", "docker.io/temporalio/auto-setup"],
    "1000:1000 temporal",
    "temporalio/temporal",
    "docker/targets/server.Dockerfile",
  ),
  published(
    ["docker.io/temporalio/admin-tools"],
    "1000:1000 temporal",
    "temporalio/temporal",
    "docker/targets/admin-tools.Dockerfile",
  ),
  published(
    ["docker.io/mendhak/http-https-echo", "ghcr.io/mendhak/http-https-echo"],
    "1000",
    "mendhak/docker-http-https-echo",
    "Dockerfile",
  ),
  published(["docker.io/kennethreitz/httpbin"], "root", "postmanlabs/httpbin", "Dockerfile"),
  published(
    ["docker.io/mccutchen/go-httpbin", "ghcr.io/mccutchen/go-httpbin"],
    "65532:65532 nonroot",
    "mccutchen/go-httpbin",
    "Dockerfile",
  ),
  published(["docker.io/traefik/whoami", "docker.io/containous/whoami"], "root", "traefik/whoami", "Dockerfile"),
  published(["docker.io/alpine/git"], "root", "alpine-docker/git", "Dockerfile"),
  published(["docker.io/locustio/locust"], "1000 locust", "locustio/locust", "Dockerfile"),
  published(["docker.io/mitmproxy/mitmproxy"], stepsDown, "mitmproxy/mitmproxy", "release/docker/Dockerfile"),
  published(["docker.io/wiremock/wiremock"], "root", "wiremock/wiremock-docker", "Dockerfile"),
  published(
    [/^(?:lscr\.io|ghcr\.io|docker\.io)\/linuxserver\/(?!baseimage-)[\w.-]+$/],
    stepsDown,
    "linuxserver/docker-baseimage-alpine",
    "Dockerfile",
  ),
];
