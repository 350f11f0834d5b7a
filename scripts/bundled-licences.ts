import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

/** Names and licence texts of the packages whose code is in the bundle. Throws where one has no licence text: we may not ship it then. */
export function bundledLicences(root: string, inputs: Metafile['inputs']): string {
  const folders = new Set(
    Object.keys(inputs).flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  )
  const texts = [...folders].map((folder) => licenceOf(join(root, folder))).toSorted()
  return `Sallyport contains code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function licenceOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const text =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : manifest.license
  if (text === undefined) throw new Error(`${manifest.name} has no licence`)
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${text}\n`
}
