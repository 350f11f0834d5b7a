import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { goDraft } from './go/go-draft.ts'
import { linesOf } from './text/lock-lines.ts'

interface Requirement {
  readonly path: string
  readonly version: string
  readonly isIndirect: boolean
}

/** go.mod: since Go 1.17 its requirements, with `replace` applied, are the whole build list. */
export const readGoMod: Reader = (bytes, { path }) => {
  const { module, required, replaced, brokenLine } = readDirectives(linesOf(bytes))
  if (module === undefined && required.length > 0) return unreadable(path, 'Go', 'it names no module', 'go mod tidy')
  const problems: Problem[] =
    brokenLine === undefined
      ? []
      : [{ code: 'lockfile-unparsable', message: `its line ${brokenLine} is not readable`, hint: 'go mod tidy' }]
  const drafts = required.map((requirement) => draftOf(requirement, replaced))
  const declared = required
    .filter(({ isIndirect }) => !isIndirect)
    .map(({ path: name, version }) => ({ name, spec: version, scope: 'runtime' as const, key: `${name} ${version}` }))
  const root = { path: '', declared, ...(module === undefined ? {} : { name: module }) }
  return assemble({ path, ecosystem: 'Go', drafts, roots: [root], problems })
}

/** `require a v1.0.0 // indirect`, or the same in a block; `replace a [v1] => b v2` or `=> ./folder`. */
function readDirectives(lines: readonly string[]) {
  const required: Requirement[] = []
  const replaced = new Map<string, readonly [string, string]>()
  let module: string | undefined
  let brokenLine: number | undefined
  let block = ''
  for (const [index, line] of lines.entries()) {
    const [code = '', remark = ''] = split(line)
    const words = code
      .split(/\s+/)
      .map((word) => word.replace(/^["`](.*)["`]$/, '$1'))
      .filter((word) => word !== '')
    if (words.length === 0) continue
    if (block !== '' && words[0] === ')') block = ''
    else if (words.at(-1) === '(') block = words[0] ?? ''
    else {
      const [directive, ...rest] = block === '' ? words : [block, ...words]
      if (directive === 'module') module = rest[0]
      else if (directive === 'require' && rest.length === 2)
        required.push({ path: rest[0] ?? '', version: rest[1] ?? '', isIndirect: /^\/\/\s*indirect\b/.test(remark) })
      else if (directive === 'replace' && rest.includes('=>')) addReplacement(rest, replaced)
      else if (!known.has(directive ?? '')) brokenLine ??= index + 1
    }
  }
  return { module, required, replaced, brokenLine }
}

const known = new Set(['go', 'toolchain', 'exclude', 'retract', 'godebug', 'tool', 'ignore'])

function split(line: string): [string, string] {
  const at = line.search(/(^|\s)\/\//)
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at).trim()]
}

function addReplacement(words: readonly string[], replaced: Map<string, readonly [string, string]>): void {
  const arrow = words.indexOf('=>')
  const [to = '', version = ''] = words.slice(arrow + 1)
  replaced.set(words.slice(0, arrow).join(' '), [to, version])
}

function draftOf({ path, version }: Requirement, replaced: ReadonlyMap<string, readonly [string, string]>): Draft {
  const [name = path, used = version] = replaced.get(`${path} ${version}`) ?? replaced.get(path) ?? []
  const isFolder = /^\.{0,2}\//.test(name)
  const source: Source = isFolder ? { kind: 'link', path: name } : { kind: 'registry' }
  const real = isFolder ? { name: path, version: '' } : { name, version: used }
  return { ...goDraft({ key: `${path} ${version}`, ...real }, source), anchor: `${path} ${version}` }
}
