package main

import (
	"math"
	"strconv"
)

func port(text string) uint16 {
	n, _ := strconv.Atoi(text)
	// ruleid: go-integer-overflow
	return uint16(n)
}

func amount(text string) int32 {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0
	}
	// ruleid: go-integer-overflow
	return int32(n)
}

func size(total int64) int32 {
	// ruleid: go-integer-overflow
	return int32(total)
}

func portFixed(text string) uint16 {
	n, _ := strconv.ParseUint(text, 10, 16)
	// ok: go-integer-overflow
	return uint16(n)
}

func checked(text string) int32 {
	n, _ := strconv.Atoi(text)
	if n > math.MaxInt32 || n < 0 {
		return 0
	}
	// ok: go-integer-overflow
	return int32(n)
}

func letter(r rune) byte {
	// ok: go-integer-overflow
	return byte(r)
}

func write(b []byte, v uint64) {
	// ok: go-integer-overflow
	b[0] = byte(v >> 8)
	// ok: go-integer-overflow
	b[1] = byte(v)
}

func low(text string) uint8 {
	n, _ := strconv.Atoi(text)
	// ok: go-integer-overflow
	return uint8(n & 0xff)
}
