/** The same draw on every run. */
export type Draw = <T>(choices: readonly [T, ...T[]]) => T

export function drawFrom(seed: number): Draw {
  let state = seed
  return (choices) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return choices[(state >>> 8) % choices.length] ?? choices[0]
  }
}

type Choices = readonly [string, ...string[]]
const numbers: Choices = ['0', '1', '2', '9', '10']
const semver: Choices = ['', '', '', '-alpha', '-alpha.1', '-beta.11', '-rc.2', '-rc.10', '-0', '-1a']
const build: Choices = ['', '', '', '', '+build.5']

/** What stands behind the numbers, part by part, as each ecosystem publishes it. */
const tails: Readonly<Record<string, readonly Choices[]>> = {
  npm: [semver, build],
  'crates.io': [semver, build],
  Hex: [semver],
  Pub: [semver, build],
  Go: [
    [
      '',
      '',
      '-rc.1',
      '-0.20210101120000-abcdefabcdef',
      '-pre.0.20220101120000-abcdefabcdef',
      '-0.20230101120000-abcdefabcdef',
    ],
  ],
  PyPI: [
    ['', '', 'a1', 'b2', 'rc1', 'rc10'],
    ['', '', '', '.post1'],
    ['', '', '', '.dev3'],
  ],
  Maven: [['', '', '-SNAPSHOT', '-alpha-1', '-beta2', '-rc1', '.Final', '.RELEASE', '-jre', '-sp1', '.1', '-1']],
  RubyGems: [['', '', '.rc1', '.rc.10', '.beta2', '.1', '.0', '.pre']],
  NuGet: [
    ['', '', '.0', '.4'],
    ['', '', '-beta2', '-beta10', '-BETA.3', '-rc.1'],
  ],
  Packagist: [['', '', '-alpha1', '-beta2', '-RC1', '-RC10', '-patch1']],
}

export const measuredEcosystems = Object.keys(tails)

/** Few enough that advisories and packages meet at the same places. */
export function drawVersion(ecosystem: string, draw: Draw): string {
  const last = ecosystem === 'PyPI' || ecosystem === 'Maven' ? draw(['', '.0', '.1', '.2']) : `.${draw(numbers)}`
  const epoch = ecosystem === 'PyPI' ? draw(['', '', '', '', '1!']) : ''
  const tail = (tails[ecosystem] ?? []).map((choices) => draw(choices)).join('')
  return `${epoch}${draw(['1', '2', '10'])}.${draw(numbers)}${last}${tail}`
}
