package main

// ok: go-debug-exposed
import "runtime/pprof"

func stop() {
	pprof.StopCPUProfile()
}
