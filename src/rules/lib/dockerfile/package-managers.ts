/** Programs that install packages. */
export const packageManagers: ReadonlySet<string> = new Set([
  "apk",
  "apt",
  "apt-get",
  "dnf",
  "microdnf",
  "tdnf",
  "yum",
  "zypper",
]);
