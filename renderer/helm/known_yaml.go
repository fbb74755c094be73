package main

import "sigs.k8s.io/yaml"

// What texts say that templates read as YAML: most are what a helper prints, which is the same in most renders.
var knownYAML = map[string]map[string]any{}

// So many bytes of text are known before all are forgotten.
const mostYAML = 1 << 20

var sizeOfYAML int

// fromYAML is Helm's, which gives an error as a value. Templates may change what they are given, so each has a copy.
func fromYAML(text string) map[string]any {
	found, known := knownYAML[text]
	if !known {
		found = map[string]any{}
		if err := yaml.Unmarshal([]byte(text), &found); err != nil {
			found["Error"] = err.Error()
		}
		if sizeOfYAML > mostYAML {
			clear(knownYAML)
			sizeOfYAML = 0
		}
		sizeOfYAML += len(text)
		knownYAML[text] = found
	}
	return copied(found).(map[string]any)
}
