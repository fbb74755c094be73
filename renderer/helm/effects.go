package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
)

// effect is what a template changes for others, written so that the same changes are the same text.
type effect struct {
	text strings.Builder
	// Whether something of it can't be written.
	isUnknown bool
}

// So long is an effect in bytes, and so deep what it writes.
const (
	longestEffect = 64 << 10
	deepestEffect = 32
)

// String tells effects apart; it is empty for one that may be any.
func (e *effect) String() string {
	if e.isUnknown || e.text.Len() > longestEffect {
		return ""
	}
	sum := sha256.Sum256([]byte(e.text.String()))
	return hex.EncodeToString(sum[:16])
}

// hasSameEffect tells whether a template changes the same as before.
func hasSameEffect(name string, before, now map[string]string) bool {
	old, did := before[name]
	own, does := now[name]
	return did == does && (!did || old != "" && old == own)
}

// locate notes where in what templates are given each shared map is, before any of them is changed.
func (w *watcher) locate() {
	if w.places != nil {
		return
	}
	w.places = map[uintptr]string{}
	innermostFirst := func(a, b string) int {
		return cmp.Or(len(w.given[b].basePath)-len(w.given[a].basePath), strings.Compare(a, b))
	}
	for _, name := range slices.SortedFunc(maps.Keys(w.given), innermostFirst) {
		w.place(w.given[name].vals, w.given[name].basePath)
	}
}

func (w *watcher) place(value any, at string) {
	switch value := value.(type) {
	case common.Values:
		w.place(map[string]any(value), at)
	case map[string]any:
		if _, isKnown := w.places[addressOf(value)]; isKnown || value == nil {
			return
		}
		w.places[addressOf(value)] = at
		for _, key := range slices.Sorted(maps.Keys(value)) {
			w.place(value[key], at+"\x00"+key)
		}
	case []any:
		for i, item := range value {
			w.place(item, at+"\x00"+strconv.Itoa(i))
		}
	}
}

// note adds how a map differs from what it was to what the template at hand changes.
func (w *watcher) note(before, now map[string]any) {
	e := w.changers[w.now]
	if e == nil {
		e = &effect{}
		w.changers[w.now] = e
	}
	at, isKnown := w.places[addressOf(now)]
	e.isUnknown = e.isUnknown || !isKnown
	for _, key := range slices.Sorted(maps.Keys(before)) {
		if _, isThere := now[key]; !isThere {
			fmt.Fprintf(&e.text, "%q-%q;", at, key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(now)) {
		if old, was := before[key]; was && isTheSame(old, now[key]) {
			continue
		}
		fmt.Fprintf(&e.text, "%q+%q", at, key)
		w.write(e, now[key], 0)
		w.place(now[key], at+"\x00"+key)
	}
}

// write writes all of a value, but not what holds what templates are given.
func (w *watcher) write(e *effect, value any, depth int) {
	if e.isUnknown = e.isUnknown || depth > deepestEffect || e.text.Len() > longestEffect; e.isUnknown {
		return
	}
	switch value := value.(type) {
	case nil, bool, int, int64, float64:
		fmt.Fprintf(&e.text, "%T %v;", value, value)
	case string:
		fmt.Fprintf(&e.text, "%q;", value)
	case map[string]any:
		e.isUnknown = w.tops[addressOf(value)]
		e.text.WriteByte('{')
		for _, key := range slices.Sorted(maps.Keys(value)) {
			fmt.Fprintf(&e.text, "%q:", key)
			w.write(e, value[key], depth+1)
		}
		e.text.WriteByte('}')
	case []any:
		e.text.WriteByte('[')
		for _, item := range value {
			w.write(e, item, depth+1)
		}
		e.text.WriteByte(']')
	default:
		e.isUnknown = true
	}
}
