import type { LockfileReading } from '../../../packages/dependencies/src/index.ts'
import { type LockfileKind, lockfileKind } from '../../../packages/dependencies/src/lockfile-kinds.ts'
import { normalPurl } from './normal-purl.ts'

/** One package that only one side has. */
export interface Difference {
  readonly tool: string
  readonly side: 'ours' | 'theirs'
  readonly purl: string
  readonly reading: LockfileReading
  readonly text: string
  /** All that the other side has. */
  readonly opposite: ReadonlySet<string>
}

interface Explanation {
  /** Heading in docs/sbom-differences.md, which says who is right and why. */
  readonly id: string
  readonly kinds: readonly LockfileKind[]
  readonly holds: (difference: Difference) => boolean
}

const unread: readonly LockfileKind[] = [
  'bun-lock',
  'deno-lock',
  'pylock',
  'dockerfile',
  'compose',
  'kubernetes',
  'gitlab-ci',
  'pre-commit',
]

/** First match wins. A difference that none of them explains fails the comparison. */
const explanations: readonly Explanation[] = [
  { id: 'formats-syft-does-not-read', kinds: unread, holds: ({ tool, side }) => tool === 'Syft' && side === 'ours' },
  {
    id: 'names-syft-does-not-know',
    kinds: ['package-lock', 'gradle-lock', 'nuget-lock'],
    holds: ({ side, reading }) =>
      side === 'ours' && /(npm-shrinkwrap\.json|-gradle\.lockfile|packages\..+\.lock\.json)$/.test(reading.path),
  },
  {
    id: 'nested-in-version-1',
    kinds: ['package-lock'],
    holds: ({ tool, side, text }) =>
      tool === 'Syft' && side === 'ours' && /^\s*\{[^{]*"lockfileVersion": 1\b/.test(text),
  },
  { id: 'addresses-for-versions', kinds: ['package-lock', 'pnpm-lock', 'yarn-lock', 'bun-lock'], holds: isAddressed },
  {
    id: 'the-project-itself',
    kinds: [
      'package-lock',
      'yarn-lock',
      'uv-lock',
      'poetry-lock',
      'pdm-lock',
      'cargo-lock',
      'maven-pom',
      'gemfile-lock',
    ],
    holds: isOwn,
  },
  {
    id: 'archives-by-address',
    kinds: ['requirements'],
    holds: ({ side, purl, text }) =>
      side === 'ours' && new RegExp(`^${escaped(nameOf(purl))} @ https?:`, 'im').test(text),
  },
  { id: 'commits-of-actions', kinds: ['actions'], holds: isPinnedAction },
  {
    id: 'images-in-workflows',
    kinds: ['actions'],
    holds: ({ side, purl }) => side === 'ours' && purl.startsWith('pkg:docker/'),
  },
  {
    id: 'only-replaced-never-required',
    kinds: ['go-mod'],
    holds: ({ side, purl, reading }) =>
      side === 'theirs' && !reading.components.some((component) => normalPurl(component.purl) === purl),
  },
  {
    id: 'excluded-versions',
    kinds: ['go-mod'],
    holds: ({ side, purl, text }) =>
      side === 'ours' && new RegExp(`exclude[^)]*${escaped(nameOf(purl))} v`, 'is').test(text),
  },
  {
    id: 'one-version-per-name',
    kinds: ['yarn-lock'],
    holds: ({ side, purl, text }) => side === 'ours' && hasTwo(purl, text),
  },
  { id: 'aliases', kinds: ['yarn-lock', 'pnpm-lock', 'package-lock', 'bun-lock'], holds: isAlias },
  {
    id: 'peers-in-the-version',
    kinds: ['pnpm-lock'],
    holds: ({ side, purl, text }) =>
      /lockfileVersion: '?5/.test(text) && (side === 'ours' || /_|%40|%2F/.test(purl.slice(purl.lastIndexOf('/')))),
  },
  { id: 'several-documents', kinds: ['pnpm-lock'], holds: ({ side, text }) => side === 'ours' && /^---$/m.test(text) },
  {
    id: 'development-packages',
    kinds: ['pipfile-lock', 'composer-lock', 'conan-lock'],
    holds: ({ side, purl, reading }) => side === 'ours' && scopeOf(purl, reading) === 'dev',
  },
  {
    id: 'build-plugins-and-parents',
    kinds: ['maven-pom'],
    holds: ({ side, purl, reading }) => side === 'ours' && scopeOf(purl, reading) !== undefined,
  },
  {
    id: 'ranges-are-no-versions',
    kinds: ['maven-pom'],
    holds: ({ side, purl }) => side === 'theirs' && /%5B|%28|\$/.test(purl),
  },
  { id: 'platform-gems', kinds: ['gemfile-lock'], holds: isForPlatform },
  {
    id: 'packages-of-the-sdk',
    kinds: ['pubspec-lock'],
    holds: ({ side, purl }) => side === 'ours' && purl.endsWith('@0.0.0'),
  },
  { id: 'swift-names', kinds: ['swift-resolved'], holds: isNamedOtherwise },
  {
    id: 'pins-without-a-version',
    kinds: ['swift-resolved'],
    holds: ({ side, purl }) => side === 'ours' && /@[0-9a-f]{40}$/.test(purl),
  },
  { id: 'users-and-channels', kinds: ['conan-lock'], holds: isNamedOtherwise },
  {
    id: 'hex-organisations-and-git',
    kinds: ['mix-lock'],
    holds: (difference) => isNamedOtherwise(difference) || /@%2F%2F/.test(difference.purl),
  },
]

/** The other side has the same last part of a name in the same version. */
function isNamedOtherwise({ purl, opposite }: Difference): boolean {
  const tail = (text: string) => /[^/.]+(?:\.git)?@[^@]*$/.exec(text)?.[0].toLowerCase()
  return [...opposite].some((other) => other !== purl && tail(other) === tail(purl))
}

/** `file:local.tgz` and `git+https://…#commit` are no versions; we name the version where the file does, and none elsewhere. */
function isAddressed({ side, purl, opposite }: Difference): boolean {
  const isAddress = (version: string) => /^(file|link|git|https?)[^@]*(:|%3A)/i.test(version)
  if (side === 'theirs') return isAddress(purl.slice(purl.lastIndexOf('@') + 1))
  return [...opposite].some(
    (other) => nameOf(other) === nameOf(purl) && isAddress(other.slice(other.lastIndexOf('@') + 1)),
  )
}

/** Undefined: nobody has looked at this difference yet. */
export function explain(difference: Difference): string | undefined {
  const kind = lockfileKind(difference.reading.path)
  return explanations.find(({ kinds, holds }) => kind !== undefined && kinds.includes(kind) && holds(difference))?.id
}

function nameOf(purl: string): string {
  return purl.slice(purl.indexOf('/') + 1, purl.lastIndexOf('@'))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function scopeOf(purl: string, reading: LockfileReading): string | undefined {
  return reading.components.find((component) => normalPurl(component.purl) === purl)?.scope
}

/** Members of the workspace and folders: code of the repository, not a package in it. */
function isOwn({ side, purl, reading, text }: Difference): boolean {
  const name = decodeURIComponent(nameOf(purl))
  const isRoot = reading.roots.some((root) => (root.name ?? '').replace(':', '/') === name || root.path === name)
  return (
    side === 'theirs' &&
    (isRoot || isFolder(name, text) || purl.endsWith('@0.0.0-use.local') || isUnnamedRoot(purl, reading, text))
  )
}

/** A gem of `PATH`, what Yarn links, and a package of Poetry or PDM that lies in the repository. */
function isFolder(name: string, text: string): boolean {
  const [gem, linked] = [`^PATH\\n(?:  .*\\n)*    ${escaped(name)} \\(`, `^"?${escaped(name)}@(?:link|portal):`]
  const entry = new RegExp(`^name = "${escaped(name)}"\\n(?:(?!\\[\\[package).*\\n)*`, 'm').exec(text)?.[0] ?? ''
  return new RegExp(`${gem}|${linked}`, 'm').test(text) || /^(type = "directory"|path = ")/m.test(entry)
}

/** Lockfiles of version 1 and without a name: Syft then takes the name of the folder, or of the file's head. */
function isUnnamedRoot(purl: string, reading: LockfileReading, text: string): boolean {
  return (
    reading.path.endsWith('.json') &&
    new RegExp(`^[^]{0,200}"name": "${escaped(decodeURIComponent(nameOf(purl)))}"`).test(text)
  )
}

/** `uses: a/b@<commit> # v1.2.3`: the commit is what runs, the remark is what somebody wrote. */
function isPinnedAction({ side, purl, text }: Difference): boolean {
  if (side === 'ours') return /@[0-9a-f]{40}$/.test(purl)
  return new RegExp(`${escaped(nameOf(purl))}[^@\\s]*@[0-9a-f]{40}`, 'i').test(text)
}

function hasTwo(purl: string, text: string): boolean {
  const name = escaped(decodeURIComponent(nameOf(purl)))
  return [...text.matchAll(new RegExp(`^  resolution: "${name}@(?:npm|patch):`, 'gm'))].length > 1
}

/** `ffi (1.17.2-x86_64-linux-gnu)` is version 1.17.2 to us, and has the platform in the version for Syft. */
function isForPlatform({ side, purl, text }: Difference): boolean {
  if (side === 'theirs') return /-(x86|x64|arm|aarch|java|mingw|darwin|linux)/.test(purl)
  const [name, version] = purl.slice('pkg:gem/'.length).split('@')
  return text.includes(`    ${name} (${version}-`)
}

/** The name that the project calls a package by is not the package's. */
function isAlias({ side, purl, text }: Difference): boolean {
  const name = escaped(decodeURIComponent(nameOf(purl)))
  const isAliasName = new RegExp(
    `["'\\s/]${name}@?"?:? ?"?(npm:|/)|${name}@npm:@?[a-z]|"${name}@https?:[^"]*/-/|"${name}": \\["(?!${name}@)`,
    'm',
  ).test(text)
  // In pnpm's file an alias has the path of the package for a version.
  if (side === 'theirs' && /@%2F/.test(purl)) return true
  return side === 'theirs' ? isAliasName : new RegExp(`npm:${name}@|[ '"]/${name}[@/]|\\["${name}@`).test(text)
}
