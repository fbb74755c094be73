package main

import (
	"errors"
	"slices"
	"strings"

	"renderer/wasm"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	v2util "helm.sh/helm/v4/pkg/chart/v2/util"
	"sigs.k8s.io/yaml"
)

// request is a chart with the values over its own. With provenance, the answer says where each piece of text comes from.
// A lean one is for some templates, or without names for all of them, of a chart that is known to be in order; with files
// or values as they were before, and the changers of then, it is for the templates that can tell the difference.
type request struct {
	Files        []wasm.File `json:"files"`
	Values       []string    `json:"values"`
	Kube         string      `json:"kube"`
	API          []string    `json:"api"`
	Release      string      `json:"release"`
	Namespace    string      `json:"namespace"`
	Provenance   bool        `json:"provenance"`
	Lean         bool        `json:"lean"`
	Only         []string    `json:"only"`
	Before       []wasm.File `json:"before"`
	ValuesBefore []string    `json:"valuesBefore"`
	Changers     []string    `json:"changers"`
	Bare         bool        `json:"bare"` // no files for templates are handed in: no text speaks of them
}

type response struct {
	Error    string                  `json:"error,omitempty"`
	Missing  []string                `json:"missing,omitempty"`
	Refused  []refusal               `json:"refused,omitempty"`  // what Helm would say of the values first, and render nothing
	Asked    bool                    `json:"asked,omitempty"`    // for the version of the cluster
	Part     []string                `json:"part"`               // the templates that were rendered, where these are not all
	Changers []string                `json:"changers,omitempty"` // the templates that changed what others are given
	Files    map[string]wasm.Content `json:"files,omitempty"`
	Map      map[string][][]int      `json:"map,omitempty"`
	Nodes    []node                  `json:"nodes,omitempty"`
	Paths    []string                `json:"paths,omitempty"`
	Guards   []guard                 `json:"guards,omitempty"`
}

func load(req *request) (*chart.Chart, map[string]any, error) {
	forgetValues()
	for _, f := range req.Before {
		content, err := f.Content()
		if err != nil {
			return nil, nil, err
		}
		shortened(f, content)
	}
	files := make([]*archive.BufferedFile, len(req.Files))
	for i, f := range req.Files {
		content, err := f.Content()
		if err != nil {
			return nil, nil, err
		}
		files[i] = &archive.BufferedFile{Name: f.Name, Data: shortened(f, content)}
	}
	c, err := loader.LoadFiles(files)
	if err != nil {
		return nil, nil, err
	}
	fill(c)
	values := map[string]any{}
	for _, text := range req.Values {
		layer := map[string]any{}
		if err := yaml.Unmarshal([]byte(text), &layer); err != nil {
			return nil, nil, err
		}
		values = loader.MergeMaps(values, layer)
	}
	return c, values, nil
}

// prepare gives what the templates see as their top object.
func prepare(c *chart.Chart, values map[string]any, req *request) (common.Values, error) {
	if err := v2util.ProcessDependencies(c, values); err != nil {
		return nil, err
	}
	kube, err := common.ParseKubeVersion(req.Kube)
	if err != nil {
		return nil, err
	}
	all, err := util.CoalesceValues(c, values)
	if err != nil {
		return nil, err
	}
	return common.Values{
		"Chart": c.Metadata,
		"Capabilities": &capabilities{&common.Capabilities{
			KubeVersion: *kube, APIVersions: req.API, HelmVersion: common.DefaultCapabilities.HelmVersion,
		}},
		"Release": map[string]any{
			"Name": req.Release, "Namespace": req.Namespace, "IsUpgrade": false, "IsInstall": true, "Revision": 1, "Service": "Helm",
		},
		"Values": all,
	}, nil
}

// errUnread is for a lean request of a chart that can't be read: without, the same says why.
var errUnread = errors.New("a template can't be read")

// errChanges is for a template that can tell a change, and changes what others are given: they have to be rendered too.
var errChanges = errors.New("a template changes what others are given")

func renderChart(req *request) *response {
	res := &response{}
	if req.Lean {
		err := render(req, res, true)
		if errors.Is(err, errChanges) {
			all := *req
			all.Before = nil
			res = &response{}
			err = render(&all, res, true)
		}
		if err == nil {
			return res
		}
	}
	res = &response{}
	err := render(req, res, false)
	if errors.Is(err, errForeign) {
		readsEachFile = true
		defer func() { readsEachFile = false }()
		res = &response{}
		err = render(req, res, false)
	}
	if err != nil {
		res.Error = err.Error()
	}
	return res
}

func render(req *request, res *response, isLean bool) error {
	c, values, err := load(req)
	if err != nil {
		return err
	}
	res.Missing = missing(c)
	found, isKnown := changesOf(req)
	isPart := isLean && isKnown && req.Before != nil && !bearsOnCharts(c, found.keys)
	top, err := prepare(c, values, req)
	if err != nil {
		return err
	}
	if !req.Provenance {
		res.Refused = refusals(c, top["Values"])
	}
	var telling []string
	if isLean {
		s, ok := sourcesOf(c, top["Values"])
		if !ok {
			return errUnread
		}
		only := req.Only
		if isPart {
			part, tell, ok := s.affected(c, found, req.Changers)
			if !ok {
				return errChanges
			}
			if len(part) == 0 {
				res.Part = part
				return nil
			}
			only, res.Part, telling = part, part, tell
		}
		makeLean(c, s, only)
	}
	if req.Provenance {
		return trace(res, c, top)
	}
	askedVersion = false
	out, err := execute(c, top, nil, req.Bare)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(telling, func(name string) bool { return slices.Contains(out.changers, name) }) {
		return errChanges
	}
	res.Asked, res.Changers = askedVersion, out.changers
	res.Files = map[string]wasm.Content{}
	for name, text := range out.files {
		if isTold(name, text) {
			res.Files[name] = wasm.Content(text)
		}
	}
	return nil
}

func isTold(name, text string) bool {
	return !strings.HasSuffix(name, "NOTES.txt") && strings.TrimSpace(text) != ""
}

// missing names the dependencies that the chart declares and does not hold.
func missing(c *chart.Chart) []string {
	var names []string
	held := map[string]bool{}
	for _, d := range c.Dependencies() {
		held[d.Name()] = true
		names = append(names, missing(d)...)
	}
	for _, d := range c.Metadata.Dependencies {
		if !held[d.Name] {
			names = append(names, d.Name)
		}
	}
	return names
}
