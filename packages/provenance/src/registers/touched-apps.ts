import type { Entry } from '@sallyport/core'
import type { MicroAppFacts } from '../problem.ts'
import type { MicroApp } from './micro-app.ts'

type Changed = Pick<Entry, 'path' | 'status'>

/** What a commit with these entries has to do with the register. */
export function microAppFacts(apps: readonly MicroApp[], entries: readonly Changed[]): MicroAppFacts {
  return {
    known: apps.map(({ name }) => name),
    touched: apps.flatMap(({ name, path, expires }) => {
      const own = entries.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`))
      if (own.length === 0) return []
      // An app whose time is over may be taken down.
      const isBuiltOn = own.some(({ status }) => status !== 'deleted')
      return [{ slug: name, path: `${path}/**`, ...(expires === undefined || !isBuiltOn ? {} : { expires }) }]
    }),
  }
}
