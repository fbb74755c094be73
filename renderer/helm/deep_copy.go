package main

import (
	"reflect"

	"github.com/mitchellh/copystructure"
	"helm.sh/helm/v4/pkg/chart/common"
)

// Sprig's, which copy by reflection, and that down to each byte of a chart's files.
var copying = map[string]any{
	"deepCopy": func(v any) any {
		copied, err := deepCopy(v)
		if err != nil {
			panic("deepCopy error: " + err.Error())
		}
		return copied
	},
	"mustDeepCopy": deepCopy,
}

// deepCopy copies what values are made of by hand. No template can change the bytes of a file: they are shared.
func deepCopy(v any) (any, error) {
	switch v := v.(type) {
	case string, bool, int, int64, float64:
		return v, nil
	case map[string]any:
		return copiedMap(v)
	case common.Values:
		return copiedMap(v)
	case []any:
		return copiedList(v)
	}
	if files := reflect.ValueOf(v); isFiles(files) {
		return copiedFiles(files), nil
	}
	return copystructure.Copy(v)
}

func copiedMap[M ~map[string]any](m M) (any, error) {
	if m == nil {
		return copystructure.Copy(m)
	}
	copied := make(M, len(m))
	for key, value := range m {
		if value == nil {
			copied[key] = nil
			continue
		}
		one, err := deepCopy(value)
		if err != nil {
			return nil, err
		}
		copied[key] = one
	}
	return copied, nil
}

func copiedList(list []any) (any, error) {
	if list == nil {
		return copystructure.Copy(list)
	}
	copied := make([]any, len(list))
	for i, value := range list {
		if value == nil {
			continue
		}
		one, err := deepCopy(value)
		if err != nil {
			return nil, err
		}
		copied[i] = one
	}
	return copied, nil
}

// isFiles tells the engine's files, bytes by names, whose type has no name out here.
func isFiles(v reflect.Value) bool {
	return v.Kind() == reflect.Map && !v.IsNil() && v.Type().Key().Kind() == reflect.String &&
		v.Type().Elem() == reflect.TypeFor[[]byte]()
}

func copiedFiles(files reflect.Value) any {
	copied := reflect.MakeMapWithSize(files.Type(), files.Len())
	for entries := files.MapRange(); entries.Next(); {
		copied.SetMapIndex(entries.Key(), entries.Value())
	}
	return copied.Interface()
}
