package main

import (
	"strings"

	"renderer/wasm"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/yaml"
)

type request struct {
	Files   []wasm.File `json:"files"`
	Path    string      `json:"path"`
	Origins bool        `json:"origins"`
}

type response struct {
	Error string   `json:"error,omitempty"`
	Left  []string `json:"left,omitempty"` // what was left out
	Text  string   `json:"text,omitempty"`
}

func build(req *request) *response {
	res := &response{}
	if err := run(req, res); err != nil {
		res.Error = err.Error()
	}
	return res
}

// run builds what stands at a path of the given files. Nothing is fetched and no plugin runs; what asks
// for either is left out and named. Each object tells in an annotation which file it and its changes come from.
func run(req *request, res *response) error {
	fs := filesys.MakeFsInMemory()
	for _, f := range req.Files {
		data := f.Content()
		if isKustomization(f.Name) {
			data = local(data, f.Name == req.Path+"/kustomization.yaml" || f.Name == req.Path+"/kustomization.yml" || f.Name == req.Path+"/Kustomization", req.Origins, res)
		}
		if err := fs.WriteFile("/"+f.Name, data); err != nil {
			return err
		}
	}
	options := krusty.MakeDefaultOptions()
	options.LoadRestrictions = types.LoadRestrictionsNone
	options.Reorder = krusty.ReorderOptionLegacy
	built, err := krusty.MakeKustomizer(options).Run(fs, "/"+req.Path)
	if err != nil {
		return err
	}
	text, err := built.AsYaml()
	if err != nil {
		return err
	}
	res.Text = string(text)
	return nil
}

func isKustomization(name string) bool {
	base := name[strings.LastIndex(name, "/")+1:]
	return base == "kustomization.yaml" || base == "kustomization.yml" || base == "Kustomization"
}

func isRemote(entry string) bool {
	return strings.Contains(entry, "://") || strings.HasPrefix(entry, "git@") || strings.Contains(entry, "?ref=") ||
		strings.HasPrefix(entry, "github.com/")
}

// local takes out of a kustomization what would have to be fetched or run.
func local(data []byte, top, origins bool, res *response) []byte {
	var k map[string]any
	if yaml.Unmarshal(data, &k) != nil || k == nil {
		return data
	}
	changed := false
	for _, key := range []string{"resources", "bases", "components"} {
		list, _ := k[key].([]any)
		var kept []any
		for _, entry := range list {
			if s, ok := entry.(string); ok && isRemote(s) {
				res.Left = append(res.Left, s)
				changed = true
			} else {
				kept = append(kept, entry)
			}
		}
		if list != nil {
			k[key] = kept
		}
	}
	for _, key := range []string{"helmCharts", "helmChartInflationGenerator", "generators", "transformers", "validators"} {
		if _, ok := k[key]; ok {
			delete(k, key)
			res.Left = append(res.Left, key)
			changed = true
		}
	}
	if changed && k["metadata"] == nil {
		// One that has nothing left would be refused.
		k["metadata"] = map[string]any{"name": "partial"}
	}
	if top && origins {
		k["buildMetadata"] = []any{"originAnnotations", "transformerAnnotations"}
		changed = true
	}
	if !changed {
		return data
	}
	text, err := yaml.Marshal(k)
	if err != nil {
		return data
	}
	return text
}
