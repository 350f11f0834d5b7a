/** Versions to order, by ecosystem: the odd ones that somebody thought of, and combinations of parts by a fixed draw. */
export function candidates(ecosystem: string): string[] {
  const { odd, parts, count } = sets[ecosystem] ?? { odd: '', parts: [], count: 0 }
  const draw = dice(0x5a11)
  const versions = new Set(odd.split(/\s+/).filter((version) => version !== ''))
  for (let tries = 0; versions.size < count && tries < count * 50; tries++)
    versions.add(parts.map((choices) => choices[draw(choices.length)] ?? '').join(''))
  return [...versions].filter((version) => version !== '')
}

interface Candidates {
  readonly odd: string
  /** One of each, joined. */
  readonly parts: readonly (readonly string[])[]
  readonly count: number
}

const small = ['0', '1', '2', '9', '10']
const three = [small, ['.'], small, ['.'], small] as const
const semverTail = [
  '',
  '',
  '-alpha',
  '-alpha.1',
  '-alpha.beta',
  '-0',
  '-1',
  '-a-b',
  '-A',
  '-rc.1',
  '-rc.10',
  '-rc.2',
  '-1a',
  '-x.7.z.92',
]
const build = ['', '', '', '+build', '+build.1']

const sets: Readonly<Record<string, Candidates>> = {
  npm: {
    odd: `0.0.0-0 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 v1.0.0 1.0.0+a 1.0.0- 1.0.0-a..b
      1.0.0-01 1.0.0+ 1.0.0-a+ 01.0.0 1.0.0-- 1.0.0--1 1.0.0-0-0 9007199254740991.0.0 1.0.0-9007199254740992 1.0.0-99999999999999999999 x latest`,
    parts: [...three, semverTail, build],
    count: 160,
  },
  Go: {
    odd: `v0.0.0-20180228061459-e0a39a4cb421 v0.0.0-20200101000000-aaaaaaaaaaaa v1.0.0-pre.0.20200101000000-aaaaaaaaaaaa v1.0.1-0.20200101000000-aaaaaaaaaaaa
      v1.2.4-0.20191109021931-daa7c04131f5 v1.2.3 v1.2.4 v1.2.3-pre v1.2.3-pre.0.20191109021931-daa7c04131f5 v2.0.0+incompatible v2.0.1-0.20200101000000-aaaaaaaaaaaa+incompatible
      v1 v1.2 v1.2-pre v1.0.0-01 master v1.0.0-a..b v99999999999999999999999.0.0`,
    parts: [['v'], ...three, semverTail, ['', '', '+incompatible']],
    count: 160,
  },
  'crates.io': {
    odd: '0.1.43 0.1.45 1.0.0-rc.1 1.0.0-rc.1.2 1.0.0 1.0 1 v1.0.0 1.0.0-01 1.0.0-a..b 1.0.0+01 18446744073709551615.0.0 1.0.0-18446744073709551616',
    parts: [...three, semverTail, build],
    count: 160,
  },
  PyPI: {
    odd: `1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0-beta.2 1.0b2.post345.dev456 1.0b2.post345 1.0b2-346 1.0c1.dev456 1.0c1 1.0rc2 1.0c3
      1.0 1 v1.0.0 1.0.post456.dev34 1.0.post456 1.1.dev1 1.0+abc.5 1.0+abc.7 1.0+5 1.0+5.abc 1.0+abc 1.0+ABC 1.0+ubuntu-1 1.0+ubuntu.1 1.0+0 1.0+00 1.0+1.a 1.0+a.1 1!0.1 0!1.0
      1.0-1 1.0-r4 1.0.rev4 1.0post 1.0.post 1.0-post 1.0_post_2 1.0a 1.0alpha 1.0.preview.3 1.0pre3 1.0RC1 1.0.0.0.0 00.01 2024.01 1.0.dev 1.0dev 1.0_dev3 1.0a1.dev2+l.1
      1.0+ 1.0+_ 1.0- 1..0 .1 1.0a-b french_toast 1.0-1-2 1.0.post1.post2 1.0+a+b latest 1.0.x`,
    parts: [
      ['', '', '', '1!'],
      small,
      ['', '.0', '.1', '.10', '.0.0', '.1.0'],
      ['', '', 'a1', 'b2', 'rc1', '.rc.1', 'a0'],
      ['', '', '.post1', '-2', '.post0'],
      ['', '', '.dev1', '.dev0'],
      ['', '', '', '+local', '+1', '+1.local'],
    ],
    count: 300,
  },
  Maven: {
    odd: `1 1.0 1.0.0 1-ga 1.ga 1-final 1.release 1-RELEASE 1-sp 1-sp-1 1.sp1 1-1 1.1 1-a1 1a1 1-alpha-1 1-alpha1 1alpha-1 1.alpha 1-b 1-b1 1m3 1-m 1-milestone-3 1-cr 1-rc 1-rc1 1-RC-1
      1-snapshot 1-SNAPSHOT 1.0-SNAPSHOT 1-alpha-SNAPSHOT 1.0-alpha.1-SNAPSHOT 1-x 1-xyz 1-abc 1-jre 1-android 31.1-jre 31.1-android 2.0.0.RELEASE 2.0.0.M1 2.0.0.RC1 Finchley.SR1 Finchley.SR2
      1.0.0-jre8 1.0.0.jre11 9.4.0.jre8 1--1 1..1 1.-1 1_1 1.0_01 1._a -1 .1 1-0 1-0.1 1.0-0 1-0-alpha 1.0.x 1.x 2-1-0 1.a.2 1-a-2 1foo2 1foo.2 1foo-2 1.2foo 1.2-foo 1-foo1bar
      0.0.0-2023 20040616 1.0-20040616.123456-1 4.1.0.Final 4.1.0.CR1 4.1.0.Beta1 1.0.0-b10 1-sp1 1-sp.1 01 1.01 99999999999 99999999999999999999 1.0-99999999999999999999 1é 1-`,
    parts: [
      small,
      ['', '.0', '.1', '.0.1'],
      ['', '', '-', '.'],
      ['', 'alpha', 'beta1', 'rc', 'SNAPSHOT', 'sp', 'foo', 'ga', '1', '0', 'a', 'm2'],
      ['', '', '-1', '.2', '-SNAPSHOT', '-foo'],
    ],
    count: 300,
  },
  RubyGems: {
    odd: `1 1.0 1.0.0 1.0.a 1.a 1.0.0.a 1.0.a.2 1.0.a2 1.0.a.10 1.0.b1 1.0.pre 1.0.0.pre 1.0-1 1.0-java 1.0.1.pre 1.0.1 1.10 1.0.rc1 1.0.rc.1 1.0.rc.2 1.0.0.rc1 5.3.pre1 1.0.A 1.0.Z 1.0.0.0.1 0
      1.a.0 1.a.0.0 1.a.b 1.a.0.b 1-a 1.0.a.0 1..0 .1 1. a 1.0_1 1.0+a 1.0.-1 1-1-1 00.1 1.00.a 1.0.a00 99999999999999999999`,
    parts: [
      small,
      ['', '.0', '.1', '.0.0'],
      ['', '', '.a', '.b1', '.rc.1', '.pre', '-1', '.beta2', '.0.a'],
      ['', '', '.0', '.1', '.x'],
    ],
    count: 200,
  },
  Packagist: {
    odd: `1.0.0-dev 1.0.0-alpha1 1.0.0a1 1.0.0-alpha.2 1.0.0-beta2 1.0.0-RC1 1.0.0-rc 1.0.0 v1.0 1.0.0.0 1.0.0-patch1 1.0.0-p1 1.0.0-pl2 1.0.1 1.10.0 1 1.0.0.0.1 1.0.0-stable 1.0.0+meta dev-main
      1.0.x-dev 1.x-dev 2.x-dev 1.0.0-alpha 1.0.0-alpha10 1.0.0-beta 1.0.0-b3 1.0.0-alpha.1.2 1.0.0-foo 20100102 2010.01.02 2010-01-02 2010-01-02.5 2010-01-02-10-20-30 v2.0.4-p 1.0.0-beta1-dev 1.0.0-RC1-dev`,
    parts: [
      ['', 'v'],
      small,
      ['', '.0', '.1', '.0.0', '.1.0', '.1.0.3'],
      ['', '', '-alpha', '-alpha2', '-beta.1', '-RC2', '-patch', '-p3', '-dev', 'b1'],
    ],
    count: 180,
  },
  NuGet: {
    odd: `1 1.0 1.0.0 1.0.0.0 1.00 1.0.0-alpha 1.0.0-Alpha 1.0.0-alpha.1 1.0.0-alpha.10 1.0.0-alpha.2 1.0.0-alpha2 1.0.0-alpha10 1.0.0-beta 1.0.0-rc.1 1.0.0-1 1.0.0-10 1.0.0-2
      1.0.0+meta 1.0.0-rc+meta 1.0.0.1 1.0.0.1-rc 1.0.0.10 2.0.0-preview1-final 6.0.0-preview.7.21377.19`,
    parts: [...three, ['', '', '.1', '.0'], semverTail, build],
    count: 160,
  },
  Debian: {
    odd: `1.0 1.0-1 1.0-0 1.0-0ubuntu1 1.0-1ubuntu1 1.0~rc1 1.0~rc1-1 1.0~~ 1.0~ 1.0~~a 1.0a 1.0+dfsg 1.0+dfsg-1 1.0+dfsg1-1+deb12u1 1:0.5 0:1.0 1:1.0-1 2:0 1.0-1~bpo12+1 1.0-1+b1 1.0-1.1
      1.00 1.0.0 001 1.2.3-4-5 0 0- 0-0 9999999999999999999999 a1 1_0 1.0:1 -1 1. 1.+ 1.- 1.0-~ 1.0z 1.0-z`,
    parts: [
      ['', '', '1:'],
      small,
      ['', '.0', '.1', '~', '+', 'a'],
      ['', '1', 'rc1', '~1', '.5'],
      ['', '', '-1', '-1ubuntu2', '-0~1'],
    ],
    count: 70,
  },
}

/** The same draw on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % sides
  }
}
