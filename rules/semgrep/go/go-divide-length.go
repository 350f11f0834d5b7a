package cases

func average(numbers []int) int {
	sum := 0
	for _, n := range numbers {
		sum += n
	}
	// ruleid: go-divide-length
	return sum / len(numbers)
}

func share(total int, users []string) int {
	// ruleid: go-divide-length
	return total / len(users)
}

func middle(values []int) int {
	// ruleid: go-divide-length
	return values[0] + sum(values)/len(values)
}

func averageFixed(numbers []int) int {
	if len(numbers) == 0 {
		return 0
	}
	// ok: go-divide-length
	return sum(numbers) / len(numbers)
}

func half(numbers []int) int {
	// ok: go-divide-length
	return len(numbers) / 2
}

func each(numbers []int) (out []int) {
	for _, n := range numbers {
		// ok: go-divide-length
		out = append(out, n/len(numbers))
	}
	return out
}
