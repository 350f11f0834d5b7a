import { dirname, join, relative } from 'node:path'
import { jsonObject } from './files/json-text.ts'
import { isGateHook } from './hook-names.ts'
import { shimDirectory } from './hook-script.ts'
import { textAt } from './plan.ts'
import { effectiveHooksPath, fileAt, type RepositoryFacts } from './repository-facts.ts'
import { lefthookConfigs, simpleGitHooksConfigs } from './set-up-files.ts'

/** How this repository runs its hooks, which decides where the gate goes. */
export type SetUp =
  | { readonly kind: 'own' }
  /** Hooks that Git runs from a directory which is not the repository's: ours run them after the gate. */
  | { readonly kind: 'chain'; readonly directory: string }
  | { readonly kind: 'directory'; readonly directory: string }
  | { readonly kind: 'husky'; readonly directory: string }
  | { readonly kind: 'lefthook'; readonly config: string }
  | { readonly kind: 'pre-commit'; readonly tool: 'pre-commit' | 'prek'; readonly config: string }
  | { readonly kind: 'simple-git-hooks'; readonly config: string }
  | { readonly kind: 'by-hand'; readonly tool: 'husky 4' | 'husky 5-8' | 'hk' | 'overcommit' }

/** Directory of the chaining hooks, in the clone. */
export function chainDirectory(facts: Pick<RepositoryFacts, 'commonDirectory'>): string {
  return join(facts.commonDirectory, 'sallyport', 'hooks')
}

/** Files say what a team uses; `core.hooksPath` and the hooks themselves say what Git really runs, and win. */
export function detectSetUp(facts: RepositoryFacts): SetUp {
  const effective = effectiveHooksPath(facts)
  const gitHooks = join(facts.commonDirectory, 'hooks')
  if (effective !== undefined && !isOurs(facts, effective.directory) && effective.directory !== gitHooks) {
    if (isHuskyRunner(effective.directory)) return { kind: 'husky', directory: dirname(effective.directory) }
    if (relative(facts.topLevel, effective.directory) === '.husky') return { kind: 'by-hand', tool: 'husky 5-8' }
    if (isInside(facts.topLevel, effective.directory)) return { kind: 'directory', directory: effective.directory }
    return byFiles(facts, 'husky') ?? { kind: 'chain', directory: effective.directory }
  }
  const chained = effective?.directory === chainDirectory(facts) ? chainedDirectory(facts) : undefined
  if (chained !== undefined) return { kind: 'chain', directory: chained }
  if (effective !== undefined && isOurs(facts, effective.directory)) return { kind: 'own' }
  const found = byFiles(facts)
  if (found !== undefined) return found
  return hooksIn(facts, gitHooks).length > 0 ? { kind: 'chain', directory: gitHooks } : { kind: 'own' }
}

/** A company-wide hooks directory stops every runner but husky, which overrides it for this repository. */
function byFiles(facts: RepositoryFacts, only?: 'husky'): SetUp | undefined {
  const husky = huskyByFiles(facts)
  if (husky !== undefined || only !== undefined) return husky
  const at = (name: string) => join(facts.topLevel, name)
  const isThere = (name: string) => fileAt(facts, at(name)).kind !== 'missing'
  const lefthook = lefthookConfigs.find(isThere)
  const preCommit = ['prek.toml', '.pre-commit-config.yaml', '.pre-commit-config.yml'].find(isThere)
  // With both, the one whose hooks are installed is the one that the team runs.
  if (lefthook !== undefined && !(preCommit !== undefined && frameworkOf(facts) !== undefined)) {
    return { kind: 'lefthook', config: at(lefthook) }
  }
  if (preCommit !== undefined)
    return { kind: 'pre-commit', tool: frameworkTool(facts, preCommit), config: at(preCommit) }
  const simple = simpleGitHooksConfigs.find(isThere)
  if (simple !== undefined) return { kind: 'simple-git-hooks', config: at(simple) }
  if (hasKey(facts, 'simple-git-hooks')) return { kind: 'simple-git-hooks', config: at('package.json') }
  if (isThere('hk.pkl')) return { kind: 'by-hand', tool: 'hk' }
  return isThere('.overcommit.yml') ? { kind: 'by-hand', tool: 'overcommit' } : undefined
}

function huskyByFiles(facts: RepositoryFacts): SetUp | undefined {
  const packageJson = jsonObject(textAt(facts, join(facts.topLevel, 'package.json')) ?? '')
  const range = ['devDependencies', 'dependencies']
    .map((key) => packageJson?.[key])
    .map((table) => (typeof table === 'object' && table !== null ? Reflect.get(table, 'husky') : undefined))
    .find((value) => typeof value === 'string')
  const hasRunner = fileAt(facts, join(facts.topLevel, '.husky', '_', 'h')).kind === 'file'
  if (range === undefined && !hasRunner) return undefined
  const major = Number(/\d+/.exec(range ?? '9')?.[0] ?? '9')
  if (major === 4 || (major < 9 && hasKey(facts, 'husky'))) return { kind: 'by-hand', tool: 'husky 4' }
  if (major < 9) return { kind: 'by-hand', tool: 'husky 5-8' }
  return { kind: 'husky', directory: join(facts.topLevel, '.husky') }
}

function hasKey(facts: RepositoryFacts, key: string): boolean {
  return jsonObject(textAt(facts, join(facts.topLevel, 'package.json')) ?? '')?.[key] !== undefined
}

function frameworkTool(facts: RepositoryFacts, config: string): 'pre-commit' | 'prek' {
  if (config !== '.pre-commit-config.yaml') return 'prek'
  return (
    frameworkOf(facts) ??
    (facts.tools['pre-commit'] === undefined && facts.tools.prek !== undefined ? 'prek' : 'pre-commit')
  )
}

/** pre-commit and prek sign the hooks that they write. */
export function frameworkOf(facts: RepositoryFacts): 'pre-commit' | 'prek' | undefined {
  const content = textAt(facts, join(facts.commonDirectory, 'hooks', 'pre-commit')) ?? ''
  return frameworkHook(content)
}

export function frameworkHook(content: string): 'pre-commit' | 'prek' | undefined {
  if (!content.includes('hook-impl')) return undefined
  return content.includes('generated by prek') ? 'prek' : 'pre-commit'
}

/** The directory that our chain hands on to: a company's, else what was set before, else Git's own. */
function chainedDirectory(facts: RepositoryFacts): string {
  const company = facts.hooksPaths.findLast(({ scope }) => scope === 'global' || scope === 'system')
  const replaced = facts.replacedHooksDirectory
  // A chain that names itself would never end.
  const before = replaced !== undefined && !isOurs(facts, replaced) ? replaced : undefined
  return before ?? company?.directory ?? join(facts.commonDirectory, 'hooks')
}

function isOurs(facts: RepositoryFacts, directory: string): boolean {
  // An absolute path into another worktree is ours as well: tools that make worktrees write such values.
  return directory.endsWith(`/${shimDirectory}`) || directory === chainDirectory(facts)
}

function isHuskyRunner(directory: string): boolean {
  return directory.endsWith('/_') && dirname(directory).endsWith('husky')
}

function isInside(parent: string, path: string): boolean {
  const way = relative(parent, path)
  return way !== '' && !way.startsWith('..') && !way.startsWith('.git/') && way !== '.git'
}

export function hooksIn(facts: RepositoryFacts, directory: string): readonly string[] {
  const names = facts.hookNames.get(directory)
  if (names === undefined) throw new Error(`${directory} was not inspected`)
  return names
}

export function gateShims(facts: Pick<RepositoryFacts, 'shims'>) {
  return facts.shims.map(({ name }) => name).filter(isGateHook)
}
