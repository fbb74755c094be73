package main

import (
	"reflect"
	"slices"
	"strings"

	"renderer/wasm"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"sigs.k8s.io/yaml"
)

// changes are how a chart differs from what it was: the keys of values, and the files with templates.
type changes struct {
	keys  [][]string
	files []string
}

// changesOf compares a request with what was there before; false for a change that anything may tell.
func changesOf(req *request) (*changes, bool) {
	found := &changes{}
	for _, before := range req.Before {
		i := slices.IndexFunc(req.Files, func(f wasm.File) bool { return f.Name == before.Name })
		switch {
		case i < 0:
			return nil, false
		case before.Name == "values.yaml":
			old, now := knownValues[before.ID], knownValues[req.Files[i].ID]
			if old == nil || now == nil {
				return nil, false
			}
			found.keys = append(found.keys, differences(old, now, nil)...)
		case strings.HasPrefix(before.Name, "templates/"):
			if !definesTheSame(before, req.Files[i]) {
				return nil, false
			}
			found.files = append(found.files, before.Name)
		default:
			return nil, false
		}
	}
	if req.ValuesBefore == nil {
		return found, true
	}
	old, now := map[string]any{}, map[string]any{}
	if len(req.ValuesBefore) != len(req.Values) {
		return nil, false
	}
	for i, text := range req.Values {
		if yaml.Unmarshal([]byte(text), &now) != nil || yaml.Unmarshal([]byte(req.ValuesBefore[i]), &old) != nil {
			return nil, false
		}
		found.keys = append(found.keys, differences(old, now, nil)...)
		clear(old)
		clear(now)
	}
	return found, true
}

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

// differences are the paths of what is not the same in two values, down to what is no map.
func differences(old, now any, at []string) [][]string {
	before, wasMap := old.(map[string]any)
	after, isMap := now.(map[string]any)
	if wasMap && isMap && reflect.ValueOf(before).Pointer() == reflect.ValueOf(after).Pointer() {
		return nil
	}
	if wasMap && isMap || wasMap && now == nil || isMap && old == nil {
		if len(before) == 0 && len(after) == 0 {
			if wasMap == isMap {
				return nil
			}
			return [][]string{at}
		}
		var found [][]string
		for key, item := range before {
			found = append(found, differences(item, after[key], append(slices.Clone(at), key))...)
		}
		for key, item := range after {
			if _, known := before[key]; !known {
				found = append(found, append(differences(nil, item, append(slices.Clone(at), key)), append(slices.Clone(at), key))...)
			}
		}
		return found
	}
	if reflect.DeepEqual(old, now) {
		return nil
	}
	return [][]string{at}
}

// bearsOnCharts tells whether a change of values may decide which charts take part, or what they take from each other.
func bearsOnCharts(c *chart.Chart, keys [][]string) bool {
	for _, d := range c.Metadata.Dependencies {
		if len(d.ImportValues) > 0 {
			return true
		}
		steps := strings.FieldsFunc(d.Condition, func(r rune) bool { return r == '.' || r == ',' || r == ' ' })
		if slices.ContainsFunc(keys, func(key []string) bool { return len(key) == 0 || slices.Contains(steps, key[len(key)-1]) }) {
			return true
		}
		if len(d.Tags) > 0 && slices.ContainsFunc(keys, func(key []string) bool { return slices.Contains(key, "tags") }) {
			return true
		}
	}
	return slices.ContainsFunc(c.Dependencies(), func(d *chart.Chart) bool { return bearsOnCharts(d, keys) })
}

// affected names the templates that can tell changes, going by what they, and those that they run, may read: another one
// prints the same. Those that changed before what others are given take part as they did; false where one of these can
// tell: any other may then. Those that can tell are named once more.
func (s *sources) affected(c *chart.Chart, found *changes, changers []string) (names, telling []string, ok bool) {
	names = []string{}
	for _, one := range s.all {
		if one.isPartial() {
			continue
		}
		own := s.closureOf([]*source{one})
		leaves, tells := slices.Contains(changers, one.name), own.tells(one, c.Name(), found)
		if leaves && tells {
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
func (c *closure) tells(template *source, root string, found *changes) bool {
	printsAll := func(r *reads) bool {
		return r.takesAll || r.printsGiven && c.seen[r] || r.printsContext(c.sources.contexts)
	}
	if c.unknown || c.some(printsAll) {
		return true
	}
	for file := range c.files {
		name, _ := strings.CutPrefix(file.name, root+"/")
		if slices.Contains(found.files, name) {
			return true
		}
	}
	uses := func(key string) usage {
		found := none
		for _, r := range c.all {
			found = max(found, r.uses(key))
		}
		return found
	}
	return slices.ContainsFunc(found.keys, func(key []string) bool { return reaches(keyIn(template.chart, key), uses) })
}

// reaches tells whether something at a path of the values may be read. Nil is a path of other values.
func reaches(path []string, uses func(key string) usage) bool {
	if path == nil {
		return false
	}
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
	switch {
	case len(key) > 0 && key[0] == common.GlobalKey:
		return key
	case slices.Equal(key[:shared], place[:shared]):
		return append([]string{}, key[shared:]...)
	}
	return nil
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
