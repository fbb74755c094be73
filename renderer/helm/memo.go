package main

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
)

// memo keeps what helpers print while a chart is rendered: most of them are run again and again, and given the same. What
// one prints depends on what it is given alone, and all that may change that is watched: the functions that change a map,
// and the name of the template that is rendered, which stands in what that one is given.
type memo struct {
	watch *watcher
	run   func(name string, data any) (string, error)
	known map[string]remembered
	size  int
	// The helpers that are being run, the innermost last.
	running []*helperCall
	// What is asked of a helper's text, by its name and the places of what templates are given.
	tellers map[string]bool
	// Whether something was changed in what templates are given, so that any of it may lead to any other.
	isMoved bool
}

// remembered is what a helper printed, whether it asked for the version of the cluster, and the template it did so for where
// another name may make a difference. What it was given is held, so that no other map takes its address.
type remembered struct {
	text     string
	asks     bool
	template string
	data     any
}

// helperCall is a helper that is being run.
type helperCall struct {
	// The maps that it was given and that are no part of what templates are given.
	own []uintptr
	// Whether it changes what was there before, so that running it is more than what it prints.
	changes bool
	// Whether it may tell the name of the template.
	tells bool
}

func (m *memo) include(name string, data any) (string, error) {
	key := m.keyOf(name, data)
	if key == nil {
		m.tell()
		return m.run(name, data)
	}
	text := key.text.String()
	if found, ok := m.known[text]; ok && (found.template == "" || found.template == m.watch.now) {
		if found.template != "" {
			m.tell()
		}
		askedVersion = askedVersion || found.asks
		return found.text, nil
	}
	call := &helperCall{own: key.own, tells: m.isMoved || m.tellsName(name, key.places)}
	m.running = append(m.running, call)
	asked := askedVersion
	askedVersion = false
	printed, err := m.run(name, data)
	m.running = m.running[:len(m.running)-1]
	one := remembered{text: printed, asks: askedVersion, data: data}
	askedVersion = askedVersion || asked
	if call.tells {
		m.tell()
		one.template = m.watch.now
	}
	if err == nil && !call.changes {
		m.keep(text, one)
	}
	return printed, err
}

// So many bytes are kept before all are forgotten.
const mostRemembered = 8 << 20

func (m *memo) keep(key string, one remembered) {
	if m.size > mostRemembered {
		clear(m.known)
		m.size = 0
	}
	m.size += len(key) + len(one.text)
	m.known[key] = one
}

// forget is for a change of what templates are given.
func (m *memo) forget() {
	clear(m.known)
	m.isMoved = true
	for _, call := range m.running {
		call.changes = true
	}
}

// touch is for a map that may be changed.
func (m *memo) touch(at uintptr) {
	for _, call := range m.running {
		call.changes = call.changes || slices.Contains(call.own, at)
	}
}

// tell is for what may tell the name of the template.
func (m *memo) tell() {
	for _, call := range m.running {
		call.tells = true
	}
}

// render is for a text that is a template. What it includes is not seen.
func (m *memo) render(text string, data any) {
	if len(m.running) == 0 {
		return
	}
	key := m.keyOf("", data)
	found, err := treesOf(rootName, text)
	if key == nil || err != nil || len(found.parts) > 0 || strings.Contains(text, "include") || strings.Contains(text, "tpl") ||
		mayTellName(found.own, key.places) {
		m.tell()
	}
}

func (m *memo) tellsName(name string, places places) bool {
	asked := name + "\x00" + places.String()
	tells, known := m.tellers[asked]
	if !known {
		tree := m.watch.templates.Lookup(name)
		tells = tree == nil || tree.Tree == nil || mayTellName(tree.Tree, places)
		m.tellers[asked] = tells
	}
	return tells
}

// A key says all of what a helper is given: what templates are given by its address, other maps by what they hold.
type memoKey struct {
	watch  *watcher
	text   strings.Builder
	own    []uintptr
	places places
	// The key of the outermost map that is being looked at.
	outer string
}

// So long are keys in bytes, so many maps and lists deep is what they tell, and so large is each of these.
const (
	longestMemoKey = 2000
	deepestMemoKey = 6
	largestInKey   = 64
)

// keyOf gives the key of a call; nil for what is too large, or is not made of values.
func (m *memo) keyOf(name string, data any) *memoKey {
	m.watch.find()
	k := &memoKey{watch: m.watch}
	k.string(name)
	if !k.add(data, 0) {
		return nil
	}
	return k
}

func (k *memoKey) string(s string) {
	k.text.WriteString(strconv.Itoa(len(s)))
	k.text.WriteByte(':')
	k.text.WriteString(s)
}

func (k *memoKey) scalar(kind byte, text string) bool {
	k.text.WriteByte(kind)
	k.string(text)
	return true
}

func (k *memoKey) address(kind byte, at uintptr, depth int) bool {
	if k.watch.tops[at] {
		k.places.add(k.outer, depth)
	}
	return k.scalar(kind, strconv.FormatUint(uint64(at), 36))
}

// add adds a value to a key; false where that can't be done.
func (k *memoKey) add(value any, depth int) bool {
	if depth > deepestMemoKey || k.text.Len() > longestMemoKey {
		return false
	}
	switch value := value.(type) {
	case nil:
		return k.scalar('n', "")
	case string:
		return len(value) <= longestMemoKey && k.scalar('s', value)
	case bool:
		return k.scalar('b', strconv.FormatBool(value))
	case int:
		return k.scalar('i', strconv.Itoa(value))
	case int64:
		return k.scalar('l', strconv.FormatInt(value, 10))
	case float64:
		return k.scalar('f', strconv.FormatFloat(value, 'g', -1, 64))
	case common.Values:
		return k.watch.shared[addressOf(value)] && k.address('v', addressOf(value), depth)
	case map[string]any:
		if k.watch.shared[addressOf(value)] {
			return k.address('m', addressOf(value), depth)
		}
		return len(value) <= largestInKey && k.items(value, depth)
	case []any:
		k.text.WriteByte('[')
		isWhole := !slices.ContainsFunc(value, func(item any) bool { return !k.add(item, depth+1) })
		k.text.WriteByte(']')
		return isWhole
	}
	r := reflect.ValueOf(value)
	return r.Kind() == reflect.Pointer && k.address('p', r.Pointer(), depth)
}

func (k *memoKey) items(value map[string]any, depth int) bool {
	k.own = append(k.own, addressOf(value))
	k.text.WriteByte('{')
	for _, name := range slices.Sorted(maps.Keys(value)) {
		if depth == 0 {
			k.outer = name
		}
		k.string(name)
		if !k.add(value[name], depth+1) {
			return false
		}
	}
	k.text.WriteByte('}')
	return true
}
