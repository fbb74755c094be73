package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"
	"unicode/utf8"

	"renderer/wasm"

	"github.com/Masterminds/sprig/v3"
	"helm.sh/helm/v4/pkg/chart/common"
	goyaml "sigs.k8s.io/yaml/goyaml.v3"
)

// Marks are runes that no chart may hold: one for a place in a template, one for a key of the values.
const (
	firstNode = 0xF0000
	lastNode  = 0x10FFFD
	firstPath = 0xE000
	lastPath  = 0xF8FF
)

// node is a place in a template: kind 0 is text, 1 an action, 2 a whole file without any.
type node struct {
	File   string `json:"f"`
	Offset int    `json:"o"`
	Line   int    `json:"l"`
	Kind   int    `json:"k"`
}

// guard is a with, if or range: the keys of the values that it asks, by their words, and the bytes it holds.
type guard struct {
	File  string   `json:"f"`
	Start int      `json:"s"`
	Line  int      `json:"l"`
	Word  string   `json:"w"`
	Asks  []string `json:"a"` // paths of the values
}

type tracer struct {
	nodes   []node
	paths   []string
	pathIDs map[string]int
	index   map[uintptr]string
	// All paths that were there before anything was rendered.
	indexed map[string]bool
	guards  []guard
	full    bool
	text    string
	file    string
	// The mark of the action whose pipeline is being marked; empty for one that prints nothing.
	here string
	// What that action reads, as chainsOf has it.
	chains []chain
	// The numbers of actions that print what a template gives them.
	including map[int]bool
	// The blocks of ranges and withs around what is being marked, and how many there were.
	inside []blockNames
	blocks int
	// The place asked for last, from which the next is counted.
	at, units, line int
}

func isMark(r rune) bool { return r >= firstNode || (r >= firstPath && r <= lastPath) }

func hasMark(s string) bool {
	for _, r := range s {
		if isMark(r) {
			return true
		}
	}
	return false
}

// mayHoldMark looks for the bytes that private-use characters start with, which few files hold.
func mayHoldMark(data []byte) bool {
	return slices.ContainsFunc([]byte{0xEE, 0xEF, 0xF3, 0xF4}, func(first byte) bool { return bytes.IndexByte(data, first) >= 0 })
}

func strip(s string) string {
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, s)
}

// trace renders a chart with marks, and tells what they say. The host compares the text without them with the one that
// was rendered without any.
func trace(res *response, k *knownChart, top common.Values, kept map[string]bool) error {
	for _, f := range k.chart.Raw {
		if mayHoldMark(f.Data) && utf8.Valid(f.Data) && hasMark(string(f.Data)) {
			return errors.New("a file holds private-use characters: " + f.Name)
		}
	}
	t := &tracer{pathIDs: map[string]int{}, index: map[uintptr]string{}, indexed: map[string]bool{}, including: map[int]bool{}}
	t.indexValues(top["Values"], "")
	out, err := k.execute(top, t, false, kept)
	if err != nil {
		return err
	}
	res.Files, res.Map = map[string]wasm.Content{}, map[string][][]int{}
	for name, marked := range out.files {
		if text := strip(marked); isTold(name, text) {
			res.Files[name] = wasm.Content(text)
			res.Map[name] = t.segments(marked)
		}
	}
	res.Nodes, res.Paths, res.Guards = t.nodes, t.paths, t.guards
	return nil
}

// segments says of each piece of a rendered file where it comes from: its offset in UTF-16 units, a node or -1, paths. An
// action of a template that reads none prints what it was given: the paths of the action that includes it.
func (t *tracer) segments(marked string) [][]int {
	var found [][]int
	offset := 0
	current := []int{0, -1}
	var given []int
	written := -1
	flush := func() {
		if current[0] < offset || written < 0 {
			if len(current) == 2 && current[1] >= 0 && t.nodes[current[1]].Kind == 1 {
				current = append(current, given...)
			}
			found = append(found, current)
			written = offset
			given = nil
		} else if len(current) > 2 && t.including[current[1]] {
			given = current[2:]
		}
	}
	fresh := false
	for _, r := range marked {
		switch {
		case r >= firstNode:
			flush()
			current = []int{offset, int(r) - firstNode}
			fresh = true
		case r >= firstPath && r <= lastPath:
			if !fresh && current[0] != offset {
				flush()
				current = []int{offset, current[1]}
			}
			current = append(current, int(r)-firstPath)
			fresh = true
		default:
			fresh = false
			offset++
			if r >= 0x10000 {
				offset++
			}
		}
	}
	flush()
	return found
}

// marked gives copies of the trees of a text, with marks. Notes have no text that is asked for.
func (t *tracer) marked(name, text string, found trees) trees {
	if strings.HasSuffix(name, "NOTES.txt") {
		return found
	}
	_, file, _ := strings.Cut(name, "/")
	t.file, t.text, t.at, t.units, t.line = file, text, 0, 0, 0
	result := trees{file: found.file, own: found.own.Copy(), parts: map[string]*parse.Tree{}}
	if !strings.Contains(text, "{{") {
		result.own.Root.Nodes = []parse.Node{textNode(t.mark(0, 2) + text)}
		return result
	}
	for _, part := range slices.Sorted(maps.Keys(found.parts)) {
		result.parts[part] = found.parts[part].Copy()
		t.list(result.parts[part].Root)
	}
	t.list(result.own.Root)
	return result
}

func (t *tracer) mark(at parse.Pos, kind int) string {
	id := firstNode + len(t.nodes)
	if id > lastNode || (id&0xFFFE) == 0xFFFE {
		if id > lastNode {
			t.full = true
			return ""
		}
		t.nodes = append(t.nodes, node{Kind: -1}, node{Kind: -1})
		id += 2
	}
	offset, line := t.place(int(at))
	t.nodes = append(t.nodes, node{t.file, offset, line, kind})
	return string(rune(id))
}

// place gives the UTF-16 offset and the line of a byte offset.
func (t *tracer) place(at int) (int, int) {
	if at < t.at {
		t.at, t.units, t.line = 0, 0, 0
	}
	between := t.text[t.at:at]
	t.at, t.units, t.line = at, t.units+utf16Len(between), t.line+strings.Count(between, "\n")
	return t.units, t.line + 1
}

func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x10000 {
			n++
		}
	}
	return n
}

func (t *tracer) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	var nodes []parse.Node
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.TextNode:
			n.Text = []byte(t.markLines(n))
			nodes = append(nodes, n)
		case *parse.ActionNode:
			t.here, t.chains = "", nil
			if len(n.Pipe.Decl) == 0 {
				t.here, t.chains = t.mark(n.Pos, 1), chainsOf(n.Pipe)
				t.including[len(t.nodes)-1] = includes(n.Pipe)
				nodes = append(nodes, textNode(t.here))
				for _, chain := range t.chains {
					nodes = append(nodes, action(chain.asked(command("__path"))))
					nodes = append(nodes, t.itemsIn(chain)...)
				}
			}
			t.pipe(n.Pipe)
			t.here, t.chains = "", nil
			nodes = append(nodes, n)
		case *parse.IfNode:
			nodes = append(append(nodes, t.asks(n.Pipe)...), n)
			t.branch("if", &n.BranchNode)
		case *parse.WithNode:
			nodes = append(append(append(nodes, t.asks(n.Pipe)...), t.enters(n.Pipe, given)...), n)
			t.branch("with", &n.BranchNode)
			t.leaves(n.List, given)
		case *parse.RangeNode:
			nodes = append(append(append(nodes, t.asks(n.Pipe)...), t.enters(n.Pipe, -1)...), n)
			t.branch("range", &n.BranchNode)
			t.leaves(n.List, -1)
		case *parse.TemplateNode:
			t.pipe(n.Pipe)
			nodes = append(nodes, n)
		default:
			nodes = append(nodes, n)
		}
	}
	list.Nodes = nodes
}

// asks notes, when it is run, which values the next branch asks for.
func (t *tracer) asks(p *parse.PipeNode) []parse.Node {
	var nodes []parse.Node
	for _, chain := range chainsOf(p) {
		c := command("__ask")
		c.Args = append(c.Args, numberNode(len(t.guards)))
		nodes = append(nodes, action(chain.asked(c)))
	}
	return nodes
}

func textNode(text string) parse.Node {
	return &parse.TextNode{NodeType: parse.NodeText, Text: []byte(text)}
}

func action(c *parse.CommandNode) *parse.ActionNode {
	return &parse.ActionNode{NodeType: parse.NodeAction, Pipe: &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{c}}}
}

func (t *tracer) branch(word string, b *parse.BranchNode) {
	offset, line := t.place(int(b.Pos))
	t.guards = append(t.guards, guard{t.file, offset, line, word, nil})
	t.pipe(b.Pipe)
	t.list(b.List)
	t.list(b.ElseList)
}

// markLines puts a mark before the first visible character of each line.
func (t *tracer) markLines(n *parse.TextNode) string {
	var b strings.Builder
	at := n.Pos
	lines := strings.SplitAfter(string(n.Text), "\n")
	for _, line := range lines {
		visible := strings.TrimLeft(line, " \t\r\n\v\f")
		blank := len(line) - len(visible)
		b.WriteString(line[:blank])
		if visible != "" {
			b.WriteString(t.mark(at+parse.Pos(blank), 0))
		}
		b.WriteString(visible)
		at += parse.Pos(len(line))
	}
	return b.String()
}

// chain is a variable, or the context where it has no name, and the fields that are read from there on.
type chain struct {
	variable string
	fields   []string
}

func (c chain) equals(other chain) bool {
	return c.variable == other.variable && slices.Equal(c.fields, other.fields)
}

// asked adds a chain to the arguments of a call.
func (c chain) asked(call *parse.CommandNode) *parse.CommandNode {
	call.Args = append(call.Args, c.base())
	for _, field := range c.fields {
		call.Args = append(call.Args, stringNode(field))
	}
	return call
}

func (c chain) base() parse.Node {
	if c.variable == "" {
		return &parse.DotNode{NodeType: parse.NodeDot}
	}
	return variable(c.variable)
}

func stringNode(text string) parse.Node {
	return &parse.StringNode{NodeType: parse.NodeString, Quoted: strconv.Quote(text), Text: text}
}

func numberNode(n int) parse.Node {
	return &parse.NumberNode{NodeType: parse.NodeNumber, IsInt: true, Int64: int64(n), Text: strconv.Itoa(n)}
}

// chainsOf gives the chains of fields that a pipe reads.
func chainsOf(p *parse.PipeNode) []chain {
	var found []chain
	add := func(variable string, fields []string) {
		if one := (chain{variable, fields}); !slices.ContainsFunc(found, one.equals) {
			found = append(found, one)
		}
	}
	var walk func(parse.Node)
	walk = func(n parse.Node) {
		switch n := n.(type) {
		case *parse.PipeNode:
			for _, c := range n.Cmds {
				for i, a := range c.Args {
					// What is given to a template as its context is not read here.
					if id, ok := c.Args[0].(*parse.IdentifierNode); ok && i > 1 && (id.Ident == "include" || id.Ident == "tpl") {
						if _, isPipe := a.(*parse.PipeNode); !isPipe {
							continue
						}
					}
					walk(a)
				}
			}
		case *parse.FieldNode:
			add("", n.Ident)
		case *parse.VariableNode:
			add(n.Ident[0], n.Ident[1:])
		case *parse.DotNode:
			add("", nil)
		case *parse.ChainNode:
			walk(n.Node)
		}
	}
	if p != nil {
		walk(p)
	}
	return found
}

func includes(p *parse.PipeNode) bool {
	return slices.ContainsFunc(p.Cmds, func(c *parse.CommandNode) bool {
		id, ok := c.Args[0].(*parse.IdentifierNode)
		return ok && id.Ident == "include"
	})
}

// Functions that take marked text as it is: wrapped ones, and those that only hand it on.
var open = map[string]bool{"include": true, "and": true, "or": true, "toYaml": true, "required": true, "printf": true, "print": true}

func (t *tracer) pipe(p *parse.PipeNode) {
	if p == nil {
		return
	}
	var cmds []*parse.CommandNode
	for i, c := range p.Cmds {
		id, isFunc := c.Args[0].(*parse.IdentifierNode)
		wrapped := isFunc && (open[id.Ident] || isSprig(id.Ident))
		for j, a := range c.Args {
			t.arg(a)
			if j == 1 && isFunc && id.Ident == "tpl" {
				c.Args[j] = passed("__template", a)
			} else if j > 0 && !wrapped {
				c.Args[j] = stripped(a)
			}
		}
		if i > 0 && !wrapped {
			cmds = append(cmds, command("__plain"))
		}
		cmds = append(cmds, c)
		if isFunc && (id.Ident == "include") {
			cmds = append(cmds, command("__text"))
		}
		if isFunc && id.Ident == "tpl" && t.here != "" {
			cmds = append(cmds, t.back())
		}
	}
	p.Cmds = cmds
}

func (t *tracer) arg(n parse.Node) {
	switch n := n.(type) {
	case *parse.PipeNode:
		t.pipe(n)
	case *parse.ChainNode:
		// The copy of a chain has the same node as the tree that was copied (text/template/parse: ChainNode.Copy).
		n.Node = n.Node.Copy()
		t.arg(n.Node)
	}
}

func command(name string) *parse.CommandNode {
	return &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(name)}}
}

// stripped wraps an argument that may be marked text.
func stripped(n parse.Node) parse.Node { return passed("__plain", n) }

// passed wraps an argument that may be marked text in a call.
func passed(name string, n parse.Node) parse.Node {
	switch n.(type) {
	case *parse.PipeNode, *parse.VariableNode, *parse.DotNode, *parse.ChainNode:
		c := command(name)
		c.Args = append(c.Args, n)
		return &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{c}}
	}
	return n
}

// indexValues notes at which path each map and list of the values stands.
func (t *tracer) indexValues(v any, path string) {
	switch v := v.(type) {
	case common.Values:
		t.indexValues(map[string]any(v), path)
	case map[string]any:
		t.index[reflect.ValueOf(v).Pointer()] = path
		t.indexed[path] = true
		for k, item := range v {
			t.indexValues(item, join(path, k))
		}
	case []any:
		if len(v) > 0 {
			t.index[reflect.ValueOf(v).Pointer()] = path
			t.indexed[path] = true
		}
		for i, item := range v {
			t.indexValues(item, join(path, strconv.Itoa(i)))
		}
	}
}

var escapes = strings.NewReplacer("~", "~0", "/", "~1")

func join(path, step string) string { return path + "/" + escapes.Replace(step) }

func (t *tracer) placeOf(v any) (string, bool) {
	r := reflect.ValueOf(v)
	if r.Kind() != reflect.Map && (r.Kind() != reflect.Slice || r.Len() == 0) {
		return "", false
	}
	path, ok := t.index[r.Pointer()]
	return path, ok
}

func (t *tracer) pathMark(path string) string {
	id, ok := t.pathIDs[path]
	if !ok {
		id = len(t.paths)
		if firstPath+id > lastPath {
			return ""
		}
		t.pathIDs[path] = id
		t.paths = append(t.paths, path)
	}
	return string(rune(firstPath + id))
}

func (t *tracer) path(from any, fields ...string) string {
	if place, _ := t.lead(from, fields...); place != "" {
		return t.pathMark(place)
	}
	return ""
}

// lead finds where a chain of fields leads in the values, from a context, and what is there.
func (t *tracer) lead(from any, fields ...string) (string, reflect.Value) {
	place, known := t.placeOf(from)
	current := reflect.ValueOf(from)
	for _, field := range fields {
		for current.Kind() == reflect.Interface {
			current = current.Elem()
		}
		if known {
			place = join(place, field)
		}
		if current.Kind() != reflect.Map || current.Type().Key().Kind() != reflect.String {
			if known {
				continue
			}
			return "", current
		}
		current = current.MapIndex(reflect.ValueOf(field).Convert(current.Type().Key()))
		if !current.IsValid() {
			if known {
				continue
			}
			return "", current
		}
		// A template may put a map of the values into another one: it stays where it was.
		if home, found := t.placeOf(current.Interface()); found && !(known && t.indexed[place]) {
			place, known = home, true
		}
	}
	if !known {
		return "", current
	}
	return place, current
}

// annotated is toYaml: each line of a map or list of the values is marked with its path.
func (t *tracer) annotated(v any) string {
	data, err := marshal(v)
	if err != nil {
		return ""
	}
	text := strings.TrimSuffix(string(data), "\n")
	place, ok := t.placeOf(v)
	if !ok {
		return text
	}
	var root goyaml.Node
	if goyaml.Unmarshal(data, &root) != nil || len(root.Content) == 0 {
		return text
	}
	at := map[int]string{}
	var walk func(n *goyaml.Node, path string)
	walk = func(n *goyaml.Node, path string) {
		switch n.Kind {
		case goyaml.MappingNode:
			for i := 0; i+1 < len(n.Content); i += 2 {
				own := join(path, n.Content[i].Value)
				if _, taken := at[n.Content[i].Line]; !taken {
					at[n.Content[i].Line] = own
				}
				walk(n.Content[i+1], own)
			}
		case goyaml.SequenceNode:
			for i, item := range n.Content {
				own := join(path, strconv.Itoa(i))
				if _, taken := at[item.Line]; !taken {
					at[item.Line] = own
				}
				walk(item, own)
			}
		}
	}
	walk(root.Content[0], place)
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		if path, ok := at[i+1]; ok {
			visible := strings.TrimLeft(line, " ")
			lines[i] = line[:len(line)-len(visible)] + t.pathMark(path) + visible
		}
	}
	return strings.Join(lines, "")
}

var sprigFuncs = sprig.TxtFuncMap()

func isSprig(name string) bool {
	_, ok := sprigFuncs[name]
	return ok && !isHelms(name)
}

// isHelms tells functions that Helm has in place of those of sprig.
func isHelms(name string) bool { return name == "fail" || name == "fromJson" }

// steadyFuncs are functions that give the same at each run.
func steadyFuncs() template.FuncMap {
	funcs := template.FuncMap{"toYaml": toYAML, "fromYaml": fromYAML}
	maps.Copy(funcs, steady)
	maps.Copy(funcs, copying)
	return funcs
}

// keepingFuncs are those that keep marks.
func keepingFuncs() template.FuncMap {
	funcs := steadyFuncs()
	for name, f := range sprigFuncs {
		if isHelms(name) || name == "env" || name == "expandenv" {
			continue
		}
		if own, ok := funcs[name]; ok {
			f = own
		}
		funcs[name] = keeping(f)
	}
	funcs["printf"] = keeping(fmt.Sprintf)
	funcs["print"] = keeping(fmt.Sprint)
	funcs["__step"] = func(from *taken) string { from.at++; return "" }
	funcs["__plain"] = func(v any) any {
		if s, ok := v.(string); ok && hasMark(s) {
			return strip(s)
		}
		return v
	}
	funcs["__template"] = func(v any) any {
		if s, ok := v.(string); ok && hasMark(s) && !keepsMarks(s) {
			return strip(s)
		}
		return v
	}
	funcs["__back"] = backTo
	funcs["__text"] = func(s string) string {
		if strings.TrimSpace(strip(s)) == "" {
			return strip(s)
		}
		return s
	}
	return funcs
}

// keepsMarks says whether a text with marks that is rendered as a template gives the same as without them, and keeps
// them: none of its actions takes blanks away, since it would stop at a mark.
func keepsMarks(text string) bool {
	return !strings.Contains(text, "{{-") && !strings.Contains(text, "-}}")
}

// functions are those that make marks, and those of a watcher, which keep them.
func (t *tracer) functions(watching template.FuncMap) template.FuncMap {
	funcs := template.FuncMap{
		"toYaml": func(v any) string {
			if s, ok := v.(string); ok {
				v = strip(s)
			}
			return t.annotated(v)
		},
		"__path": func(from any, fields ...string) string { return t.path(from, fields...) },
		"__ask": func(i int, from any, fields ...string) string {
			if place, _ := t.lead(from, fields...); place != "" && !slices.Contains(t.guards[i].Asks, place) {
				t.guards[i].Asks = append(t.guards[i].Asks, place)
			}
			return ""
		},
		"__enter": t.enter,
		"__item":  t.item,
	}
	for name, f := range watching {
		funcs[name] = keeping(f)
	}
	return funcs
}

// back is the command that calls backTo with the marks of the action at hand.
func (t *tracer) back() *parse.CommandNode {
	c := command("__back")
	c.Args = append(c.Args, stringNode(t.here))
	for _, chain := range t.chains {
		if chain.variable == "" || chain.variable == "$" {
			path := chain.asked(command("__path"))
			c.Args = append(c.Args, &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{path}})
		}
	}
	return c
}

// backTo marks, in what a text of the values was rendered to, the first line after each one that another template
// printed: it is the text's own again.
func backTo(marksAndText ...string) string {
	last := len(marksAndText) - 1
	mark := strings.Join(marksAndText[:last], "")
	lines := strings.SplitAfter(marksAndText[last], "\n")
	away := false
	for i, line := range lines {
		if strings.ContainsFunc(line, func(r rune) bool { return r >= firstNode }) {
			away = true
		} else if visible := strings.TrimLeft(line, " \t"); away && strings.TrimSpace(visible) != "" {
			own := mark
			if first, _ := utf8.DecodeRuneInString(visible); isMark(first) {
				own = marksAndText[0]
			}
			lines[i] = line[:len(line)-len(visible)] + own + visible
			away = false
		}
	}
	return strings.Join(lines, "")
}

// keeping calls a function with plain text, and with marks where the outcome without them is the same.
func keeping(f any) any {
	fn := reflect.ValueOf(f)
	typ := fn.Type()
	textual := typ.NumOut() > 0 && (typ.Out(0).Kind() == reflect.String || typ.Out(0).Kind() == reflect.Interface)
	call := func(args []reflect.Value) []reflect.Value {
		if typ.IsVariadic() {
			return fn.CallSlice(args)
		}
		return fn.Call(args)
	}
	return reflect.MakeFunc(typ, func(args []reflect.Value) []reflect.Value {
		plain := make([]reflect.Value, len(args))
		marked := false
		for i, a := range args {
			p, m := plainValue(a)
			plain[i] = p
			marked = marked || m
		}
		truth := call(plain)
		if !marked || !textual {
			return truth
		}
		want, ok := textOf(truth[0])
		if !ok || strings.TrimSpace(want) == "" {
			return truth
		}
		kept := call(args)
		if got, ok := textOf(kept[0]); ok && utf8.ValidString(got) && strip(got) == want {
			return kept
		}
		return truth
	}).Interface()
}

func textOf(v reflect.Value) (string, bool) {
	for v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
	}
	if v.Kind() == reflect.String {
		return v.String(), true
	}
	return "", false
}

func plainValue(v reflect.Value) (reflect.Value, bool) {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); hasMark(s) {
			p := reflect.New(v.Type()).Elem()
			p.SetString(strip(s))
			return p, true
		}
	case reflect.Interface:
		if v.IsNil() {
			return v, false
		}
		if inner, m := plainValue(v.Elem()); m {
			p := reflect.New(v.Type()).Elem()
			p.Set(inner)
			return p, true
		}
	case reflect.Slice:
		var p reflect.Value
		for i := range v.Len() {
			if inner, m := plainValue(v.Index(i)); m {
				if !p.IsValid() {
					p = reflect.MakeSlice(v.Type(), v.Len(), v.Len())
					reflect.Copy(p, v)
				}
				p.Index(i).Set(inner)
			}
		}
		if p.IsValid() {
			return p, true
		}
	}
	return v, false
}
