package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// refusal is what a schema says against the values of a chart, or what keeps the schema from being one.
type refusal struct {
	Schema  string   `json:"schema,omitempty"` // the file, where the schema itself is wrong
	Path    []string `json:"path"`             // of the value, or in the schema
	Why     string   `json:"why"`              // what is said of it, without it
	IsGiven bool     `json:"given,omitempty"`  // a value is wrong, rather than left for users to give
	Text    string   `json:"text,omitempty"`   // the value, where that is a text
}

// So many refusals are told of a chart.
const mostRefusals = 20

// refusals are what keeps Helm from rendering a chart, which it checks before (helm, ValidateAgainstSchema). Values change
// as templates run, so this comes first.
func refusals(c *chart.Chart, values any) []refusal {
	found := refusalsIn(c, "", nil, values)
	slices.SortFunc(found, func(a, b refusal) int {
		return slices.Compare([]string{a.Schema, strings.Join(a.Path, "\x00"), a.Why}, []string{b.Schema, strings.Join(b.Path, "\x00"), b.Why})
	})
	return found[:min(len(found), mostRefusals)]
}

func refusalsIn(c *chart.Chart, folder string, at []string, values any) []refusal {
	var own map[string]any
	switch values := values.(type) {
	case common.Values:
		own = values.AsMap()
	case map[string]any:
		own = values
	default:
		why := fmt.Sprintf("is %s, and holds the values of a chart", kindOf(values))
		return []refusal{{Path: at, Why: why, IsGiven: true}}
	}
	var found []refusal
	if c.Schema != nil {
		found = refusedBy(c.Schema, own)
	}
	for i := range found {
		if one := &found[i]; one.Schema == "" {
			one.Path = slices.Concat(at, one.Path)
		} else {
			one.Schema = folder + one.Schema
		}
	}
	for _, d := range c.Dependencies() {
		if inner := own[d.Name()]; inner != nil {
			found = append(found, refusalsIn(d, folder+"charts/"+d.Name()+"/", append(slices.Clone(at), d.Name()), inner)...)
		}
	}
	return found
}

func refusedBy(text []byte, values map[string]any) (found []refusal) {
	defer func() {
		if r := recover(); r != nil {
			found = ofSchema(fmt.Errorf("%v", r))
		}
	}()
	schema, err := compiled(text)
	var load *jsonschema.LoadURLError
	if errors.As(err, &load) && load.Err == errElsewhere {
		return nil // whatever it says
	}
	if err != nil {
		return ofSchema(err)
	}
	var wrong *jsonschema.ValidationError
	if errors.As(schema.Validate(values), &wrong) {
		return causesOf(wrong, values)
	}
	return nil
}

// ofSchema tells why a text is no schema.
func ofSchema(err error) []refusal {
	var invalid *jsonschema.SchemaValidationError
	var wrong *jsonschema.ValidationError
	if !errors.As(err, &invalid) || !errors.As(invalid.Err, &wrong) {
		why := strings.NewReplacer(schemaAddress, "", "file:///", "").Replace(err.Error())
		return []refusal{{Schema: schemaFile, Why: "can't be compiled: " + why}}
	}
	found := causesOf(wrong, nil)
	for i := range found {
		found[i].Schema = schemaFile
	}
	return found
}

const (
	schemaFile    = "values.schema.json"
	schemaAddress = "file:///" + schemaFile
)

// The schemas that were compiled, by their texts.
var knownSchemas = map[string]*jsonschema.Schema{}

// So many bytes of schemas are known before all are forgotten: compiled, they take many times as much.
const mostInSchemas = 2 << 20

var sizeOfSchemas int

// compiled reads a schema as Helm does, but for what it would fetch: references to other places allow anything.
func compiled(text []byte) (*jsonschema.Schema, error) {
	if schema, ok := knownSchemas[string(text)]; ok {
		return schema, nil
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(bytes.TrimPrefix(text, byteOrderMark)))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(jsonschema.SchemeURLLoader{
		"file": answers{err: fs.ErrNotExist}, "http": answers{err: errElsewhere}, "https": answers{err: errElsewhere}, "urn": answers{schema: true},
	})
	if err := compiler.AddResource(schemaAddress, withoutFetching(document, ownName(document))); err != nil {
		return nil, err
	}
	schema, err := compiler.Compile(schemaAddress)
	if err != nil {
		return nil, err
	}
	if sizeOfSchemas > mostInSchemas {
		clear(knownSchemas)
		sizeOfSchemas = 0
	}
	sizeOfSchemas += len(text)
	knownSchemas[string(text)] = schema
	return schema, nil
}

// answers gives the same for every address.
type answers struct {
	schema any
	err    error
}

func (a answers) Load(string) (any, error) { return a.schema, a.err }

// Helm takes it from each file that it reads.
var byteOrderMark = []byte("\uFEFF")

// errElsewhere is for a schema that is written in the terms of one from another place.
var errElsewhere = errors.New("it is in another place")

// ownName is the address that a schema has for itself.
func ownName(document any) string {
	root, _ := document.(map[string]any)
	name, _ := root["$id"].(string)
	return strings.TrimSuffix(name, "#")
}

// withoutFetching has a reference that allows anything in place of each one that would be fetched.
func withoutFetching(node any, own string) any {
	switch node := node.(type) {
	case map[string]any:
		if to, ok := node["$ref"].(string); ok && isFetched(to, own) {
			node["$ref"] = "urn:elsewhere"
		}
		for _, item := range node {
			withoutFetching(item, own)
		}
	case []any:
		for _, item := range node {
			withoutFetching(item, own)
		}
	}
	return node
}

func isFetched(reference, own string) bool {
	address, _, _ := strings.Cut(reference, "#")
	isFar := strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://")
	isKnown := strings.HasPrefix(address, "http://json-schema.org/") || strings.HasPrefix(address, "https://json-schema.org/")
	return isFar && !isKnown && address != own
}
