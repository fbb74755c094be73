package main

import (
	"math"
	"strconv"
	"strings"

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
	w := &yamlWriter{}
	if w.value(value, 0, 2) {
		return w.text, nil
	}
	return yaml.Marshal(value)
}

// yamlWriter writes what the YAML library writes of plain values, without its reflection and its events. It gives up on
// all else.
type yamlWriter struct {
	text []byte
	// Where the line begins that is being written.
	line int
}

// A map that holds itself is deeper than this. The library has an error for it.
const deepestIndent = 200

// Up to here, integers are the same as floats, as text and as numbers.
const largestExact = 1e15

// A longer key is none to a reader of YAML.
const longestKey = 100

// The library breaks lines that are longer, at spaces.
const widestLine = 80

// value writes a value to the end of its line, or of its last one. Maps and lists stand at an indent, and go on in the
// line where that begins a list's item; the lines of a text stand at another.
func (w *yamlWriter) value(value any, indent, ofLines int) bool {
	if indent > deepestIndent {
		return false
	}
	switch value := value.(type) {
	case nil:
		w.end("null")
	case bool:
		w.end(strconv.FormatBool(value))
	case int:
		w.end(strconv.Itoa(value))
	case int64:
		w.end(strconv.FormatInt(value, 10))
	case float64:
		return w.number(value)
	case string:
		return w.string(value, ofLines)
	case map[string]any:
		return w.entries(value, indent)
	case []any:
		return w.items(value, indent)
	default:
		return false
	}
	return true
}

func (w *yamlWriter) number(value float64) bool {
	isExact := math.Abs(value) < largestExact && (value != 0 || !math.Signbit(value))
	if isExact && value == math.Trunc(value) {
		w.end(strconv.FormatInt(int64(value), 10))
	} else if isExact {
		w.end(strconv.FormatFloat(value, 'g', -1, 64))
	}
	return isExact
}

func (w *yamlWriter) end(text string) {
	w.text = append(append(w.text, text...), '\n')
	w.line = len(w.text)
}

// begin is for what stands in a line of its own, or goes on in one that has only the dashes of lists.
func (w *yamlWriter) begin(indent int) {
	for len(w.text)-w.line < indent {
		w.text = append(w.text, ' ')
	}
}

func (w *yamlWriter) entries(value map[string]any, indent int) bool {
	if len(value) == 0 {
		w.end(nullOr(value == nil, "{}"))
		return true
	}
	for _, key := range sortedKeys(value) {
		printed := scalar(key)
		if printed == "" || len(key) > longestKey {
			return false
		}
		w.begin(indent)
		w.text = append(append(w.text, printed...), ':')
		item := value[key]
		if isNested(item) {
			w.end("")
		} else {
			w.text = append(w.text, ' ')
		}
		below := indent + 2
		if _, isList := item.([]any); isList {
			below = indent
		}
		if !w.value(item, below, indent+2) {
			return false
		}
	}
	return true
}

func nullOr(isNil bool, empty string) string {
	if isNil {
		return "null"
	}
	return empty
}

func isNested(value any) bool {
	switch value := value.(type) {
	case map[string]any:
		return len(value) > 0
	case []any:
		return len(value) > 0
	}
	return false
}

func (w *yamlWriter) items(value []any, indent int) bool {
	if len(value) == 0 {
		w.end(nullOr(value == nil, "[]"))
		return true
	}
	for _, item := range value {
		w.begin(indent)
		w.text = append(w.text, "- "...)
		if !w.value(item, indent+2, indent+2) {
			return false
		}
	}
	return true
}

// string writes a text, with its further lines at an indent.
func (w *yamlWriter) string(text string, indent int) bool {
	column := len(w.text) - w.line
	if printed := scalar(text); printed != "" && (column+len(printed) <= widestLine || !strings.Contains(text, " ")) {
		w.end(printed)
		return true
	}
	if !isPlain(text) || column-indent > longestKey {
		return false
	}
	w.text = append(w.text, scalarAt(text, indent, column)...)
	w.line = len(w.text)
	return true
}
