/** What says that a file is generated, and what it is made from as far as that is known. */
export type GeneratedMark =
  /** A comment at its top; `sources` are the files of the tree that it names. */
  | { readonly kind: "comment"; readonly line: number; readonly text: string; readonly sources: readonly string[] }
  /** The output of `helm template`. `templates` are those of its templates that the tree has, with their paths. */
  | {
      readonly kind: "chart";
      readonly chart: string;
      readonly templates: readonly (readonly [named: string, path: string])[];
    }
  /** An attribute that a line of a `.gitattributes` file sets. */
  | {
      readonly kind: "attribute";
      readonly attribute: "linguist-generated" | "linguist-vendored";
      readonly file: string;
      readonly line: number;
    }
  /** A directory whose name says it. */
  | { readonly kind: "directory"; readonly directory: string }
  /** A bundle for the Operator Lifecycle Manager, and the directory that operator-sdk makes it from. */
  | { readonly kind: "bundle"; readonly directory: string; readonly from: string }
  /** The manifest that a Kubebuilder project is installed with, and the directory that kustomize builds it from. */
  | { readonly kind: "installer"; readonly from: string }
  /** What controller-gen makes of markers in Go code. */
  | { readonly kind: "markers" }
  /** A directory whose name says that its files are copies from elsewhere. */
  | { readonly kind: "copies"; readonly directory: string }
  /** A version, in the name of a manifest or of a directory above it, in a directory of releases or of many versions. */
  | { readonly kind: "release"; readonly directory: string };

/** Where the text of a file comes from. With null in both, it is a source that people write. */
export interface FileOrigin {
  readonly generated: GeneratedMark | null;
  /** The directory that says that the file is test data, from the root of the tree. */
  readonly fixture: string | null;
}

/** The origin of a file about which nothing is said. */
export const sourceOrigin: FileOrigin = { generated: null, fixture: null };
