import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A Go module whose sources are patched before it is compiled. */
export interface ChangedLibrary {
  readonly module: string;
  readonly changes: readonly TextChange[];
}

interface TextChange {
  readonly file: string;
  /** Text that must occur exactly once in the file. */
  readonly before: string;
  readonly after: string;
}

export const changedLibraries: readonly ChangedLibrary[] = [
  // Helm copies all values several times per rendering, by reflection, which took a tenth of it. With this change, what
  // values are made of is copied without reflection.
  {
    module: "helm.sh/helm/v4",
    changes: [
      {
        file: "internal/copystructure/copystructure.go",
        before: `	return copyValue(reflect.ValueOf(src))
}

// copyValue handles`,
        after: `	return copyAny(src)
}

// copyAny is added by Kubesuggest: it copies what values are made of.
func copyAny(src any) (any, error) {
	switch src := src.(type) {
	case nil, string, bool, int, int64, float64:
		return src, nil
	case map[string]any:
		if src == nil {
			return src, nil
		}
		copied := make(map[string]any, len(src))
		for key, value := range src {
			one, err := copyAny(value)
			if err != nil {
				return nil, err
			}
			copied[key] = one
		}
		return copied, nil
	case []any:
		if src == nil {
			return src, nil
		}
		copied := make([]any, len(src))
		for i, value := range src {
			one, err := copyAny(value)
			if err != nil {
				return nil, err
			}
			copied[i] = one
		}
		return copied, nil
	}
	return copyValue(reflect.ValueOf(src))
}

// copyValue handles`,
      },
      // A chart is rendered many times, and most of what is left to read of it is the text of its Chart.yaml. With this
      // change, that text is parsed once.
      {
        file: "pkg/chart/v2/loader/load.go",
        before: `			if c.Metadata == nil {
				c.Metadata = new(chart.Metadata)
			}
			if err := yaml.Unmarshal(f.Data, c.Metadata); err != nil {
				return c, fmt.Errorf("cannot load Chart.yaml: %w", err)
			}
`,
        after: `			if c.Metadata == nil {
				c.Metadata = new(chart.Metadata)
			}
			if err := unmarshalMetadata(f.Data, c.Metadata); err != nil {
				return c, fmt.Errorf("cannot load Chart.yaml: %w", err)
			}
`,
      },
      {
        file: "pkg/chart/v2/loader/load.go",
        before: "// LoadValues loads values from a reader.\n",
        after: `// knownMetadata is added by Kubesuggest: what texts of Chart.yaml were parsed to. Nobody may change it.
var knownMetadata = map[string]*chart.Metadata{}

// unmarshalMetadata is added by Kubesuggest.
func unmarshalMetadata(data []byte, metadata *chart.Metadata) error {
	known, ok := knownMetadata[string(data)]
	if !ok {
		known = new(chart.Metadata)
		if err := yaml.Unmarshal(data, known); err != nil {
			return yaml.Unmarshal(data, metadata)
		}
		if len(knownMetadata) >= 256 {
			clear(knownMetadata)
		}
		knownMetadata[string(data)] = known
	}
	*metadata = *known
	metadata.Sources, metadata.Keywords = slices.Clone(known.Sources), slices.Clone(known.Keywords)
	metadata.Annotations = maps.Clone(known.Annotations)
	metadata.Maintainers = slices.Clone(known.Maintainers)
	for i, one := range known.Maintainers {
		if one != nil {
			maintainer := *one
			metadata.Maintainers[i] = &maintainer
		}
	}
	metadata.Dependencies = slices.Clone(known.Dependencies)
	for i, one := range known.Dependencies {
		if one != nil {
			dependency := *one
			dependency.Tags = slices.Clone(one.Tags)
			// Their elements are replaced, not changed (processImportValues).
			dependency.ImportValues = slices.Clone(one.ImportValues)
			metadata.Dependencies[i] = &dependency
		}
	}
	return nil
}

// LoadValues loads values from a reader.
`,
      },
      {
        file: "pkg/chart/v2/loader/load.go",
        before: '\t"maps"\n',
        after: '\t"maps"\n\t"slices"\n',
      },
      // With this change, the texts of templates aren't copied each time a chart is rendered.
      {
        file: "pkg/engine/engine.go",
        before: "\t\t\ttpl:      string(t.Data),\n",
        after: "\t\t\ttpl:      unsafe.String(unsafe.SliceData(t.Data), len(t.Data)),\n",
      },
      {
        file: "pkg/engine/engine.go",
        before: '\t"text/template"\n',
        after: '\t"text/template"\n\t"unsafe"\n',
      },
      // Templates print whole folders of dashboards, the same in most renderings. With this change, they are written as
      // YAML once.
      {
        file: "pkg/engine/files.go",
        before: `		m[path.Base(k)] = string(v)
	}

	return toYAML(m)
}
`,
        after: `		m[path.Base(k)] = string(v)
	}

	return configOf(m)
}

// knownConfigs is added by Kubesuggest: maps of texts as YAML, by all that is in them, and how much that is.
var (
	knownConfigs  = map[string]string{}
	sizeOfConfigs int
)

// configOf is added by Kubesuggest.
func configOf(m map[string]string) string {
	var all strings.Builder
	for _, name := range slices.Sorted(maps.Keys(m)) {
		fmt.Fprintf(&all, "%d:%s%d:%s", len(name), name, len(m[name]), m[name])
	}
	known, ok := knownConfigs[all.String()]
	if !ok {
		known = toYAML(m)
		if sizeOfConfigs > 4<<20 {
			clear(knownConfigs)
			sizeOfConfigs = 0
		}
		sizeOfConfigs += all.Len() + len(known)
		knownConfigs[all.String()] = known
	}
	return known
}
`,
      },
      {
        file: "pkg/engine/files.go",
        before: '\t"encoding/base64"\n\t"path"\n\t"strings"\n',
        after: '\t"encoding/base64"\n\t"fmt"\n\t"maps"\n\t"path"\n\t"slices"\n\t"strings"\n',
      },
    ],
  },
  // If kustomize is to report where objects come from, it notes in each object which transformers it went through. Each
  // time, everything noted so far is parsed and written again, and in the end it is removed. That took two thirds of a
  // build. With this change, it is only noted if the kustomization asks for it.
  {
    module: "sigs.k8s.io/kustomize/api",
    changes: [
      {
        file: "resource/resource.go",
        before: "// ResCtx is an interface",
        after: `// NotesTransformations is added by Kubesuggest: whether anybody asks for what AddTransformation notes.
var NotesTransformations = true

// IsNoted is added by Kubesuggest: whether a transformation has nothing more to note.
func (r *Resource) IsNoted() bool {
	return !NotesTransformations && r.GetAnnotations(utils.OriginAnnotationKey)[utils.OriginAnnotationKey] != ""
}

// ResCtx is an interface`,
      },
      {
        file: "internal/target/kusttarget.go",
        before: "\t\torigin = &resource.Origin{}\n",
        after: `\t\torigin = &resource.Origin{}
\t\t// Added by Kubesuggest.
\t\tresource.NotesTransformations = utils.StringSliceContains(kt.kustomization.BuildMetadata, types.TransformerAnnotations)
`,
      },
      {
        file: "resmap/reswrangler.go",
        before: `AddTransformerAnnotation(origin *resource.Origin) error {
\tfor _, res := range m.rList {
`,
        after: `AddTransformerAnnotation(origin *resource.Origin) error {
\tfor _, res := range m.rList {
\t\t// Added by Kubesuggest.
\t\tif res.IsNoted() {
\t\t\tcontinue
\t\t}
`,
      },
    ],
  },
];

/** Copies a module to a folder and applies its changes. */
export function copyChanged({ module, changes }: ChangedLibrary, source: string, target: string): void {
  cpSync(source, target, { recursive: true });
  // The Go command makes downloaded modules read-only.
  for (const entry of [target, ...readdirSync(target, { recursive: true, encoding: "utf8" })]) {
    chmodSync(path.resolve(target, entry), 0o755);
  }
  for (const { file, before, after } of changes) {
    const at = path.join(target, file);
    const [start, end, ...more] = readFileSync(at, "utf8").split(before);
    if (start === undefined || end === undefined || more.length > 0)
      throw new Error(`${module} has other text in ${file} than is to be changed`);
    writeFileSync(at, start + after + end);
  }
}
