package main

import (
	"bytes"
	"errors"
	"io"
	"path"

	"sigs.k8s.io/kustomize/api/konfig"
	goyaml "sigs.k8s.io/yaml/goyaml.v3"
)

// plugin is a generator or transformer that was not run: the kustomization that names it, under which key, and what it is.
type plugin struct {
	File string `json:"file"`
	Key  string `json:"key"`
	Name string `json:"name"`
}

type header struct {
	APIVersion string `yaml:"apiVersion"`
	Kind       string `yaml:"kind"`
}

// inflator is part of kustomize, and runs a program and fetches a chart.
const inflator = "HelmChartInflationGenerator"

func (h header) isBuiltin() bool {
	return h.APIVersion == konfig.BuiltinPluginApiVersion && h.Kind != inflator
}

// withoutPlugins takes out of a list of generators or transformers those that are not part of kustomize, or with all every
// one. Those of kustomize itself run no program: they stay, whether they are written in place or in a file.
func (b *builder) withoutPlugins(file, key string, list *goyaml.Node) bool {
	if list.Kind != goyaml.SequenceNode {
		return false
	}
	kept := list.Content[:0:0]
	for _, item := range list.Content {
		headers, err := b.headersOf(file, item)
		name := item.Value
		stays := err == nil && len(headers) > 0 && !b.noPlugins
		for _, one := range headers {
			name = one.Kind + " (" + one.APIVersion + ")"
			if !one.isBuiltin() {
				stays = false
				break
			}
		}
		if stays {
			kept = append(kept, item)
			b.hasPlugins = true
		} else {
			b.res.Unrun = append(b.res.Unrun, plugin{file, key, name})
		}
	}
	changed := len(kept) < len(list.Content)
	list.Content = kept
	return changed
}

// headersOf reads what an entry of such a list is for: its text is an object, or else the path of a file with some.
func (b *builder) headersOf(file string, entry *goyaml.Node) ([]header, error) {
	if entry.Kind != goyaml.ScalarNode {
		return nil, errors.New("not a text")
	}
	if headers, err := readHeaders([]byte(entry.Value)); err == nil {
		return headers, nil
	}
	data, err := b.fs.ReadFile(path.Join("/", path.Dir(file), entry.Value))
	if err != nil {
		return nil, err
	}
	return readHeaders(data)
}

func readHeaders(data []byte) ([]header, error) {
	var headers []header
	decoder := goyaml.NewDecoder(bytes.NewReader(data))
	for {
		var node goyaml.Node
		if err := decoder.Decode(&node); errors.Is(err, io.EOF) {
			return headers, nil
		} else if err != nil {
			return nil, err
		}
		if len(node.Content) == 0 || node.Content[0].Tag == "!!null" {
			continue
		}
		var one header
		if node.Content[0].Kind != goyaml.MappingNode {
			return nil, errors.New("not an object")
		}
		if err := node.Decode(&one); err != nil {
			return nil, err
		}
		headers = append(headers, one)
	}
}
