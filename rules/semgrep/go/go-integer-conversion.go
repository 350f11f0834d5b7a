package main

import (
	"errors"
	"math"
	"strconv"
)

func small(n int64) int32 {
	// ruleid: go-integer-conversion
	return int32(n)
}

func header(body []byte) uint16 {
	// ruleid: go-integer-conversion
	return uint16(len(body))
}

func unsigned(offset int) uint64 {
	// ruleid: go-integer-conversion
	return uint64(offset)
}

func cents(text string) (int, error) {
	price, err := strconv.ParseFloat(text, 64)
	// ruleid: go-integer-conversion
	return int(price * 100), err
}

func smallFixed(n int64) (int32, error) {
	if n > math.MaxInt32 || n < math.MinInt32 {
		return 0, errors.New("out of range")
	}
	// ok: go-integer-conversion
	return int32(n), nil
}

func wide(n int32) int64 {
	// ok: go-integer-conversion
	return int64(n)
}

func parsed(text string) (int32, error) {
	n, err := strconv.ParseInt(text, 10, 32)
	// ok: go-integer-conversion
	return int32(n), err
}

func frame(payload []byte) uint32 {
	// ok: go-integer-conversion
	return uint32(len(payload))
}

func kind(bits uint64) uint32 {
	// ok: go-integer-conversion
	return uint32(bits & 0xffff)
}
