package main

import (
	"maps"
	"reflect"
	"text/template"

	"helm.sh/helm/v4/pkg/chart/common"
)

// watcher notices which templates change what all of them are given, so that those after them may read something else.
type watcher struct {
	// What templates are given, by their names.
	given map[string]renderable
	// The maps in it, by their addresses; nil as long as nobody changes any map.
	shared map[uintptr]bool
	// The same maps, so that no other one takes the address of a map that is there no more.
	held []map[string]any
	// The template that is being rendered, and those that made a change.
	now      string
	changers map[string]*effect
	// Where the shared maps are, once one of them is changed.
	places map[uintptr]string
	// The maps that are all that the templates of a chart are given, and those that hold such maps.
	tops      map[uintptr]bool
	templates *template.Template
	memo      *memo
}

func watch(given map[string]renderable, templates *template.Template) *watcher {
	w := &watcher{given: given, changers: map[string]*effect{}, templates: templates}
	w.memo = &memo{watch: w, known: map[string]remembered{}, tellers: map[string]bool{}}
	return w
}

// begin is for the next template, which is given something of its own.
func (w *watcher) begin(name string, own any) {
	w.now = name
	if w.shared != nil {
		w.share(own)
	}
}

// effects are what templates changed, by their names.
func (w *watcher) effects() map[string]string {
	found := make(map[string]string, len(w.changers))
	for name, one := range w.changers {
		found[name] = one.String()
	}
	return found
}

// functions are those that change the first map they are given, and perhaps maps in the others.
func (w *watcher) functions() template.FuncMap {
	return template.FuncMap{
		"set": func(m map[string]any, key string, value any) map[string]any {
			w.change(w.sharedOf(m), func() { m[key] = value })
			return m
		},
		"unset": func(m map[string]any, key string) map[string]any {
			w.change(w.sharedOf(m), func() { delete(m, key) })
			return m
		},
		"merge":              w.merging("merge"),
		"mergeOverwrite":     w.merging("mergeOverwrite"),
		"mustMerge":          w.mustMerging("mustMerge"),
		"mustMergeOverwrite": w.mustMerging("mustMergeOverwrite"),
	}
}

func (w *watcher) merging(name string) any {
	merge := sprigFuncs[name].(func(map[string]any, ...map[string]any) any)
	return func(target map[string]any, sources ...map[string]any) (merged any) {
		w.change(w.sharedIn(target, sources), func() { merged = merge(target, sources...) })
		return merged
	}
}

func (w *watcher) mustMerging(name string) any {
	merge := sprigFuncs[name].(func(map[string]any, ...map[string]any) (any, error))
	return func(target map[string]any, sources ...map[string]any) (merged any, err error) {
		w.change(w.sharedIn(target, sources), func() { merged, err = merge(target, sources...) })
		return merged, err
	}
}

// change makes a change that may touch some shared maps, and notes whether it does.
func (w *watcher) change(touched []map[string]any, do func()) {
	before := make([]map[string]any, len(touched))
	for i, m := range touched {
		before[i] = maps.Clone(m)
	}
	if len(touched) > 0 {
		w.locate()
	}
	do()
	for i, m := range touched {
		if !holdsTheSame(before[i], m) {
			w.note(before[i], m)
			w.memo.forget()
			for _, item := range m {
				w.share(item)
			}
		}
	}
}

// share notes all maps in a value as shared. What is in a map that is shared already is shared, too: what comes into it later
// is noted then.
func (w *watcher) share(value any) {
	eachMap(value, w.shared, func(_ uintptr, m map[string]any) { w.held = append(w.held, m) })
}

// find looks for all shared maps, unless that was done before.
func (w *watcher) find() {
	if w.shared != nil {
		return
	}
	w.shared, w.tops = map[uintptr]bool{}, map[uintptr]bool{}
	for _, one := range w.given {
		w.share(one.vals)
		w.addTops(one.vals)
	}
}

func (w *watcher) addTops(given map[string]any) {
	if w.tops[addressOf(given)] {
		return
	}
	w.tops[addressOf(given)] = true
	charts, _ := given["Subcharts"].(map[string]any)
	w.tops[addressOf(charts)] = true
	for _, one := range charts {
		if inner, ok := one.(map[string]any); ok {
			w.addTops(inner)
		}
	}
}

// sharedOf gives a map if it is shared.
func (w *watcher) sharedOf(m map[string]any) []map[string]any {
	w.find()
	w.memo.touch(addressOf(m))
	if w.shared[addressOf(m)] {
		return []map[string]any{m}
	}
	return nil
}

// sharedIn gives the shared maps that merging may change: those in its target, and those that come into it before the
// last of its sources does.
func (w *watcher) sharedIn(target map[string]any, sources []map[string]any) []map[string]any {
	w.find()
	var found []map[string]any
	seen := map[uintptr]bool{}
	collect := func(at uintptr, m map[string]any) {
		w.memo.touch(at)
		if w.shared[at] {
			found = append(found, m)
		}
	}
	eachMap(target, seen, collect)
	for i := range len(sources) - 1 {
		eachMap(sources[i], seen, collect)
	}
	return found
}

func addressOf(value any) uintptr { return reflect.ValueOf(value).Pointer() }

// eachMap goes through all maps that a value holds, each once.
func eachMap(value any, seen map[uintptr]bool, visit func(at uintptr, m map[string]any)) {
	switch value := value.(type) {
	case common.Values:
		eachMap(map[string]any(value), seen, visit)
	case map[string]any:
		at := addressOf(value)
		if value == nil || seen[at] {
			return
		}
		seen[at] = true
		visit(at, value)
		for _, item := range value {
			eachMap(item, seen, visit)
		}
	case []any:
		for _, item := range value {
			eachMap(item, seen, visit)
		}
	}
}

// holdsTheSame tells whether two maps have the same keys, with the very same values.
func holdsTheSame(a, b map[string]any) bool {
	return maps.EqualFunc(a, b, isTheSame)
}

func isTheSame(a, b any) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	switch {
	case x.Type() != y.Type():
		return false
	case x.Kind() == reflect.Map:
		return x.Pointer() == y.Pointer()
	case x.Kind() == reflect.Slice:
		return x.Pointer() == y.Pointer() && x.Len() == y.Len()
	}
	return x.Comparable() && x.Equal(y)
}
