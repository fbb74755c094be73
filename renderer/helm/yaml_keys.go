package main

import "slices"

// sortedKeys sorts keys as the library does. Its order has cycles (1a < 2 < 10 < 1a): what the library prints of those
// differs from run to run, and here it is always the same.
func sortedKeys(value map[string]any) []string {
	keys := make([]string, 0, len(value))
	for key := range value {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	slices.SortFunc(keys, func(a, b string) int {
		switch {
		case comesFirst(a, b):
			return -1
		case comesFirst(b, a):
			return 1
		}
		return 0
	})
	return keys
}

// comesFirst compares keys as the library does: numbers in them by what they count, other characters before letters.
func comesFirst(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	if i == len(a) || i == len(b) {
		return len(a) < len(b)
	}
	if isLatin(a[i]) || isLatin(b[i]) {
		return isLatin(b[i]) && (!isLatin(a[i]) || a[i] < b[i])
	}
	var first int64
	if a[i] == '0' || b[i] == '0' {
		for j := i - 1; j >= 0 && isDigit(a[j]); j-- {
			if a[j] != '0' {
				first = 1
				break
			}
		}
	}
	ofA, endOfA := numberAt(a, i, first)
	ofB, endOfB := numberAt(b, i, first)
	switch {
	case ofA != ofB:
		return ofA < ofB
	case endOfA != endOfB:
		return endOfA < endOfB
	}
	return a[i] < b[i]
}

// numberAt reads the digits from a place on, behind those read before, and tells where they end.
func numberAt(text string, at int, number int64) (int64, int) {
	for at < len(text) && isDigit(text[at]) {
		number = number*10 + int64(text[at]-'0')
		at++
	}
	return number, at
}
