import type { PackedRule } from './rule-pack.ts'
import type { SourceFile } from './source-file.ts'

/** Names that mean themselves in a glob; a rule with a candidate of another name looks at every file, which costs time only. */
const plainName = /^[\w@+=~,-][\w@+=~,./-]*$/

/**
 * JSON of every rule that some file needs, told to look at those files only: the engine would run each rule on each file of its
 * language, three times the work for hundreds of files. Rules with paths of their own keep them.
 */
export function narrowRules(files: ReadonlyMap<string, SourceFile>): string[] {
  const names = new Map<PackedRule, string[]>()
  for (const [name, { rules }] of files) {
    for (const rule of rules) {
      const known = names.get(rule)
      if (known === undefined) names.set(rule, [name])
      else known.push(name)
    }
  }
  return [...names].map(([rule, wanted]) =>
    rule.hasPaths || wanted.length === files.size || !wanted.every((name) => plainName.test(name))
      ? rule.engine
      : withPaths(rule.engine, wanted),
  )
}

function withPaths(rule: string, names: readonly string[]): string {
  const paths = JSON.stringify({ include: names.map((name) => `/${name}`) })
  return `${rule.slice(0, -1)},"paths":${paths}}`
}
