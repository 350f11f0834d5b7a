import { delimiter } from 'node:path'
import { allowedEnvironment } from '@sallyport/process'

type Environment = Readonly<Record<string, string | undefined>>

/** Which repository and index the hook speaks of, and whose name lint-staged's own backup bears. */
const git =
  /^GIT_(INDEX_FILE|DIR|WORK_TREE|COMMON_DIR|PREFIX|(AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|CONFIG_(COUNT|PARAMETERS|GLOBAL|SYSTEM|NOSYSTEM|(KEY|VALUE)_\d+))$/

const linters = new Set([
  'CI',
  'NODE_ENV',
  'NO_COLOR',
  'JAVA_HOME',
  'GOPATH',
  'CARGO_HOME',
  'RUSTUP_HOME',
  'COREPACK_HOME',
  'PNPM_HOME',
])

/** Our own Node first: graphical clients lack the shell's PATH. */
export function lintEnvironment(env: Environment, nodeDirectory: string): Record<string, string> {
  const allowed = allowedEnvironment(env, (name) => git.test(name) || linters.has(name))
  return { ...allowed, PATH: [nodeDirectory, ...(allowed.PATH === undefined ? [] : [allowed.PATH])].join(delimiter) }
}
