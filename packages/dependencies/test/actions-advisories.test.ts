import { describe, expect, test } from 'vitest'
import { updateCommand } from '../src/check/remediation.ts'
import { loadAdvisories, matchAdvisories, readLockfile } from '../src/index.ts'
import { component } from './component.ts'

const path = '.github/workflows/ci.yml'
const commit = '0123456789abcdef0123456789abcdef01234567'

const index = loadAdvisories([
  {
    name: 'osv.json',
    bytes: Buffer.from(
      JSON.stringify({
        id: 'GHSA-1',
        affected: [
          {
            package: { ecosystem: 'GitHub Actions', name: 'Team/Download' },
            ranges: [
              { type: 'ECOSYSTEM', events: [{ introduced: '4.0.0' }, { fixed: '4.1.3' }] },
              { type: 'ECOSYSTEM', events: [{ introduced: '5.0.0' }] },
            ],
          },
        ],
      }),
    ),
  },
])

async function judge(uses: string) {
  const { components } = await readLockfile(
    path,
    Buffer.from(`jobs:\n  a:\n    steps:\n      - uses: team/download@${uses}\n`),
  )
  const { matches, unjudged } = matchAdvisories(components, index)
  return [
    ...matches.map(({ fixedVersion }) => `affected, fixed in ${fixedVersion}`),
    ...unjudged.map(({ reason }) => reason),
  ]
}

describe('an advisory about an action', () => {
  test.each([
    ['v4.0.0', ['affected, fixed in 4.1.3']],
    ['v4.1.3', []],
    // Tags of a line move with its releases, so they stand for the last one.
    ['v4', []],
    ['v4.0', ['affected, fixed in 4.1.3']],
    ['v5', ['affected, fixed in undefined']],
    ['main', ['branch-followed']],
    [commit, ['commit-pinned']],
    [`${commit} # v4.1.2`, ['affected, fixed in 4.1.3']],
    [`${commit}  # tag=v4.1.3`, []],
    [`${commit} # the good one`, ['commit-pinned']],
    // The tag says what runs, whatever stands beside it.
    ['v4.0.0 # v4.1.3', ['affected, fixed in 4.1.3']],
  ])('%s', async (uses, expected) => expect(await judge(uses)).toEqual(expected))

  test('believes neither of two remarks that contradict each other', async () => {
    expect(await judge(`${commit} # v4.1.2\n      - uses: team/download@${commit} # v4.1.3`)).toEqual(['commit-pinned'])
  })
})

describe('what to do', () => {
  const source = (url: string) => ({ source: { kind: 'registry', url } as const, isDirect: true })
  test.each([
    ['GitHub Actions', path, 'Pin a/b at the commit of 2.0.0 or newer: git ls-remote --tags https://github.com/a/b'],
    [
      'pre-commit',
      '.pre-commit-config.yaml',
      'pre-commit autoupdate --freeze --repo https://github.com/a/b  (needs 2.0.0 or newer)',
    ],
    ['Docker', 'Dockerfile', 'Use a/b:2.0.0 or newer, by its digest: docker buildx imagetools inspect a/b:2.0.0'],
    ['PyPI', '.pre-commit-config.yaml', 'Use a/b 2.0.0 or newer'],
    ['NuGet', 'packages.lock.json', 'dotnet add package a/b --version 2.0.0'],
  ] as const)('%s in %s', (ecosystem, file, command) =>
    expect(
      updateCommand(component('a/b', '1.0.0', { ecosystem, ...source('https://github.com/a/b') }), file, '2.0.0'),
    ).toBe(command),
  )

  test('is no command where a name could be another one', () => {
    const odd = component('a/b', '1.0.0', { ecosystem: 'pre-commit', ...source('https://a.example/;ls') })
    expect(updateCommand(odd, '.pre-commit-config.yaml', '2.0.0')).toBe('Use a/b 2.0.0 or newer')
  })
})
