/** Why a file counts as generated, and what it is made from, as far as that is known. */
export type GeneratedMark =
  /** A comment at its top. `sources` are the files of the tree that it names. */
  | { readonly kind: "comment"; readonly line: number; readonly text: string; readonly sources: readonly string[] }
  /** The output of `helm template`. `templates` are those of its templates that are in the tree, with their paths. */
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
  /** The name of a directory. */
  | { readonly kind: "directory"; readonly directory: string }
  /** A bundle for the Operator Lifecycle Manager, and the directory from which operator-sdk makes it. */
  | { readonly kind: "bundle"; readonly directory: string; readonly from: string }
  /** The manifest for installing a Kubebuilder project, and the directory from which kustomize builds it. */
  | { readonly kind: "installer"; readonly from: string }
  /** The output of controller-gen for markers in Go code. */
  | { readonly kind: "markers" }
  /** A directory that, by its name, contains copies from elsewhere. */
  | { readonly kind: "copies"; readonly directory: string }
  /**
   * A version in the name of a manifest or of a directory above it, inside a directory of releases or of many versions.
   */
  | { readonly kind: "release"; readonly directory: string };

/** The origin of a file's text. If both are null, people write the file. */
export interface FileOrigin {
  readonly generated: GeneratedMark | null;
  /** The directory that shows that the file is test data, from the root of the tree. */
  readonly fixture: string | null;
}

/** The origin of a file about which nothing is known. */
export const sourceOrigin: FileOrigin = { generated: null, fixture: null };
