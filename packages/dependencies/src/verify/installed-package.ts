import { npmManifest, pythonMetadata } from '../installed/installed-paths.ts'
import { metadataHeaders } from '../installed/metadata-headers.ts'
import { isObject, parseJson, textAt } from '../json-value.ts'
import { formatPackageUrl } from '../package-url.ts'
import { type StatedPackage, statedPackage } from './stated-package.ts'

/** Whether a path, with forward slashes, is where an installer writes down what it has installed. */
export function isInstalledPackage(path: string): boolean {
  return npmManifest.test(path) || pythonMetadata.test(path)
}

/** Undefined where the file does not say name and version. */
export function installedPackage(path: string, bytes: Uint8Array): StatedPackage | undefined {
  return npmManifest.test(path) ? npmPackage(new TextDecoder().decode(bytes)) : pythonPackage(bytes)
}

function npmPackage(text: string): StatedPackage | undefined {
  const manifest = parseJson(text)
  if (!isObject(manifest)) return undefined
  const [name, version] = [textAt(manifest, 'name'), textAt(manifest, 'version')]
  if (name === undefined || version === undefined) return undefined
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const scope = slash === -1 ? {} : { namespace: name.slice(0, slash) }
  return statedPackage(formatPackageUrl({ type: 'npm', ...scope, name: name.slice(slash + 1), version }))
}

function pythonPackage(bytes: Uint8Array): StatedPackage | undefined {
  const headers = metadataHeaders(bytes)
  const [[name = ''], [version = '']] = [headers('Name'), headers('Version')]
  return name === '' || version === '' ? undefined : statedPackage(formatPackageUrl({ type: 'pypi', name, version }))
}
