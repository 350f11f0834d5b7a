package buf

import "errors"

const max = 1 << 20

func Alloc(count, size int32) []byte {
	// ruleid: go-size-product
	return make([]byte, count*size)
}

func Grid(width int, height int) []int {
	// ruleid: go-size-product
	return make([]int, width*height)
}

func Rows(n uint32, width uint32) []byte {
	// ruleid: go-size-product
	return make([]byte, n*width)
}

func AllocFixed(count, size int) ([]byte, error) {
	if count > max/size {
		return nil, errors.New("too large")
	}
	// ok: go-size-product
	return make([]byte, count*size), nil
}

func Twice(n int) []byte {
	// ok: go-size-product
	return make([]byte, 2*n)
}

func Product(a, b int) int {
	// ok: go-size-product
	return a * b
}

func Image(width, height uint32) []byte {
	size := width * height * 4
	// ruleid: go-size-product
	return make([]byte, size)
}
