import type { Ecosystem } from '../component.ts'
import { isObject, objectAt, parseJson, textAt } from '../json-value.ts'
import { pypiName } from '../readers/python/pypi-draft.ts'
import { npmManifest, pythonMetadata } from './installed-paths.ts'
import { metadataHeaders } from './metadata-headers.ts'
import { joined, npmLicence, pythonLicence, stated } from './stated-licence.ts'

/** What the metadata of one installed package says of it. */
export interface InstalledLicence {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly version: string
  /** As stated; absent where it states none. */
  readonly expression?: string
}

type Statement = Omit<InstalledLicence, 'ecosystem'>

/** Where installers write down what they have installed; paths with forward slashes. */
const kinds: readonly {
  readonly ecosystem: Ecosystem
  readonly path: RegExp
  /** `folder`: the package's own, by which others load it. */
  readonly read: (bytes: Uint8Array, folder: string) => Statement | undefined | Promise<Statement | undefined>
}[] = [
  { ecosystem: 'npm', path: npmManifest, read: readNpm },
  { ecosystem: 'PyPI', path: pythonMetadata, read: readPython },
  { ecosystem: 'crates.io', path: /(?:^|\/)vendor\/([^/]+)\/Cargo\.toml$/, read: readCrate },
  { ecosystem: 'RubyGems', path: /(?:^|\/)specifications\/([^/]+)\.gemspec$/, read: readGem },
]

/** Undefined where the path is none of an installer's, or the file does not say what is installed there. */
export async function installedLicence(path: string, bytes: Uint8Array): Promise<InstalledLicence | undefined> {
  for (const { ecosystem, path: pattern, read } of kinds) {
    const folder = pattern.exec(path)?.[1]
    const found = folder === undefined ? undefined : await read(bytes, folder)
    if (found !== undefined) return { ecosystem, ...found }
  }
  return undefined
}

/** A package speaks for itself only: one whose folder has another name could speak for any other. */
function readNpm(bytes: Uint8Array, folder: string): Statement | undefined {
  const manifest = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(manifest) || textAt(manifest, 'name') !== folder) return undefined
  return statement(folder, textAt(manifest, 'version'), npmLicence(manifest))
}

/** The folder is `name-version`. */
function readPython(bytes: Uint8Array, folder: string): Statement | undefined {
  const headers = metadataHeaders(bytes)
  const [[name = ''], [version]] = [headers('Name'), headers('Version')]
  if (pypiName(folder.slice(0, folder.lastIndexOf('-'))) !== pypiName(name)) return undefined
  return statement(pypiName(name), version, pythonLicence(headers))
}

/** `cargo vendor` names folders after the package, with the version behind it where it has several. */
async function readCrate(bytes: Uint8Array, folder: string): Promise<Statement | undefined> {
  const { readToml } = await import('../readers/text/read-toml.ts')
  const crate = objectAt(readToml(bytes) ?? {}, 'package') ?? {}
  const [name = '', version = ''] = [textAt(crate, 'name'), textAt(crate, 'version')]
  if (folder !== name && folder !== `${name}-${version}`) return undefined
  // Until 2016 a slash stood for a choice.
  return statement(name, version, stated(textAt(crate, 'license'))?.replaceAll('/', ' OR '))
}

/** Ruby, as RubyGems writes it: `s.name = "rack".freeze`, `s.licenses = ["MIT".freeze]`. Nothing is run. */
function readGem(bytes: Uint8Array, folder: string): Statement | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  const value = (field: string) => new RegExp(`^ {2}s\\.${field} = "([^"\\n]{1,200})"`, 'm').exec(text)?.[1]
  const [name = '', version = ''] = [value('name'), value('version')]
  // Behind it stands the platform, where the gem is for one.
  if (!`${folder}-`.startsWith(`${name}-${version}-`)) return undefined
  const list = /^ {2}s\.licenses = \[([^\]\n]{0,500})\]/m.exec(text)?.[1] ?? ''
  const licences = [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
  return statement(name, version, licences.length === 0 ? undefined : joined(licences))
}

function statement(name: string, version: string | undefined, expression: string | undefined): Statement | undefined {
  if (name === '' || version === undefined || version === '') return undefined
  return { name, version, ...(expression === undefined ? {} : { expression }) }
}
