import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Component, type LockfileReading, readLockfile } from '../src/index.ts'
import { fixtures } from './fixtures.ts'

const read = (name: string, path: string) =>
  readLockfile(path, readFileSync(join(import.meta.dirname, 'fixtures', `${name}.lockfile`)))

/** One component in four lines at most; what is the same everywhere is left out. */
function describeComponent(component: Component, ecosystem: string): string {
  const { source, licence } = component
  const facts = [
    ...(component.ecosystem === ecosystem ? [] : [component.ecosystem]),
    component.isDirect ? 'direct' : 'transitive',
    component.scope,
    source.kind === 'registry' ? (source.url ?? 'registry') : JSON.stringify(source),
    licence.kind === 'unknown' ? 'licence unknown' : licence.expression,
    ...(component.hasInstallScript === true ? ['install script'] : []),
    ...(component.requested === undefined ? [] : [`asks for ${component.requested}`]),
    ...(component.statedAs === undefined ? [] : [`stated as ${component.statedAs}`]),
    `${component.integrity.length} hashes${component.integrity[0] === undefined ? '' : `, ${component.integrity[0].slice(0, 24)}`}`,
  ]
  return [component.ref, `  ${facts.join(' | ')}`, ...component.dependsOn.map((ref) => `  -> ${ref}`)].join('\n')
}

function describeReading({ ecosystem, components, roots, problems }: LockfileReading): string {
  return [
    `ecosystem: ${ecosystem}`,
    ...roots.map(
      (root) =>
        `root ${root.path || '.'} ${root.name ?? ''}: ${root.declared.map((one) => `${one.name} ${one.scope} ${one.spec} => ${one.ref ?? '(not here)'}`).join('; ')}`,
    ),
    ...components.map((component) => describeComponent(component, ecosystem)),
    ...problems.map((problem) => `problem ${problem.code}: ${problem.message}`),
    '',
  ].join('\n')
}

describe('every format against its golden file', () => {
  test.each(fixtures)('%s', async (name, path) => {
    await expect(describeReading(await read(name, path))).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})

test('the three versions of package-lock hold the same packages', async () => {
  const purls = async (name: string) =>
    (await read(name, 'package-lock.json')).components.map(({ purl }) => purl).sort()
  expect(await purls('npm-v1')).toEqual(await purls('npm-v3'))
  expect(await purls('npm-v2')).toEqual(await purls('npm-v3'))
})

test('one project with an alias, an override, a folder and an archive is the same to every package manager', async () => {
  const released = async (name: string, path: string) =>
    (await read(name, path)).components
      .filter(({ source }) => source.kind === 'registry')
      .map(({ purl }) => purl)
      .sort()
  const npm = await released('npm-v1-odd', 'package-lock.json')
  expect(npm).toHaveLength(9)
  expect(await released('yarn-v1-folders', 'yarn.lock')).toEqual(npm)
  expect(await released('yarn-berry-odd', 'yarn.lock')).toEqual(npm)
  expect(await released('pnpm-v9-odd', 'pnpm-lock.yaml')).toEqual(npm)
  expect(await released('requirements-uv', 'requirements.txt')).toEqual(await released('uv-odd', 'uv.lock'))
})

test('every component can be found in its file by its anchor', async () => {
  for (const [name, path] of fixtures) {
    const text = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.lockfile`), 'utf8')
    for (const component of (await read(name, path)).components)
      expect(component.anchor !== undefined && text.includes(component.anchor), `${name} ${component.ref}`).toBe(true)
  }
})
