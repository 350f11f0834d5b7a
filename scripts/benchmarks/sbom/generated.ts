import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package-lock.json of about that many bytes: a tree of packages that depend on each other, as npm writes it. */
export function packageLock(bytes: number, prefix: string): string {
  const packages: Record<string, unknown> = {}
  const perPackage = 500
  const count = Math.ceil(bytes / perPackage)
  const name = (index: number) => `${prefix}package-${String(index).padStart(5, '0')}`
  const declared: Record<string, string> = {}
  for (let index = 0; index < count; index += 40) declared[name(index)] = '^1.0.0'
  packages[''] = { name: 'bench', version: '1.0.0', dependencies: declared }
  for (let index = 0; index < count; index++) {
    const version = `1.${index % 7}.${index % 3}`
    const needs = [index + 1, index + 2, index * 2 + 1].filter((other) => other < count && other !== index)
    packages[`node_modules/${name(index)}`] = {
      version,
      resolved: `https://registry.npmjs.org/${name(index)}/-/${name(index)}-${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(name(index)).digest('base64')}`,
      license: 'MIT',
      dependencies: Object.fromEntries(needs.map((other) => [name(other), '^1.0.0'])),
      engines: { node: '>=18' },
    }
  }
  return `${JSON.stringify({ name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}

/** Lockfiles of a monorepo: half of what each pins is its own. Gives their size. */
export function manyLockfiles(folder: string, count: number, bytes: number): number {
  let total = 0
  for (let index = 0; index < count; index++) {
    const text = packageLock(bytes, index % 2 === 0 ? '' : `own-${index}-`)
    mkdirSync(join(folder, `app-${index}`), { recursive: true })
    writeFileSync(join(folder, `app-${index}`, 'package-lock.json'), text)
    total += text.length
  }
  return total
}
