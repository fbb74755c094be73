package main

import (
	"strings"

	goyaml "go.yaml.in/yaml/v2"
)

// scalarPlace is a text, the column where it begins, and the indent of its further lines, if it needs any.
type scalarPlace struct {
	text           string
	indent, column int
}

// What the library prints of texts.
var knownScalars = map[scalarPlace]string{}

// So many bytes of texts are known before all are forgotten.
const mostScalars = 1 << 20

var sizeOfScalars int

// scalar gives what is printed of a text that takes one line; empty where it may take more.
func scalar(text string) string {
	if isBare(text) {
		return text
	}
	if !isOneLine(text) {
		return ""
	}
	line, rest, _ := strings.Cut(scalarAt(text, 0, 0), "\n")
	if rest != "" {
		return ""
	}
	return line
}

// scalarAt asks the library for a text that begins in a column and goes on in the lines below at an indent. It does so
// behind the dashes of lists, and a key where these are too short. The end of the last line belongs to it.
func scalarAt(text string, indent, column int) string {
	place := scalarPlace{text, indent, column}
	if printed, known := knownScalars[place]; known {
		return printed
	}
	var value any = text
	if column > indent {
		value = map[string]any{strings.Repeat("k", column-indent): value}
	} else if column > 0 {
		value = []any{value}
	}
	for range indent/2 - 1 {
		value = []any{value}
	}
	data, err := goyaml.Marshal(value)
	if err != nil {
		panic(err)
	}
	printed := string(data[column:])
	if sizeOfScalars > mostScalars {
		clear(knownScalars)
		sizeOfScalars = 0
	}
	sizeOfScalars += len(text) + len(printed)
	knownScalars[place] = printed
	return printed
}

// isBare tells a text that certainly needs no quotes: it begins like a word or a path, and is no word of YAML's own.
func isBare(text string) bool {
	if text == "" || !isLatin(text[0]) && text[0] != '/' {
		return false
	}
	if len(text) <= len("false") && strings.IndexByte("yYnNtTfFoO", text[0]) >= 0 {
		return false
	}
	for i := range len(text) {
		if c := text[i]; !isLatin(c) && !isDigit(c) && c != '_' && c != '.' && c != '/' && c != '-' {
			return false
		}
	}
	return true
}

func isLatin(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// isOneLine tells text of printable ASCII characters only.
func isOneLine(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' {
			return false
		}
	}
	return true
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
