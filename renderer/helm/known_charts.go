package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"renderer/wasm"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	v2util "helm.sh/helm/v4/pkg/chart/v2/util"
	"sigs.k8s.io/yaml"
)

// knownChart is a chart as its templates see it. Only these change it, and a watcher notices where they do: then it is
// known no more.
type knownChart struct {
	key     string
	chart   *chart.Chart
	values  common.Values
	missing []string
	// What its schemas say of the values, and its templates, read once they are asked for.
	refusals func() []refusal
	sources  func() (*sources, bool)
}

// The charts that were read last, since one is rendered many times: to trace it, for other releases and versions, and to
// compare it with a change. The one that was used last stands last.
var knownCharts []*knownChart

// So many charts are known: each way of rendering one that is checked, with and without a change.
const mostCharts = 8

// chartOf reads a chart with values over its own, unless that was done before.
func chartOf(files []wasm.File, values []string) (*knownChart, error) {
	key := keyOfChart(files, values)
	i := slices.IndexFunc(knownCharts, func(one *knownChart) bool { return one.key == key })
	if key != "" && i >= 0 {
		found := knownCharts[i]
		knownCharts = append(slices.Delete(knownCharts, i, i+1), found)
		return found, nil
	}
	found, err := readChart(files, values)
	if err != nil || key == "" {
		return found, err
	}
	found.key = key
	if len(knownCharts) >= mostCharts {
		knownCharts = slices.Delete(knownCharts, 0, 1)
	}
	knownCharts = append(knownCharts, found)
	return found, nil
}

// keyOfChart tells charts apart by the numbers of their files; empty where a file has none.
func keyOfChart(files []wasm.File, values []string) string {
	var key []byte
	for _, f := range files {
		if f.ID == 0 {
			return ""
		}
		key = append(strconv.AppendInt(key, int64(f.ID), 36), ' ')
	}
	for _, text := range values {
		key = append(strconv.AppendInt(append(key, ':'), int64(len(text)), 36), ':')
		key = append(key, text...)
	}
	return string(key)
}

func readChart(files []wasm.File, texts []string) (*knownChart, error) {
	c, err := load(files)
	if err != nil {
		return nil, err
	}
	values, err := merged(texts)
	if err != nil {
		return nil, err
	}
	found := &knownChart{chart: c, missing: missing(c)}
	if err := v2util.ProcessDependencies(c, values); err != nil {
		return nil, err
	}
	if found.values, err = util.CoalesceValues(c, values); err != nil {
		return nil, err
	}
	found.refusals = sync.OnceValue(func() []refusal { return refusals(c, found.values) })
	found.sources = sync.OnceValues(func() (*sources, bool) { return sourcesOf(c, found.values) })
	return found, nil
}

func load(files []wasm.File) (*chart.Chart, error) {
	forgetValues()
	read := make([]*archive.BufferedFile, len(files))
	for i, f := range files {
		content, err := f.Content()
		if err != nil {
			return nil, err
		}
		read[i] = &archive.BufferedFile{Name: f.Name, Data: shortened(f, content)}
	}
	c, err := loader.LoadFiles(read)
	if err != nil {
		return nil, err
	}
	fill(c)
	return c, nil
}

func merged(texts []string) (map[string]any, error) {
	values := map[string]any{}
	for _, text := range texts {
		layer := map[string]any{}
		if err := yaml.Unmarshal([]byte(text), &layer); err != nil {
			return nil, err
		}
		values = loader.MergeMaps(values, layer)
	}
	return values, nil
}

// execute renders some templates of a chart, or all of them.
func (k *knownChart) execute(top common.Values, tracer *tracer, isBare bool, kept map[string]bool) (*printed, error) {
	out, err := execute(k.chart, top, tracer, isBare, kept)
	if err != nil || len(out.changers) > 0 {
		knownCharts = slices.DeleteFunc(knownCharts, func(one *knownChart) bool { return one == k })
	}
	return out, err
}

// parts are the charts that take part, with what the manifest of each tells templates of those in it.
func (k *knownChart) parts() []string {
	var found []string
	var collect func(c *chart.Chart)
	collect = func(c *chart.Chart) {
		var said strings.Builder
		said.WriteString(c.ChartFullPath())
		for _, d := range c.Metadata.Dependencies {
			fmt.Fprintf(&said, "\x00%s\x00%s\x00%t", d.Name, d.Alias, d.Enabled)
		}
		found = append(found, said.String())
		for _, d := range c.Dependencies() {
			collect(d)
		}
	}
	collect(k.chart)
	slices.Sort(found)
	return found
}
