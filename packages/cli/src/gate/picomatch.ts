/** Loaded on demand: most repositories have no pattern. */
export { default as picomatch } from 'picomatch'
