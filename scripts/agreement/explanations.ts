/** Why one of our rules and a check of another tool differ, as seen in public Dockerfiles; by the id of the check. */
export interface Explanation {
  /** Why only our rule reports something. */
  readonly we?: string;
  /** Why only the check reports something. */
  readonly they?: string;
}

const stops = "BuildKit's checks say no more where a FROM has an argument without a value, or a name that is none.";
const shippedOnly = "Stages of which nothing is in an image that somebody runs are left alone.";

/** The reviewed differences. None of the remaining ones is a mistake of our rule. */
export const explanations: Readonly<Record<string, Explanation>> = {
  DL3000: { they: "The directory before it is known and absolute, or is that of another stage." },
  DL3002: {
    we: "The variable in USER is root by its default.",
    they: `${shippedOnly} A later USER may set another user, and test data has no notes.`,
  },
  DL3004: { they: "The RUN runs as another user than root, or asks for its user first." },
  DL3006: {
    we: "Build arguments have their defaults, and COPY --from counts too.",
    they: "The variable makes the name of a stage, or a template has no image yet.",
  },
  DL3007: { we: "Build arguments have their defaults." },
  DL3009: {
    we: "sudo, variables before the command, and other directories that are removed are read.",
    they: `${shippedOnly} A later RUN installs by these lists, or apt-get distclean removes them.`,
  },
  DL3014: { they: "The option stands in a branch or function of the script, or before the command." },
  DL3019: { they: shippedOnly },
  DL3020: { they: "A variable or pattern may stand for a URL or an archive." },
  DL3021: { they: "The target . is a directory." },
  DL3025: {
    they: "The command needs the shell: it has variables, operators or quotes. HEALTHCHECK has no arguments and gets no signals.",
  },
  DL3027: { they: "The Dockerfile can't be read: it is a template." },
  DL3032: {
    we: "Options before the command, and commands in branches, are read.",
    they: `${shippedOnly} Or the Dockerfile can't be read by BuildKit.`,
  },
  DL3038: { we: "microdnf, and commands such as autoremove and swap, ask too." },
  DL3040: {
    we: "microdnf and dnf swap keep packages too; each RUN has a layer of its own.",
    they: `${shippedOnly} rm of the cache's directory, and microdnf clean all, remove it as well.`,
  },
  DL3042: {
    we: "sudo before pip is read.",
    they: `${shippedOnly} The cache is removed in the RUN, or mounted.`,
  },
  DL3046: { they: "The number is a build argument whose default is small, or is not known." },
  DL3047: {
    we: "sudo and variables before wget are read.",
    they: "It may be the wget of BusyBox, which knows no --progress, or the base is not known.",
  },
  DL3066: { they: `The number of the user is not known, it is root, or a variable. ${shippedOnly}` },
  DL4000: { they: "The Dockerfile can't be read: it is a template." },
  DL4006: {
    they: "It does not matter whether the first command fails, as with echo, grep or a command in a substitution; the rule speaks of curl, wget, tar and gpg.",
  },
  FromPlatformFlagConstDisallowed: { they: `A name tells of the architecture. ${shippedOnly}` },
  JSONArgsRecommended: { we: stops, they: "The command needs the shell: it has variables, operators or quotes." },
  LegacyKeyValueFormat: { we: stops, they: "Instructions one after the other are one finding." },
  MaintainerDeprecated: { they: "The Dockerfile can't be read: it is a template." },
  NoEmptyContinuation: {
    we: "The finding is at the first line of the instruction.",
    they: "That of BuildKit is at its last.",
  },
  RedundantTargetPlatform: { we: stops, they: "The variable has another default." },
  SecretsUsedInArgOrEnv: {
    they: "The value is no secret: empty, a public key's fingerprint, a path, a URL, a switch or a variable; the name says so too.",
  },
  UndefinedArgInFrom: { they: "The file is a template by its directory, and another program fills the variable in." },
  WorkdirRelativePath: {
    we: stops,
    they: "Paths of Windows with / are absolute, and a variable or a known directory before it may be.",
  },
};
