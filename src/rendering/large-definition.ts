/** Definitions of resources beyond this are long schemas, of which no rule has anything to say. In characters. */
const largeText = 20_000;

/** Whether the text of a document is a long definition of a resource, which is left out. */
export function isLargeDefinition(text: string): boolean {
  return text.length > largeText && /^kind: *["']?CustomResourceDefinition\b/m.test(text);
}
