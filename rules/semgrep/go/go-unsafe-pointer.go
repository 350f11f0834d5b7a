package main

import (
	"math"
	"unsafe"
)

func bits(f float64) uint64 {
	// ruleid: go-unsafe-pointer
	return *(*uint64)(unsafe.Pointer(&f))
}

func text(b []byte) string {
	// ruleid: go-unsafe-pointer
	return unsafe.String(&b[0], len(b))
}

func view(p *byte, n int) []byte {
	// ruleid: go-unsafe-pointer
	return unsafe.Slice(p, n)
}

func bitsFixed(f float64) uint64 {
	// ok: go-unsafe-pointer
	return math.Float64bits(f)
}

func size(n int64) uintptr {
	// ok: go-unsafe-pointer
	return unsafe.Sizeof(n)
}

func textFixed(b []byte) string {
	// ok: go-unsafe-pointer
	return string(b)
}

func swap(place *unsafe.Pointer, next *Table) {
	// ok: go-unsafe-pointer
	atomic.StorePointer(place, unsafe.Pointer(next))
}
