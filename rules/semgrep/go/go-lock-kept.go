package main

import "sync"

type store struct {
	mu sync.Mutex
	m  map[string]string
}

func (s *store) get(k string) (string, error) {
	s.mu.Lock()
	v, ok := s.m[k]
	if !ok {
		// ruleid: go-lock-kept
		return "", errMissing
	}
	s.mu.Unlock()
	return v, nil
}

func (s *store) put(k, v string) {
	s.mu.Lock()
	if len(s.m) > 100 {
		// ruleid: go-lock-kept
		return
	}
	s.m[k] = v
	s.mu.Unlock()
}

var lock sync.Mutex

func next(list []int) int {
	lock.Lock()
	if len(list) == 0 {
		// ruleid: go-lock-kept
		return -1
	}
	v := list[0]
	lock.Unlock()
	return v
}

func (s *store) getFixed(k string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.m[k]
	if !ok {
		// ok: go-lock-kept
		return "", errMissing
	}
	return v, nil
}

func (s *store) putFixed(k, v string) {
	s.mu.Lock()
	if len(s.m) > 100 {
		s.mu.Unlock()
		// ok: go-lock-kept
		return
	}
	s.m[k] = v
	s.mu.Unlock()
}

func (s *store) before(k string) string {
	if k == "" {
		// ok: go-lock-kept
		return ""
	}
	s.mu.Lock()
	v := s.m[k]
	s.mu.Unlock()
	return v
}
