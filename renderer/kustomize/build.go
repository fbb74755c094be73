package main

import (
	"bytes"
	"path"
	"strings"

	"renderer/wasm"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/kustomize/api/types"
	goyaml "sigs.k8s.io/yaml/goyaml.v3"
)

type request struct {
	Files []wasm.File `json:"files"`
	Path  string      `json:"path"`
	Plain bool        `json:"plain"` // nobody asks where objects come from
}

// origin is where an object comes from: a file, from the folder that is built, or the kustomization that generates it.
type origin struct {
	Path string `json:"path,omitempty"`
	Repo string `json:"repo,omitempty"`
	In   string `json:"in,omitempty"`
}

type response struct {
	Error   string       `json:"error,omitempty"`
	Left    []string     `json:"left,omitempty"`  // what was left out
	Unrun   []plugin     `json:"unrun,omitempty"` // generators and transformers that were left out
	Text    wasm.Content `json:"text,omitempty"`
	Origins []origin     `json:"origins,omitempty"` // of each document
}

// builder builds one kustomization.
type builder struct {
	req *request
	res *response
	fs  *givenFiles
	// Generators and transformers are all left out; and whether some were not.
	noPlugins, hasPlugins bool
}

func build(req *request) *response {
	b := &builder{req: req, res: &response{}}
	err := b.run()
	if err != nil && b.hasPlugins {
		b = &builder{req: req, res: &response{}, noPlugins: true}
		err = b.run()
	}
	if err != nil {
		b.res.Error = err.Error()
	}
	return b.res
}

// run builds what stands at a path of the given files. Nothing is fetched and no program runs; what asks for either is
// left out and named.
func (b *builder) run() error {
	b.fs = newGivenFiles()
	for _, f := range b.req.Files {
		data, err := f.Content()
		if err != nil {
			return err
		}
		if err := b.fs.WriteFile("/"+f.Name, data); err != nil {
			return err
		}
	}
	asked := false
	for _, f := range b.req.Files {
		if !isKustomization(f.Name) {
			continue
		}
		data, err := b.fs.ReadFile("/" + f.Name)
		if err != nil {
			return err
		}
		top := isTop(f.Name, b.req.Path)
		text, wants := b.local(f.Name, data, top && !b.req.Plain)
		asked = asked || (top && wants)
		if err := b.fs.WriteFile("/"+f.Name, text); err != nil {
			return err
		}
	}
	options := krusty.MakeDefaultOptions()
	options.LoadRestrictions = types.LoadRestrictionsNone
	options.Reorder = krusty.ReorderOptionLegacy
	built, err := krusty.MakeKustomizer(options).Run(b.fs, "/"+b.req.Path)
	if err != nil {
		return err
	}
	if b.res.Origins, err = originsOf(built); err != nil {
		return err
	}
	if !asked {
		if err := built.RemoveOriginAnnotations(); err != nil {
			return err
		}
	}
	text, err := printed(built)
	b.res.Text = wasm.Content(text)
	return err
}

func originsOf(built resmap.ResMap) ([]origin, error) {
	var origins []origin
	for _, r := range built.Resources() {
		o, err := r.GetOrigin()
		if err != nil {
			return nil, err
		}
		if o == nil {
			origins = append(origins, origin{})
		} else {
			origins = append(origins, origin{o.Path, o.Repo, o.ConfiguredIn})
		}
	}
	return origins, nil
}

func isKustomization(name string) bool {
	base := name[strings.LastIndex(name, "/")+1:]
	return base == "kustomization.yaml" || base == "kustomization.yml" || base == "Kustomization"
}

func isTop(name, path string) bool {
	folder := ""
	if slash := strings.LastIndex(name, "/"); slash >= 0 {
		folder = name[:slash]
	}
	return folder == path
}

func isRemote(entry string) bool {
	return strings.Contains(entry, "://") || strings.HasPrefix(entry, "git@") || strings.Contains(entry, "?ref=") ||
		strings.HasPrefix(entry, "github.com/")
}

// local takes out of a kustomization what would have to be fetched or run, and, with tell, has it say where objects come
// from. It tells whether it says so by itself. What is written keeps its form: a tag such as 1.10 is no number.
func (b *builder) local(file string, data []byte, tell bool) ([]byte, bool) {
	var document goyaml.Node
	if goyaml.Unmarshal(data, &document) != nil || len(document.Content) != 1 || document.Content[0].Kind != goyaml.MappingNode {
		return data, false
	}
	root := document.Content[0]
	changed, empty, asked, named := false, true, false, false
	kept := root.Content[:0:0]
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		switch key.Value {
		case "helmCharts", "helmChartInflationGenerator", "helmGlobals", "validators":
			b.res.Left = append(b.res.Left, key.Value)
			changed = true
			continue
		case "generators", "transformers":
			if b.withoutPlugins(file, key.Value, value) {
				changed = true
			}
		case "configMapGenerator", "secretGenerator":
			for _, generator := range value.Content {
				if b.withoutRemoteFiles(generator) {
					changed = true
				}
			}
		case "resources", "bases", "components", "crds", "configurations", "patches", "patchesStrategicMerge", "patchesJson6902":
			if value.Kind == goyaml.SequenceNode && b.withoutRemote(value) {
				changed = true
			}
		case "buildMetadata":
			for _, item := range value.Content {
				asked = asked || item.Value == types.OriginAnnotations
			}
			if tell && !asked {
				value.Content = append(value.Content, scalar(types.OriginAnnotations))
				changed = true
			}
			named = true
		case "metadata":
			empty = false
		}
		kept = append(kept, key, value)
	}
	if changed && empty {
		// One that has nothing left would be refused.
		kept = append(kept, scalar("metadata"), mapping("name", scalar("partial")))
	}
	if tell && !named {
		list := &goyaml.Node{Kind: goyaml.SequenceNode, Content: []*goyaml.Node{scalar(types.OriginAnnotations)}}
		kept = append(kept, scalar("buildMetadata"), list)
		changed = true
	}
	if !changed {
		return data, asked
	}
	root.Content = kept
	var out bytes.Buffer
	encoder := goyaml.NewEncoder(&out)
	if encoder.Encode(&document) != nil || encoder.Close() != nil {
		return data, asked
	}
	return out.Bytes(), asked
}

func (b *builder) withoutRemote(list *goyaml.Node) bool {
	kept := list.Content[:0:0]
	for _, item := range list.Content {
		named := item
		if entry := entryOf(item, "path"); entry != nil {
			named = entry
		}
		if named.Kind == goyaml.ScalarNode && isRemote(named.Value) {
			b.res.Left = append(b.res.Left, named.Value)
		} else {
			kept = append(kept, item)
		}
	}
	changed := len(kept) < len(list.Content)
	list.Content = kept
	return changed
}

// nothing is the name of an empty file, which stands for those that would have to be fetched.
const nothing = "/.nothing"

// withoutRemoteFiles has a generator read an empty file instead of each that would have to be fetched. What it makes keeps
// its keys.
func (b *builder) withoutRemoteFiles(generator *goyaml.Node) bool {
	changed := false
	replace := func(item *goyaml.Node) {
		key, source, named := strings.Cut(item.Value, "=")
		if !named {
			key, source = path.Base(item.Value), item.Value
		}
		if item.Kind != goyaml.ScalarNode || !strings.Contains(source, "://") {
			return
		}
		b.res.Left = append(b.res.Left, source)
		item.Value = key + "=" + nothing
		changed = true
	}
	if files := entryOf(generator, "files"); files != nil {
		for _, item := range files.Content {
			replace(item)
		}
	}
	if !changed {
		return false
	}
	return b.fs.WriteFile(nothing, nil) == nil
}

// entryOf gives what a mapping has under a key; nil where it has nothing or is none.
func entryOf(node *goyaml.Node, key string) *goyaml.Node {
	if node.Kind != goyaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key {
			return node.Content[i+1]
		}
	}
	return nil
}

func scalar(value string) *goyaml.Node {
	return &goyaml.Node{Kind: goyaml.ScalarNode, Value: value}
}

func mapping(key string, value *goyaml.Node) *goyaml.Node {
	return &goyaml.Node{Kind: goyaml.MappingNode, Content: []*goyaml.Node{scalar(key), value}}
}
