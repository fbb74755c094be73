package main

import (
	"strings"

	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/kustomize/api/resource"
)

// So much text of printed objects is kept before all is forgotten, in bytes.
const mostKept = 24 << 20

// What objects are printed as, by their texts as they were read and changed: to print one, the library reads that text,
// writes it as JSON and reads that. Most objects are the same in many kustomizations, and each time one is built again.
var (
	known     = map[string]string{}
	knownSize int
)

// printed gives the text of all objects, as the library prints them.
func printed(built resmap.ResMap) (string, error) {
	if knownSize > mostKept {
		clear(known)
		knownSize = 0
	}
	var out strings.Builder
	for i, object := range built.Resources() {
		text, err := printedOne(object)
		if err != nil {
			return "", err
		}
		if i > 0 {
			out.WriteString("---\n")
		}
		out.WriteString(text)
	}
	return out.String(), nil
}

func printedOne(object *resource.Resource) (string, error) {
	key, err := object.RNode.String()
	if err != nil {
		return "", err
	}
	if text, ok := known[key]; ok {
		return text, nil
	}
	text, err := object.AsYAML()
	if err != nil {
		return "", err
	}
	known[key] = string(text)
	knownSize += len(key) + len(text)
	return string(text), nil
}
