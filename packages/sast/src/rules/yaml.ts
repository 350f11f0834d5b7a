/** Loaded on demand, by name: a CommonJS package that is an entry of the bundle has no named exports of its own. */
export { LineCounter, parseDocument } from 'yaml'
