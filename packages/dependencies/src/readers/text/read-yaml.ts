import { readPlainYaml, type Skip } from './yaml-lines.ts'
import { NotPlainYaml } from './yaml-scalar.ts'
import type { YamlValue } from './yaml-value.ts'

/** The full parser is slow and its worst cases are unknown: it gets no more than this. */
const largestForFullParser = 1024 * 1024

/**
 * Documents of the text; undefined where it is not YAML (or is unusual YAML and too large for the full parser).
 * What `skip` names may be missing from what comes back.
 */
export async function readYaml(text: string, skip?: Skip): Promise<readonly YamlValue[] | undefined> {
  try {
    return readPlainYaml(text, skip)
  } catch (error) {
    if (!(error instanceof NotPlainYaml)) throw error
    return text.length > largestForFullParser ? undefined : await readAnyYaml(text)
  }
}

async function readAnyYaml(text: string): Promise<readonly YamlValue[] | undefined> {
  const { parseAllDocuments } = await import('./yaml.ts')
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    merge: true,
    logLevel: 'silent',
    prettyErrors: false,
  })
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return undefined
  try {
    return documents.map((document) => plain(document.toJS({ mapAsMap: true, maxAliasCount: 100 }), 0))
  } catch (error) {
    // Alias bombs and aliases to nowhere.
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined
    throw error
  }
}

function plain(value: unknown, depth: number): YamlValue {
  if (depth > 64) throw new RangeError('too deep')
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [String(key), plain(item, depth + 1)]))
  return typeof value === 'string' ? value : ''
}
