package main

import (
	"strings"
	"text/template"
	"text/template/parse"
	"unsafe"
)

// trees are what a text defines: what it is by itself, and its named parts. Nothing changes a tree once it is made. What
// goes wrong as they are rendered is told of the file that the text was first met in.
type trees struct {
	file  string
	own   *parse.Tree
	parts map[string]*parse.Tree
	asked *known
}

// known is what trees read, once it was asked for.
type known struct {
	own   *reads
	parts map[string]*reads
}

// reads gives what the trees read.
func (t trees) reads() (*reads, map[string]*reads) {
	if t.asked.own == nil {
		t.asked.own, t.asked.parts = readsOf(t.own), make(map[string]*reads, len(t.parts))
		for name, tree := range t.parts {
			t.asked.parts[name] = readsOf(tree)
		}
	}
	return t.asked.own, t.asked.parts
}

// A chart is rendered many times, and charts share libraries: parsing them each time would take as long as all else.
var knownTrees = map[string]trees{}

// So many bytes of text are known as trees before all are forgotten.
const mostParsed = 4 << 20

var parsedSize int

// The names of all functions that a template may call. What they do is decided where it is rendered.
var functions, builtins = funcMap(), builtin(
	"and", "call", "eq", "ge", "gt", "html", "index", "js", "le", "len", "lt", "ne", "not", "or", "print", "printf",
	"println", "slice", "urlquery",
)

func builtin(names ...string) map[string]any {
	all := map[string]any{}
	for _, name := range names {
		all[name] = name
	}
	return all
}

// For a chart whose error is to be told: a text of two files is read for each, so that the error names the right one.
var readsEachFile bool

// memoryPlace is where a text is in memory, where it stays as long as this is held.
type memoryPlace struct {
	start *byte
	size  int
}

// The trees of files, by where their texts are: most files are handed in once and rendered many times, and to look up a
// text takes as long as to read it.
var treesAt = map[memoryPlace]trees{}

// So many bytes of files are held by their places before all are forgotten.
const mostPlaced = 8 << 20

var placedSize int

// treesOfFile reads a file, unless that was done before.
func treesOfFile(name, text string) (trees, error) {
	at := memoryPlace{unsafe.StringData(text), len(text)}
	if found, known := treesAt[at]; known && (found.file == name || !readsEachFile) {
		return found, nil
	}
	found, err := treesOf(name, text)
	if _, isKnown := knownTrees[text]; !isKnown {
		return found, err
	}
	if placedSize > mostPlaced {
		forgetPlaces()
	}
	placedSize += len(text)
	treesAt[at] = found
	return found, nil
}

func forgetPlaces() {
	clear(treesAt)
	placedSize = 0
}

// asText gives a file as a text in the same memory: nobody changes files.
func asText(data []byte) string { return unsafe.String(unsafe.SliceData(data), len(data)) }

// treesOf reads a text, unless that was done before.
func treesOf(name, text string) (trees, error) {
	if found, known := knownTrees[text]; known && (found.file == name || !readsEachFile) {
		return found, nil
	}
	parts, err := parse.Parse(name, text, "", "", functions, builtins)
	if err != nil {
		return trees{}, err
	}
	found := trees{name, parts[name], parts, &known{}}
	delete(parts, name)
	remember(text, found)
	return found, nil
}

// addTrees adds what a text defines to a template, as Parse would do, with the marks of a tracer where there is one. It
// tells whether the text was met in another file.
func addTrees(t *template.Template, name, text string, tracer *tracer) (isForeign bool, err error) {
	one := t.New(name)
	found, err := treesOfFile(name, text)
	if err != nil {
		return false, err
	}
	if tracer != nil {
		found = tracer.marked(name, text, found)
	}
	if _, err := one.AddParseTree(name, found.own); err != nil {
		return false, err
	}
	for part, tree := range found.parts {
		if _, err := one.AddParseTree(part, tree); err != nil {
			return false, err
		}
	}
	return found.file != name, nil
}

func remember(text string, found trees) {
	for name := range found.parts {
		// A part that is named like a file may be one in another chart.
		if strings.Contains(name, "/templates/") {
			return
		}
	}
	if parsedSize > mostParsed {
		forgetTrees()
	}
	parsedSize += len(text)
	knownTrees[text] = found
}

func forgetTrees() {
	clear(knownTrees)
	parsedSize = 0
	forgetPlaces()
}
