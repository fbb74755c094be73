import { parseImage } from "./images.ts";

/** A directory that a program has to be able to write to, or it does not start. */
export interface WrittenDirectory {
  readonly path: string;
  /** The configuration files and directories that can change it. */
  readonly settings: readonly string[];
}

/** The program that an image starts, and what it has to write as any user. */
export interface ImageProgram {
  /** Full repository names. */
  readonly images: readonly string[];
  /** Its CMD, without quotes. */
  readonly command: string;
  readonly writes: readonly WrittenDirectory[];
}

const nginx = { command: "nginx -g daemon off;", main: "/etc/nginx/nginx.conf" };
const unprivilegedRegistries = ["docker.io", "ghcr.io", "public.ecr.aws", "quay.io"];

const imagePrograms: readonly ImageProgram[] = [
  {
    // https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile
    images: ["docker.io/library/nginx", "public.ecr.aws/nginx/nginx"],
    command: nginx.command,
    writes: [
      { path: "/var/cache/nginx", settings: [nginx.main, "/etc/nginx/conf.d", "/etc/nginx/templates"] },
      { path: "/run", settings: [nginx.main] },
    ],
  },
  {
    // https://github.com/nginx/docker-nginx-unprivileged: the PID file is in /tmp too.
    images: unprivilegedRegistries.flatMap((registry) => {
      return ["nginx", "nginxinc"].map((owner) => `${registry}/${owner}/nginx-unprivileged`);
    }),
    command: nginx.command,
    writes: [{ path: "/tmp", settings: [nginx.main] }],
  },
  {
    // https://github.com/docker-library/httpd/blob/master/2.4/Dockerfile
    images: ["docker.io/library/httpd"],
    command: "httpd-foreground",
    writes: [{ path: "/usr/local/apache2/logs", settings: ["/usr/local/apache2/conf"] }],
  },
];

/** The program of an image, if it is known from the name. */
export function imageProgram(reference: string): ImageProgram | null {
  const image = parseImage(reference);
  if (image === null) return null;
  const name = `${image.registry}/${image.repository}`;
  return imagePrograms.find(({ images }) => images.includes(name)) ?? null;
}
