/** The grammars of names in the API (apimachinery, util/validation), each as a test and as a phrase. */

/** A DNS label: RFC 1123. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text);
}

/** A DNS label that starts with a letter: RFC 1035. */
export function isDns1035Label(text: string): boolean {
  return text.length <= 63 && /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/.test(text);
}

/** DNS labels separated by dots. Each label may be longer than 63 characters here. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && text.split(".").every((label) => /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(label));
}

/** A DNS subdomain whose first label is `*`. */
export function isWildcardSubdomain(text: string): boolean {
  return text.length <= 253 && text.startsWith("*.") && isDnsSubdomain(text.slice(2));
}

/** The name of a port: IsValidPortName. */
export function isPortName(text: string): boolean {
  if (text.length > 15 || !/^[-a-z0-9]+$/.test(text) || !/[a-z]/.test(text)) return false;
  return !text.includes("--") && !text.startsWith("-") && !text.endsWith("-");
}

/** A description of a port's name. */
export const portNameInWords =
  "at most 15 lowercase letters, digits and hyphens, with at least one letter and no hyphen at an end or beside another";

/** The number of a port: IsValidPortNum. */
export function isPortNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}

/** The key of a label or annotation (IsQualifiedName): at most 63 characters after an optional domain. */
export function isQualifiedName(text: string): boolean {
  const [name = "", prefix, ...others] = text.split("/").toReversed();
  const fits = name.length <= 63 && /^[A-Za-z0-9](?:[-\w.]*[A-Za-z0-9])?$/.test(name);
  return others.length === 0 && fits && (prefix === undefined || isDnsSubdomain(prefix));
}

/** The value of a label: IsValidLabelValue. */
export function isLabelValue(text: string): boolean {
  return text.length <= 63 && /^(?:[A-Za-z0-9](?:[-\w.]*[A-Za-z0-9])?)?$/.test(text);
}

/** The key of a ConfigMap or Secret: IsConfigMapKey. */
export function isDataKey(text: string): boolean {
  return text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== "." && !text.startsWith("..");
}

/** The name of an object of a kind without a stricter grammar: IsValidPathSegmentName. */
export function isPathSegment(text: string): boolean {
  return text !== "." && text !== ".." && !/[/%]/.test(text);
}
