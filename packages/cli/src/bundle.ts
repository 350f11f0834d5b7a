import { join } from 'node:path'

/** Folder of the published bundle: `sallyport.js`, chunks, `rules/`, `hooks/`, `build-id`. Every chunk lies in it or one level below. */
export function bundleDirectory(): string {
  const here = import.meta.dirname
  return here.endsWith('chunks') ? join(here, '..') : here
}
