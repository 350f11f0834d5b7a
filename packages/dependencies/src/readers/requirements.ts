import { assemble } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isLockfile } from '../lockfile-kinds.ts'
import { readArchiveName } from './python/archive-name.ts'
import { pypiDraft, pypiName, pythonSource } from './python/pypi-draft.ts'
import { readRequirement } from './python/requirement.ts'
import { logicalLines, type RequirementLine } from './python/requirement-lines.ts'

/**
 * requirements.txt and constraints files. Only `==` and `===` pin; anything else has no version here. The comments of
 * pip-compile and uv (`# via flask`) tell who needs a package.
 */
export const readRequirements: Reader = (bytes, { path }) => {
  const drafts: Draft[] = []
  const declared: { name: string; spec: string; scope: 'runtime'; key: string }[] = []
  const lines = logicalLines(bytes)
  const options = lines.filter(({ text }) => isOption(text))
  const requirements = lines.filter((line) => !isOption(line.text) && !isFolder(line.text))
  const names = new Set(requirements.map(({ text }) => nameOf(text)))
  const edges = edgesOf(requirements)
  const lost: string[] = []
  for (const line of requirements) {
    const draft = draftOf(line, edges)
    if (draft === undefined) lost.push(line.text)
    else drafts.push(draft)
    // uv names the project there, which the file itself does not list.
    const isAsked = (via: string) => /^-| \(/.test(via) || !names.has(pypiName(via))
    if (draft !== undefined && (line.via.length === 0 || line.via.some(isAsked)))
      declared.push({ name: draft.name, spec: line.text, scope: 'runtime', key: draft.key })
  }
  const problems = [...options.flatMap(({ text }) => includeProblem(text) ?? []), ...lostProblem(lost)]
  return assemble({ path, ecosystem: 'PyPI', drafts, roots: [{ path: '', declared }], problems })
}

function edgesOf(lines: readonly RequirementLine[]): ReadonlyMap<string, string[]> {
  const edges = new Map<string, string[]>()
  for (const { text, via } of lines)
    for (const parent of via.map(pypiName)) {
      const known = edges.get(parent)
      if (known === undefined) edges.set(parent, [nameOf(text)])
      else known.push(nameOf(text))
    }
  return edges
}

function lostProblem([first, ...others]: readonly string[]): Problem[] {
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return [
    { code: 'lockfile-unparsable', message: `its line ${JSON.stringify(first.slice(0, 80))} names no package${more}` },
  ]
}

/** What another file asks for is read with that file, when its name tells what it is. */
function includeProblem(text: string): Problem | undefined {
  const file = /^(?:-r|--requirement|-c|--constraint)[\s=]*(.+)$/.exec(text)?.[1]
  if (file === undefined || isLockfile(file)) return undefined
  return { code: 'external-content', message: `it includes ${file.slice(0, 200)}, which is not read` }
}

function isOption(text: string): boolean {
  return text.startsWith('-') && !isEditable(text)
}

function isEditable(text: string): boolean {
  return /^(-e|--editable)[\s=]/.test(text)
}

/** `-e .`, `./folder`: code of the repository, which nothing downloads. */
function isFolder(text: string): boolean {
  const path = withoutOptions(text)
  return /^\.{0,2}(\/|\[|$)/.test(path) && !/\.(whl|zip|tar\.\w+|tgz)$/.test(path) && !path.includes('#egg=')
}

function withoutOptions(text: string): string {
  return text
    .replace(/^(-e|--editable)[\s=]+/, '')
    .replace(/ ;.*$/, '')
    .trim()
}

function nameOf(text: string): string {
  return pypiName(/^[A-Za-z0-9][\w.-]*/.exec(text)?.[0] ?? text)
}

/** `name[extra]==1.0 ; marker --hash=…`, `name @ https://…`, `-e git+https://…#egg=name`, `./folder`. */
function draftOf({ text, hashes }: RequirementLine, edges: ReadonlyMap<string, string[]>): Draft | undefined {
  const plain = withoutOptions(text)
  const named = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*@\s*(\S+)$/.exec(plain)
  const address = named?.[2] ?? (/^([a-z][a-z0-9+.-]*:|\.{0,2}\/)/i.test(plain) ? plain : undefined)
  if (address !== undefined) {
    const file =
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? address
    const archive = readArchiveName(file)
    const name =
      named?.[1] ?? /[#&]egg=([\w.-]+)/.exec(address)?.[1] ?? archive?.name ?? file.replace(/(\.git)?(@.*)?$/, '')
    const version = archive?.version ?? ''
    const entry = { key: pypiName(name), name, version, source: pythonSource(address), integrity: hashes }
    return pypiDraft(entry, edges.get(pypiName(name)) ?? [], { anchor: text.slice(0, 200) })
  }
  const found = readRequirement(plain)
  if (found === undefined) return undefined
  const { name, version, source, spec } = found
  return pypiDraft({ key: name, name, version, source, integrity: hashes }, edges.get(name) ?? [], {
    anchor: text.slice(0, 200),
    ...(version === '' ? { requested: spec } : {}),
  })
}
