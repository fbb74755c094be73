package main

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// causesOf are the single values that a schema does not allow, each with the words for it.
func causesOf(e *jsonschema.ValidationError, values any) []refusal {
	value := valueIn(values, e.InstanceLocation)
	one := func(why string, isGiven bool, more ...string) refusal {
		text, _ := value.(string)
		return refusal{Path: append(slices.Clone(e.InstanceLocation), more...), Why: why, IsGiven: isGiven, Text: text}
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Schema, *kind.Group, *kind.Reference, *kind.AllOf:
		var all []refusal
		for _, cause := range e.Causes {
			all = append(all, causesOf(cause, values)...)
		}
		return all
	case *kind.Required:
		return []refusal{one("lacks "+keys(k.Missing), false)}
	case *kind.Dependency:
		return []refusal{one(fmt.Sprintf("lacks %s, which %q needs", keys(k.Missing), k.Prop), false)}
	case *kind.DependentRequired:
		return []refusal{one(fmt.Sprintf("lacks %s, which %q needs", keys(k.Missing), k.Prop), false)}
	case *kind.AdditionalProperties:
		all := make([]refusal, len(k.Properties))
		for i, key := range k.Properties {
			all[i] = one("is a key that the schema does not allow", true, key)
		}
		return all
	case *kind.PropertyNames:
		return []refusal{one("is a key that the schema does not allow", true, k.Property)}
	case *kind.AnyOf:
		return []refusal{choice(e, values, one)}
	case *kind.OneOf:
		return []refusal{choice(e, values, one)}
	}
	return []refusal{one(words(e.ErrorKind), isGiven(value))}
}

// choice is for a value that is nothing of what a schema lets it be. It is wrong as it stands if no more values could make
// it right.
func choice(e *jsonschema.ValidationError, values any, one func(string, bool, ...string) refusal) refusal {
	var types []string
	areTypes, given := len(e.Causes) > 0, isGiven(valueIn(values, e.InstanceLocation))
	for _, cause := range e.Causes {
		all := causesOf(cause, values)
		given = given && slices.ContainsFunc(all, func(r refusal) bool { return r.IsGiven })
		k, ok := cause.ErrorKind.(*kind.Type)
		if areTypes = areTypes && ok && len(cause.InstanceLocation) == len(e.InstanceLocation); areTypes {
			types = append(types, k.Want...)
		}
	}
	if areTypes {
		first := e.Causes[0].ErrorKind.(*kind.Type)
		return one(words(&kind.Type{Got: first.Got, Want: types}), given)
	}
	if k, ok := e.ErrorKind.(*kind.OneOf); ok && len(k.Subschemas) > 0 {
		return one("matches several alternatives, of which the schema allows only one", given)
	}
	return one("is none of the values that are allowed there", given)
}

// isGiven tells a value from one that is left for users to give.
func isGiven(value any) bool {
	switch value := value.(type) {
	case nil:
		return false
	case string:
		return value != ""
	case []any:
		return len(value) > 0
	case map[string]any:
		return len(value) > 0
	}
	return true
}

func valueIn(value any, path []string) any {
	for _, step := range path {
		switch here := value.(type) {
		case map[string]any:
			value = here[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i < 0 || i >= len(here) {
				return nil
			}
			value = here[i]
		default:
			return nil
		}
	}
	return value
}

var english = message.NewPrinter(language.English)

// words say what is wrong with a value, without the value.
func words(k jsonschema.ErrorKind) string {
	switch k := k.(type) {
	case *kind.Type:
		want := make([]string, len(k.Want))
		for i, name := range k.Want {
			want[i] = typeNames[name]
		}
		return fmt.Sprintf("is %s, and must be %s", typeNames[k.Got], strings.Join(slices.Compact(want), " or "))
	case *kind.Enum:
		return strings.Replace(k.LocalizedString(english), "value must be", "must be", 1)
	case *kind.Const:
		return strings.Replace(k.LocalizedString(english), "value must be", "must be", 1)
	case *kind.FalseSchema:
		return "is a key that the schema does not allow"
	case *kind.Not:
		return "is what the schema forbids"
	case *kind.Format:
		if k.Want == "regex" {
			return fmt.Sprintf("is no valid regex: %v", k.Err)
		}
		return "is no valid " + k.Want // the reason may quote the value, which may be secret
	case *kind.Pattern:
		return "does not match the pattern " + k.Want
	case *kind.MinLength:
		return fmt.Sprintf("is shorter than %s", count(k.Want, "character"))
	case *kind.MaxLength:
		return fmt.Sprintf("is longer than %s", count(k.Want, "character"))
	case *kind.MinItems:
		return fmt.Sprintf("has fewer than %s", count(k.Want, "item"))
	case *kind.MaxItems:
		return fmt.Sprintf("has more than %s", count(k.Want, "item"))
	case *kind.MinProperties:
		return fmt.Sprintf("has fewer than %s", count(k.Want, "key"))
	case *kind.MaxProperties:
		return fmt.Sprintf("has more than %s", count(k.Want, "key"))
	case *kind.Minimum:
		return "must be at least " + number(k.Want)
	case *kind.Maximum:
		return "must be at most " + number(k.Want)
	case *kind.ExclusiveMinimum:
		return "must be more than " + number(k.Want)
	case *kind.ExclusiveMaximum:
		return "must be less than " + number(k.Want)
	}
	return "is not allowed: " + k.LocalizedString(english)
}

var typeNames = map[string]string{
	"null": "null", "boolean": "a boolean", "array": "a list", "object": "a map", "number": "a number", "string": "a string", "integer": "an integer",
}

func kindOf(value any) string {
	switch value.(type) {
	case string:
		return typeNames["string"]
	case bool:
		return typeNames["boolean"]
	case []any:
		return typeNames["array"]
	}
	return typeNames["number"]
}

func keys(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range slices.Sorted(slices.Values(names)) {
		quoted[i] = strconv.Quote(name)
	}
	if len(names) == 1 {
		return "the key " + quoted[0]
	}
	return "the keys " + strings.Join(quoted, ", ")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func number(n *big.Rat) string {
	f, _ := n.Float64()
	return strconv.FormatFloat(f, 'g', -1, 64)
}
