package main

import (
	"errors"
	"slices"
	"strings"

	"renderer/wasm"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// request is a chart with the values over its own. With provenance, the answer says where each piece of text comes from.
// A lean one is for some templates, or without names for all of them, of a chart that is known to be in order; with files
// or values as they were before, and the changers of then, it is for the templates that can tell the difference.
type request struct {
	Files        []wasm.File       `json:"files"`
	Values       []string          `json:"values"`
	Kube         string            `json:"kube"`
	API          []string          `json:"api"`
	Release      string            `json:"release"`
	Namespace    string            `json:"namespace"`
	Provenance   bool              `json:"provenance"`
	Lean         bool              `json:"lean"`
	Only         []string          `json:"only"`
	Before       []wasm.File       `json:"before"`
	ValuesBefore []string          `json:"valuesBefore"`
	Changers     map[string]string `json:"changers"`
	Bare         bool              `json:"bare"` // no files for templates are handed in: no text speaks of them
}

type response struct {
	Error    string                  `json:"error,omitempty"`
	Always   bool                    `json:"always,omitempty"` // the error is the same for any version of the cluster
	Missing  []string                `json:"missing,omitempty"`
	Refused  []refusal               `json:"refused,omitempty"`  // what Helm would say of the values first, and render nothing
	Asked    []string                `json:"asked,omitempty"`    // the templates that asked for the version of the cluster
	Part     []string                `json:"part"`               // the templates that were rendered, where these are not all
	Changers map[string]string       `json:"changers,omitempty"` // what templates changed for others, by their names
	Files    map[string]wasm.Content `json:"files,omitempty"`
	Map      map[string][][]int      `json:"map,omitempty"`
	Nodes    []node                  `json:"nodes,omitempty"`
	Paths    []string                `json:"paths,omitempty"`
	Guards   []guard                 `json:"guards,omitempty"`
}

// topOf gives what the templates of a chart see as their top object.
func topOf(k *knownChart, req *request) (common.Values, error) {
	kube, err := common.ParseKubeVersion(req.Kube)
	if err != nil {
		return nil, err
	}
	return common.Values{
		"Chart": k.chart.Metadata,
		"Capabilities": &capabilities{&common.Capabilities{
			KubeVersion: *kube, APIVersions: req.API, HelmVersion: common.DefaultCapabilities.HelmVersion,
		}},
		"Release": map[string]any{
			"Name": req.Release, "Namespace": req.Namespace, "IsUpgrade": false, "IsInstall": true, "Revision": 1, "Service": "Helm",
		},
		"Values": k.values,
	}, nil
}

// errUnread is for a lean request of a chart that can't be read: without, the same says why.
var errUnread = errors.New("a template can't be read")

// errChanges is for a template that can tell a change, and then changes something else for others: they have to be rendered too.
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
		res.Error, res.Always = err.Error(), !req.Provenance && len(res.Asked) == 0
	}
	return res
}

func render(req *request, res *response, isLean bool) error {
	if err := receive(req.Before, req.Files); err != nil {
		return err
	}
	k, err := chartOf(req.Files, req.Values)
	if err != nil {
		return err
	}
	res.Missing = k.missing
	top, err := topOf(k, req)
	if err != nil {
		return err
	}
	if !req.Provenance {
		res.Refused = k.refusals()
	}
	var kept map[string]bool
	var telling []string
	if isLean {
		s, ok := k.sources()
		if !ok {
			return errUnread
		}
		only := req.Only
		if found, isKnown := changesOf(req, k); isKnown {
			part, tell, ok := s.affected(found, req.Changers)
			if !ok {
				return errChanges
			}
			if len(part) == 0 {
				res.Part = part
				return nil
			}
			only, res.Part, telling = part, part, tell
		}
		kept = s.lean(only)
	}
	if req.Provenance {
		return trace(res, k, top, kept)
	}
	out, err := k.execute(top, nil, req.Bare, kept)
	res.Asked, res.Changers = out.askers, out.changers
	if err != nil {
		return err
	}
	if slices.ContainsFunc(telling, func(name string) bool { return !hasSameEffect(name, req.Changers, out.changers) }) {
		return errChanges
	}
	res.Files = map[string]wasm.Content{}
	for name, text := range out.files {
		if isTold(name, text) {
			res.Files[name] = wasm.Content(text)
		}
	}
	return nil
}

// receive keeps all files that were handed in, so that they can be named by their numbers.
func receive(all ...[]wasm.File) error {
	for _, files := range all {
		for _, f := range files {
			if _, err := f.Content(); err != nil {
				return err
			}
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
