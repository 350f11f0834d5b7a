import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Component, type LockfileReading, readLockfile } from '../src/index.ts'

/** Each fixture, under the name that its tool gives it. Those of npm, pnpm 8 and 12, yarn 1 and 4, bun 1.4, deno 2.9 (v5), uv, pipenv, poetry-tool, pdm, pylock, go, cargo, gemfile-bundler, composer-tool and conan were written by these. */
const fixtures: readonly (readonly [string, string])[] = [
  ['npm-v1', 'package-lock.json'],
  ['npm-v2', 'package-lock.json'],
  ['npm-v3', 'npm-shrinkwrap.json'],
  ['npm-workspaces', 'package-lock.json'],
  ['pnpm-v5', 'pnpm-lock.yaml'],
  ['pnpm-v6', 'pnpm-lock.yaml'],
  ['pnpm-v9', 'pnpm-lock.yaml'],
  ['pnpm-v9-documents', 'pnpm-lock.yaml'],
  ['yarn-v1', 'yarn.lock'],
  ['yarn-v1-odd', 'yarn.lock'],
  ['yarn-berry', 'yarn.lock'],
  ['bun', 'bun.lock'],
  ['bun-odd', 'bun.lock'],
  ['deno-v3', 'deno.lock'],
  ['deno-v4', 'deno.lock'],
  ['deno-v5', 'deno.lock'],
  ['uv', 'uv.lock'],
  ['poetry', 'poetry.lock'],
  ['poetry-tool', 'poetry.lock'],
  ['pdm', 'pdm.lock'],
  ['pylock', 'pylock.dev.toml'],
  ['pipfile', 'Pipfile.lock'],
  ['requirements', 'requirements.txt'],
  ['go-mod', 'go.mod'],
  ['cargo', 'Cargo.lock'],
  ['gemfile', 'Gemfile.lock'],
  ['composer', 'composer.lock'],
  ['nuget', 'packages.lock.json'],
  ['actions', '.github/workflows/ci.yml'],
  ['dockerfile', 'Dockerfile'],
  ['gemfile-bundler', 'Gemfile.lock'],
  ['composer-tool', 'composer.lock'],
  ['maven-pom', 'pom.xml'],
  ['gradle', 'gradle.lockfile'],
  ['gradle-buildscript', 'buildscript-gradle.lockfile'],
  ['pubspec', 'pubspec.lock'],
  ['mix', 'mix.lock'],
  ['swift-v1', 'Package.resolved'],
  ['swift-v2', 'Package.resolved'],
  ['swift-v3', 'Package.resolved'],
  ['conan-v1', 'conan.lock'],
  ['conan-v2', 'conan.lock'],
  ['gitlab-ci', '.gitlab-ci.yml'],
  ['compose', 'compose.yaml'],
  ['kubernetes', 'k8s/web.yaml'],
  ['helm-values', 'charts/web/values.yaml'],
  ['kustomization', 'kustomization.yaml'],
  ['pre-commit', '.pre-commit-config.yaml'],
  ['package-json', 'package.json'],
  ['pyproject', 'pyproject.toml'],
  ['cargo-toml', 'Cargo.toml'],
  ['gemfile-alone', 'Gemfile'],
  ['composer-json', 'composer.json'],
  ['build-gradle', 'build.gradle'],
]

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

test('every component can be found in its file by its anchor', async () => {
  for (const [name, path] of fixtures) {
    const text = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.lockfile`), 'utf8')
    for (const component of (await read(name, path)).components)
      expect(component.anchor !== undefined && text.includes(component.anchor), `${name} ${component.ref}`).toBe(true)
  }
})
