package main

import (
	"reflect"
	"slices"
	"strings"
	"unsafe"

	"renderer/wasm"

	"helm.sh/helm/v4/pkg/chart/common"
)

// changes are how a chart differs from what it was: the keys of its values as its templates see them, the files with
// templates, by the memory they stand in, and whether there are others that templates may read.
type changes struct {
	keys  [][]string
	files map[*byte]bool
	reads bool
}

// changesOf compares a chart with what it was before; false where that is not told, and for a change that anything may tell.
func changesOf(req *request, now *knownChart) (*changes, bool) {
	if req.Before == nil {
		return nil, false
	}
	found := &changes{files: map[*byte]bool{}}
	files := slices.Clone(req.Files)
	isOld := make([]bool, len(files))
	for _, before := range req.Before {
		// Two files may have one name.
		i := 0
		for i < len(files) && (files[i].Name != before.Name || isOld[i]) {
			i++
		}
		if i == len(files) || !found.add(before, files[i], req.Bare) {
			return nil, false
		}
		files[i], isOld[i] = before, true
	}
	past, err := chartOf(files, req.ValuesBefore)
	if err != nil || !slices.Equal(past.parts(), now.parts()) {
		return nil, false
	}
	found.keys = differences(past.values, now.values, nil)
	return found, true
}

// add adds a changed file, if only templates that read it can tell. The keys of changed values are told by the values.
func (c *changes) add(before, now wasm.File, isBare bool) bool {
	switch name := nameInChart(now.Name); {
	case name == "values.yaml":
		return true
	case strings.HasPrefix(name, "templates/"):
		content, err := now.Content()
		c.files[unsafe.SliceData(content)] = true
		return err == nil && definesTheSame(before, now)
	case slices.Contains(manifests, name), strings.HasPrefix(name, "charts/"):
		return false
	}
	c.reads = c.reads || !isBare
	return true
}

// The files that say what a chart is, and those that values have to suit.
var manifests = []string{"Chart.yaml", "Chart.lock", "requirements.yaml", "requirements.lock", "values.schema.json"}

// definesTheSame tells whether two texts have parts of the same names.
func definesTheSame(before, now wasm.File) bool {
	old, err := before.Content()
	if err != nil {
		return false
	}
	changed, err := now.Content()
	if err != nil {
		return false
	}
	a, err := treesOfFile(before.Name, asText(old))
	if err != nil {
		return false
	}
	b, err := treesOfFile(now.Name, asText(changed))
	if err != nil || len(a.parts) != len(b.parts) {
		return false
	}
	for name := range a.parts {
		if b.parts[name] == nil {
			return false
		}
	}
	return true
}

// differences are the paths of what is not the same in two maps, down to what is no map. A key with nothing is another one
// than none.
func differences(old, now map[string]any, at []string) [][]string {
	var found [][]string
	for key, item := range old {
		own := append(slices.Clone(at), key)
		other, isThere := now[key]
		before, wasMap := item.(map[string]any)
		after, isMap := other.(map[string]any)
		switch {
		case wasMap && isMap && before != nil && after != nil:
			found = append(found, differences(before, after, own)...)
		case !isThere || !reflect.DeepEqual(item, other):
			found = append(found, own)
		}
	}
	for key := range now {
		if _, wasThere := old[key]; !wasThere {
			found = append(found, append(slices.Clone(at), key))
		}
	}
	return found
}

// affected names the templates that can tell changes, going by what they, and those that they run, may read: another one
// prints the same. Those that changed before what others are given take part as they did; false where one of these can tell,
// and it is not known what it did: any other may then. Those that can tell are named once more.
func (s *sources) affected(found *changes, changers map[string]string) (names, telling []string, ok bool) {
	names = []string{}
	for _, one := range s.all {
		if one.isPartial() {
			continue
		}
		own := s.closureOf([]*source{one})
		effect, leaves := changers[one.name]
		tells := own.tells(one, found)
		if leaves && tells && effect == "" {
			return nil, nil, false
		}
		if leaves || tells {
			names = append(names, one.name)
		}
		if tells {
			telling = append(telling, one.name)
		}
	}
	return names, telling, true
}

// tells whether something in a closure can tell changes.
func (c *closure) tells(template *source, found *changes) bool {
	for file := range c.files {
		if found.files[unsafe.SliceData(file.file.Data)] {
			return true
		}
	}
	// What stands in the values of other charts is out of reach.
	var keys [][]string
	for _, key := range found.keys {
		if own := keyIn(template.chart, key); own != nil {
			keys = append(keys, own)
		}
	}
	if c.unknown && len(found.files) > 0 {
		return true
	}
	if len(keys) == 0 && !found.reads {
		return false
	}
	printsAll := func(r *reads) bool {
		return r.takesAll || r.printsGiven && c.seen[r] || r.printsContext(c.sources.contexts)
	}
	if c.unknown || c.some(printsAll) {
		return true
	}
	uses := func(key string) usage {
		found := none
		for _, r := range c.all {
			found = max(found, r.uses(key))
		}
		return found
	}
	if found.reads && uses("Files") != none {
		return true
	}
	return slices.ContainsFunc(keys, func(key []string) bool { return reaches(key, uses) })
}

// reaches tells whether something at a path of the values may be read.
func reaches(path []string, uses func(key string) usage) bool {
	for _, key := range path {
		switch uses(key) {
		case none:
			return false
		case whole:
			return true
		}
	}
	return true
}

// keyIn is a path of the values as it is in those of a chart in this one, nil where they don't hold it.
func keyIn(place, key []string) []string {
	shared := min(len(place), len(key))
	if !slices.Equal(key[:shared], place[:shared]) {
		return nil
	}
	return append([]string{}, key[shared:]...)
}

// templatesIn finds the texts with actions in values.
func templatesIn(value any, found []string) []string {
	switch value := value.(type) {
	case common.Values:
		return templatesIn(map[string]any(value), found)
	case map[string]any:
		for key, item := range value {
			found = templatesIn(item, templatesIn(key, found))
		}
	case []any:
		for _, item := range value {
			found = templatesIn(item, found)
		}
	case string:
		if strings.Contains(value, "{{") {
			return append(found, value)
		}
	}
	return found
}
