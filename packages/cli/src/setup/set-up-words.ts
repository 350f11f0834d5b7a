import { relative } from 'node:path'
import type { SetUp } from './detect-set-up.ts'
import type { RepositoryFacts } from './repository-facts.ts'

/** What was found, in one line for people. */
export function describeSetUp(setUp: SetUp, facts: Pick<RepositoryFacts, 'topLevel'>): string {
  const shown = (path: string) => {
    const way = relative(facts.topLevel, path)
    return way.startsWith('..') ? path : way
  }
  switch (setUp.kind) {
    case 'own':
      return 'no other hooks'
    case 'chain':
      return `hooks in ${shown(setUp.directory)}, which keep running`
    case 'directory':
      return `hooks of this repository in ${shown(setUp.directory)}`
    case 'husky':
      return `husky 9 in ${shown(setUp.directory)}`
    case 'lefthook':
      return `lefthook (${shown(setUp.config)})`
    case 'pre-commit':
      return `${setUp.tool} (${shown(setUp.config)})`
    case 'simple-git-hooks':
      return `simple-git-hooks (${shown(setUp.config)})`
    case 'by-hand':
      return setUp.tool
  }
}
