package main

import (
	"bytes"
	"regexp"
	"unicode/utf8"

	"sigs.k8s.io/yaml"
)

// The parts of values that were read, by their texts: a proof changes one key of many.
var knownParts = map[string]map[string]any{}

// So many bytes of text are known as parts before all are forgotten.
const mostInParts = 8 << 20

var sizeOfParts int

// readInParts reads a text with values key by key at its left edge. False for one that is not that of a single map in
// block style, or in which parts may have to do with each other: then all of it has to be read at once. A key at the left
// edge ends whatever stands above it but text in quotes and what is in brackets, and a part that is cut there can't be
// read. What is given back is shared, and nobody may change it.
func readInParts(text []byte) (map[string]any, bool) {
	if !isSimple(text) {
		return nil, false
	}
	if len(text) > 0 && text[len(text)-1] != '\n' {
		text = append(bytes.Clone(text), '\n') // as the loader does
	}
	values := map[string]any{}
	for text = text[firstKey(text):]; len(text) > 0; {
		if !isLetter(text[0]) {
			return nil, false
		}
		end := partEnd(text)
		part, ok := readPart(text[:end])
		if !ok || len(part) == 0 {
			return nil, false
		}
		for key, value := range part {
			if _, isTwice := values[key]; isTwice {
				return nil, false
			}
			values[key] = value
		}
		text = text[end:]
	}
	return values, true
}

// isSimple tells a text without markers of documents and without anchors.
func isSimple(text []byte) bool {
	if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
		return false
	}
	for _, marker := range []string{"---", "...", "%"} {
		if bytes.HasPrefix(text, []byte(marker)) || bytes.Contains(text, []byte("\n"+marker)) {
			return false
		}
	}
	for at := 0; ; at++ {
		next := bytes.IndexByte(text[at:], '&')
		if next < 0 {
			return true
		}
		at += next
		isApart := at == 0 || bytes.IndexByte([]byte(" \t\r\n[{,"), text[at-1]) >= 0
		if isApart && at+1 < len(text) && bytes.IndexByte([]byte(" \t\r\n"), text[at+1]) < 0 {
			return false
		}
	}
}

var comments = regexp.MustCompile(`^(?:[ ]*(?:#.*)?\n)*`)

// firstKey is where comments and empty lines at the start end.
func firstKey(text []byte) int { return comments.FindIndex(text)[1] }

// partEnd is where the next line starts with a letter, behind the first one.
func partEnd(text []byte) int {
	for at := 0; ; {
		next := bytes.IndexByte(text[at:], '\n')
		if next < 0 || at+next+1 == len(text) {
			return len(text)
		}
		at += next + 1
		if isLetter(text[at]) {
			return at
		}
	}
}

func readPart(text []byte) (map[string]any, bool) {
	if known, ok := knownParts[string(text)]; ok {
		return known, true
	}
	part := map[string]any{}
	if yaml.Unmarshal(text, &part) != nil {
		return nil, false
	}
	if sizeOfParts > mostInParts {
		clear(knownParts)
		sizeOfParts = 0
	}
	sizeOfParts += len(text)
	knownParts[string(text)] = part
	return part, true
}
