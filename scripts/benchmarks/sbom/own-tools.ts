import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LockfileKind } from '../../../packages/dependencies/src/lockfile-kinds.ts'

/** What an ecosystem's own tool says about one of its files, without the network and without installing anything. */
export interface OwnTool {
  readonly name: string
  readonly kinds: ReadonlySet<LockfileKind>
  /** Undefined where the tool is not here or declines this file. */
  readonly purls: (file: string) => readonly string[] | undefined
}

export const ownTools: readonly OwnTool[] = [
  { name: 'npm sbom', kinds: new Set(['package-lock']), purls: npm },
  { name: 'go mod edit', kinds: new Set(['go-mod']), purls: go },
  { name: 'bundler', kinds: new Set(['gemfile-lock']), purls: bundler },
  { name: 'composer show', kinds: new Set(['composer-lock']), purls: composer },
  { name: 'bun pm ls', kinds: new Set(['bun-lock']), purls: bun },
]

function output(program: string, args: readonly string[], cwd: string): string | undefined {
  const { status, stdout } = spawnSync(program, args, { cwd, maxBuffer: 1 << 28, env: { ...process.env, CI: '1' } })
  return status === 0 ? stdout.toString() : undefined
}

/** Tools that read a lockfile alone still want a manifest beside it; an empty one will do. */
function withManifest(file: string, name: string, text: string): string {
  const manifest = join(dirname(file), name)
  if (!existsSync(manifest)) writeFileSync(manifest, text)
  return dirname(file)
}

/** npm wants a package.json: the lockfile's own copy of it. Version 1 has none. */
function npm(file: string): string[] | undefined {
  const folder = dirname(file)
  const lock: { packages?: Record<string, Record<string, unknown>> } = JSON.parse(readFileSync(file, 'utf8'))
  const root = lock.packages?.['']
  if (root === undefined || root.workspaces !== undefined) return undefined
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bench', version: '0.0.0', ...root }))
  const text = output('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], folder)
  if (text === undefined) return undefined
  const { components }: { components: { purl: string }[] } = JSON.parse(text)
  return components.map(({ purl }) => purl)
}

interface GoModule {
  readonly Path: string
  readonly Version?: string
}

/** Go's own parser; what is replaced by another version of another module is that one. */
function go(file: string): string[] | undefined {
  const text = output('go', ['mod', 'edit', '-json', file], dirname(file))
  if (text === undefined) return undefined
  const { Require, Replace }: { Require?: GoModule[]; Replace?: { Old: GoModule; New: GoModule }[] } = JSON.parse(text)
  return (Require ?? []).flatMap((wanted) => {
    const rule = (Replace ?? []).find(
      ({ Old }) => Old.Path === wanted.Path && (Old.Version === undefined || Old.Version === wanted.Version),
    )
    const { Path, Version } = rule?.New ?? wanted
    return Version === undefined ? [] : [`pkg:golang/${Path}@${Version}`]
  })
}

/** Bundler's own parser, without the gems of folders. */
function bundler(file: string): string[] | undefined {
  const script =
    'require "bundler"; Bundler::LockfileParser.new(File.read(ARGV[0])).specs.each { |s| puts "pkg:gem/#{s.name}@#{s.version}" unless s.source.instance_of?(Bundler::Source::Path) }'
  return output('ruby', ['-e', script, file], withManifest(file, 'Gemfile', ''))
    ?.trim()
    .split('\n')
}

/** What is locked, installed or not. */
function composer(file: string): string[] | undefined {
  const folder = withManifest(file, 'composer.json', '{}')
  const text = output('composer', ['show', '--locked', '--format=json', '--no-interaction', '--no-plugins'], folder)
  if (text === undefined) return undefined
  const { locked }: { locked: { name: string; version: string }[] } = JSON.parse(text)
  return locked.map(({ name, version }) => `pkg:composer/${name}@${version.split(' ')[0]}`)
}

/** A tree of `name@version`; members of the workspace say so. */
function bun(file: string): string[] | undefined {
  const text = output('bun', ['pm', 'ls', '--all'], withManifest(file, 'package.json', '{}'))
  return text?.split('\n').flatMap((line) => {
    const match = /[─ ]((?:@[^@\s/]+\/)?[^@\s]+)@(\d\S*)$/.exec(line)
    return match === null ? [] : [`pkg:npm/${match[1]?.replace('@', '%40')}@${match[2]}`]
  })
}
