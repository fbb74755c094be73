package main

import (
	"math"
	"strings"

	goyaml "go.yaml.in/yaml/v2"
	"sigs.k8s.io/yaml"
)

// toYAML is Helm's, which writes JSON, reads that as YAML and writes it again. Of plain values it is known what is read,
// and they are written at once.
func toYAML(value any) string {
	data, err := marshal(value)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(string(data), "\n")
}

func marshal(value any) ([]byte, error) {
	if plain, ok := readBack(value); ok {
		return goyaml.Marshal(plain)
	}
	return yaml.Marshal(value)
}

// Up to here, integers are the same as floats, as text and as numbers.
const largestExact = 1e15

// A longer key is none to a reader of YAML.
const longestKey = 100

// readBack gives what a value is after it was written as JSON and read as YAML; false where that takes doing so.
func readBack(value any) (any, bool) {
	switch value := value.(type) {
	case nil, bool, int, int64:
		return value, true
	case float64:
		if value == math.Trunc(value) && math.Abs(value) < largestExact && (value != 0 || !math.Signbit(value)) {
			return int(value), true
		}
	case string:
		return value, isPlain(value)
	case map[string]any:
		return readMap(value)
	case []any:
		return readList(value)
	}
	return nil, false
}

func readMap(value map[string]any) (any, bool) {
	if value == nil {
		return nil, true
	}
	read := make(map[string]any, len(value))
	for key, item := range value {
		one, ok := readBack(item)
		if !ok || len(key) > longestKey || !isPlain(key) {
			return nil, false
		}
		read[key] = one
	}
	return read, true
}

func readList(value []any) (any, bool) {
	if value == nil {
		return nil, true
	}
	read := make([]any, len(value))
	for i, item := range value {
		one, ok := readBack(item)
		if !ok {
			return nil, false
		}
		read[i] = one
	}
	return read, true
}

// isPlain tells text that JSON and YAML hold as it is: all of it can be printed, but for tabs and ends of lines.
func isPlain(text string) bool {
	for _, r := range text {
		isControl := (r < ' ' && r != '\n' && r != '\t') || (r >= 0x7F && r < 0xA0)
		if isControl || r == 0xFEFF || r >= 0xFFFD && r <= 0xFFFF {
			return false
		}
	}
	return true
}
