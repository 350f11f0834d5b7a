import type { ExcludedParts } from '../prescan/prescan.ts'
import type { PackedRule } from '../rules/pack/rule-pack.ts'
import type { PossibleParts } from './possible-parts.ts'
import { tailoredRule } from './tailored-rule.ts'

/** One file of a run, as far as choosing rules goes. */
export interface RuledFile {
  readonly rules: readonly PackedRule[]
  readonly excluded: ExcludedParts
  /** Given for large files: then what cannot match in them is left out of the rules, since every pattern costs a walk through the file. */
  readonly parts?: PossibleParts
}

interface NarrowedRules {
  /** JSON for the engine. */
  readonly rules: readonly string[]
  /** True where the engine must say that it looked at the file. */
  mustList(name: string): boolean
  /** The rule's own id for what the engine found in a file; undefined where the rule was not for that file. */
  ownId(engineId: string, name: string): string | undefined
}

interface Variant {
  readonly id: string
  readonly rule: PackedRule
  readonly engine: string
  readonly names: Set<string>
}

/** Names that mean themselves in a glob; a rule with a candidate of another name looks at every file, which costs time only. */
const plainName = /^[\w@+=~,-][\w@+=~,./-]*$/

/**
 * Every rule that some file needs, told to look at those files only: the engine would run each rule on each file of its
 * language, three times the work for hundreds of files. Rules with paths of their own keep them. Where exclusions leave other
 * parts of a rule to other files, each gets its own variant under its own id: of two rules with one id the engine forgets one.
 */
export function narrowRules(files: ReadonlyMap<string, RuledFile>): NarrowedRules {
  const variants = variantsFor(files)
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  return {
    rules: variants.map(({ rule, engine, names }) =>
      rule.hasPaths || names.size === files.size || ![...names].every((name) => plainName.test(name))
        ? withOneLanguage(engine, names)
        : withPaths(withOneLanguage(engine, names), names),
    ),
    mustList: (name) => variants.some(({ rule, names }) => !rule.hasPaths && names.has(name)),
    ownId: (engineId, name) => {
      const variant = byId.get(engineId)
      if (variant === undefined) return engineId
      const isTailored = variant.engine !== variant.rule.engine
      return isTailored && !variant.names.has(name) ? undefined : variant.rule.id
    },
  }
}

/** The id of the rule, whichever of its variants ran. */
export function withoutVariant(engineId: string): string {
  return engineId.replace(/\.sallyport-\d+$/, '')
}

function variantsFor(files: ReadonlyMap<string, RuledFile>): readonly Variant[] {
  const byRule = new Map<PackedRule, Map<string, Variant>>()
  for (const [name, { rules, excluded, parts }] of files) {
    for (const rule of rules) {
      const known = byRule.get(rule) ?? new Map<string, Variant>()
      byRule.set(rule, known)
      const held = excluded.get(rule) ?? []
      const key = JSON.stringify(parts === undefined ? held : [held, name])
      const variant = known.get(key)
      if (variant !== undefined) variant.names.add(name)
      else {
        const id = known.size === 0 ? rule.id : `${rule.id}.sallyport-${known.size}`
        const engine =
          rule.exclusions === undefined && parts === undefined ? rule.engine : tailoredRule(rule, id, held, parts)
        if (engine !== undefined) known.set(key, { id, rule, engine, names: new Set([name]) })
      }
    }
  }
  return [...byRule.values()].flatMap((known) => [...known.values()])
}

/** The engine reads each pattern once for every language of the rule: half of its time for rules of JavaScript. */
function withOneLanguage(rule: string, names: ReadonlySet<string>): string {
  const isAll = (ending: RegExp) => [...names].every((name) => ending.test(name))
  const language = isAll(/\.[cm]?jsx?$/) ? 'javascript' : isAll(/\.[cm]?tsx?$/) ? 'typescript' : undefined
  return language === undefined
    ? rule
    : rule.replace('"languages":["javascript","typescript"]', `"languages":["${language}"]`)
}

function withPaths(rule: string, names: ReadonlySet<string>): string {
  const paths = JSON.stringify({ include: [...names].map((name) => `/${name}`) })
  return `${rule.slice(0, -1)},"paths":${paths}}`
}
