// Characters that XML 1.0 (2.2) forbids in a document, even as a reference, and lone surrogates.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Escapes text for an XML element or a quoted attribute. Characters that XML forbids are removed; all others are kept.
 */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? "")
    .replaceAll("##[", "##&#91;");
}
