import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Ignore files as Git stacks them: those of a directory speak about what lies below it, later ones win. */
export interface IgnoreRules {
  enter(directory: string): Promise<IgnoreRules>
  isIgnored(absolute: string, isDirectory: boolean): boolean
}

export const ignoreNothing: IgnoreRules = { enter: async () => ignoreNothing, isIgnored: () => false }

interface Layer {
  readonly directory: string
  readonly patterns: Ignore
}

/** Rules of `.gitignore` files from `top` (the root of the repository) down to where the walk begins. */
export async function gitIgnoreRules(top: string, start: string): Promise<IgnoreRules> {
  const above: string[] = []
  for (let directory = dirname(start); directory.startsWith(top) && start !== top; directory = dirname(directory)) {
    above.unshift(directory)
    if (directory === top) break
  }
  let rules = stack([])
  for (const directory of above) rules = await rules.enter(directory)
  return rules
}

function stack(layers: readonly Layer[]): IgnoreRules {
  return {
    enter: async (directory) => {
      const text = await readFile(join(directory, '.gitignore'), 'utf8').catch(() => undefined)
      return text === undefined ? stack(layers) : stack([...layers, { directory, patterns: ignore().add(text) }])
    },
    isIgnored: (absolute, isDirectory) => {
      for (const { directory, patterns } of layers.toReversed()) {
        const path = relative(directory, absolute).split(sep).join('/')
        const { ignored, unignored } = patterns.test(isDirectory ? `${path}/` : path)
        if (ignored || unignored) return ignored
      }
      return false
    },
  }
}
