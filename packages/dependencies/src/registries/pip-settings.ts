import { isObject, listAt, textAt } from '../json-value.ts'
import { pypiName } from '../readers/python/pypi-draft.ts'
import { logicalLines } from '../readers/python/requirement-lines.ts'
import { linesOf } from '../readers/text/lock-lines.ts'
import { readToml } from '../readers/text/read-toml.ts'
import type { WrittenSetting } from './registry-settings.ts'

/** requirements.txt: `-i URL`, `--index-url=URL`, `--extra-index-url URL`. */
export function requirementSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return logicalLines(bytes).flatMap(({ text }) => {
    const address = /^(?:-i|--index-url|--extra-index-url)[\s=]+(\S+)/.exec(text)?.[1]
    return address === undefined ? [] : [{ kind: 'default' as const, address }]
  })
}

/** `pip.conf`: `index-url = URL`, and `extra-index-url = URL URL` whose value goes on in indented lines; the same in every section. */
export function pipConfigSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  const found: WrittenSetting[] = []
  let isIndex = false
  for (const line of linesOf(bytes)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue
    const setting = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line)
    if (!/^\s/.test(line)) isIndex = /^(?:extra[-_])?index[-_]url$/i.test(setting?.[1] ?? '')
    const value = setting?.[2] ?? (/^\s/.test(line) ? line : '')
    if (isIndex)
      for (const address of value.trim().split(/\s+/).filter(Boolean)) found.push({ kind: 'default', address })
  }
  return found
}

/** Pipfile: the first `[[source]]` serves everything, the others what asks for them: `core = { version = "*", index = "acme" }`. */
export function pipfileSettings(bytes: Uint8Array): readonly WrittenSetting[] | undefined {
  const toml = readToml(bytes)
  if (toml === undefined) return undefined
  const sources = listAt(toml, 'source').filter(isObject)
  const places = sources.flatMap((source, index): WrittenSetting[] => {
    const [name, address] = [textAt(source, 'name') ?? '', textAt(source, 'url')]
    if (address === undefined) return []
    return [...(index === 0 ? [{ kind: 'default' as const, address }] : []), { kind: 'named', name, address }]
  })
  const requests = Object.values(toml).flatMap((section) =>
    Object.entries(isObject(section) ? section : {}).flatMap(([name, wanted]): WrittenSetting[] => {
      const registry = isObject(wanted) ? textAt(wanted, 'index') : undefined
      return registry === undefined ? [] : [{ kind: 'request', name: pypiName(name), registry }]
    }),
  )
  return [...places, ...requests]
}
