package main

import (
	"bytes"
	"strconv"
	"strings"

	"renderer/wasm"

	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
)

// A chart is rendered many times with the same values, which take longer to read than all else of it.
var knownValues = map[int]map[string]any{}

// So many values files are known before all are forgotten.
const mostKnown = 64

// standIn is the only key of the values that stand in for known ones; no key of a file that people write is like it.
const standIn = "\x00known values"

// shortened gives a text in place of that of a values file which is known. What can't be read is left for the loader to
// say so.
func shortened(f wasm.File, content []byte) []byte {
	if f.ID == 0 || !isDefaults(f.Name) {
		return content
	}
	if _, known := knownValues[f.ID]; !known {
		values, ok := readInParts(content)
		if !ok {
			var err error
			if values, err = loader.LoadValues(bytes.NewReader(content)); err != nil {
				return content
			}
		}
		knownValues[f.ID] = values
	}
	return []byte(`{"\u0000known values": "` + strconv.Itoa(f.ID) + `"}`)
}

// isDefaults tells the own values of a chart, or of one in it, from files that are only called so.
func isDefaults(name string) bool { return nameInChart(name) == "values.yaml" }

// nameInChart is the name of a file in the innermost chart that it is in.
func nameInChart(name string) string {
	for {
		rest, isInner := strings.CutPrefix(name, "charts/")
		_, below, isFolder := strings.Cut(rest, "/")
		if !isInner || !isFolder {
			return name
		}
		name = below
	}
}

// forgetValues is for the time between two charts.
func forgetValues() {
	if len(knownValues) > mostKnown {
		clear(knownValues)
	}
}

// fill gives a chart and those in it their values. Each render changes them, so it has a copy.
func fill(c *chart.Chart) {
	if number, ok := c.Values[standIn].(string); ok {
		id, _ := strconv.Atoi(number)
		c.Values = copied(knownValues[id]).(map[string]any)
	}
	for _, d := range c.Dependencies() {
		fill(d)
	}
}

func copied(value any) any {
	switch value := value.(type) {
	case map[string]any:
		if value == nil {
			return value
		}
		result := make(map[string]any, len(value))
		for key, item := range value {
			result[key] = copied(item)
		}
		return result
	case []any:
		result := make([]any, len(value))
		for i, item := range value {
			result[i] = copied(item)
		}
		return result
	}
	return value
}
