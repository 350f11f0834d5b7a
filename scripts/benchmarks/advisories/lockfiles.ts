/** Name and version. */
export type Pinned = readonly (readonly [name: string, version: string])[]

/** A lockfile of each ecosystem that pins just these, by the path that tools know it by. */
export const lockfiles: Readonly<
  Record<string, { readonly path: string; readonly write: (pinned: Pinned) => string }>
> = {
  npm: {
    path: 'package-lock.json',
    write: (pinned) => {
      const packages = pinned.map(([name, version]) => [`node_modules/${name}`, { version }])
      return JSON.stringify({ name: 'a', lockfileVersion: 3, packages: { '': {}, ...Object.fromEntries(packages) } })
    },
  },
  PyPI: { path: 'requirements.txt', write: (pinned) => lines(pinned, ([name, version]) => `${name}==${version}`) },
  Go: {
    path: 'go.mod',
    write: (pinned) =>
      `module example.com/a\n\ngo 1.22.0\n\nrequire (\n${lines(pinned, ([name, version]) => `\t${name} ${goVersion(version)}`)})\n`,
  },
  'crates.io': {
    path: 'Cargo.lock',
    write: (pinned) =>
      `version = 3\n\n${lines(pinned, ([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`)}`,
  },
  Maven: {
    path: 'gradle.lockfile',
    write: (pinned) => `${lines(pinned, ([name, version]) => `${name}:${version}=runtimeClasspath`)}empty=\n`,
  },
  RubyGems: {
    path: 'Gemfile.lock',
    write: (pinned) =>
      `GEM\n  remote: https://rubygems.org/\n  specs:\n${lines(pinned, ([name, version]) => `    ${name} (${version})`)}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${lines(pinned, ([name]) => `  ${name}`)}`,
  },
  NuGet: {
    path: 'packages.lock.json',
    write: (pinned) => {
      const entries = pinned.map(([name, resolved]) => [
        name,
        { type: 'Direct', requested: `[${resolved}, )`, resolved },
      ])
      return JSON.stringify({ version: 1, dependencies: { 'net8.0': Object.fromEntries(entries) } })
    },
  },
  Packagist: {
    path: 'composer.lock',
    write: (pinned) =>
      JSON.stringify({ packages: pinned.map(([name, version]) => ({ name, version })), 'packages-dev': [] }),
  },
  Hex: {
    path: 'mix.lock',
    write: (pinned) =>
      `%{\n${lines(pinned, ([name, version]) => `  "${name}": {:hex, :${name}, "${version}", "${'0'.repeat(64)}", [:mix], [], "hexpm", "${'1'.repeat(64)}"},`)}}\n`,
  },
  Pub: {
    path: 'pubspec.lock',
    write: (pinned) =>
      `packages:\n${lines(pinned, ([name, version]) => `  ${name}:\n    dependency: "direct main"\n    description:\n      name: ${name}\n      url: "https://pub.dev"\n    source: hosted\n    version: "${version}"`)}sdks:\n  dart: ">=3.0.0 <4.0.0"\n`,
  },
}

function lines(pinned: Pinned, line: (one: Pinned[number]) => string): string {
  return pinned.map((one) => `${line(one)}\n`).join('')
}

/** A module above version 1 without a `/v2` in its path is marked so. */
function goVersion(version: string): string {
  return `v${version}${/^1\./.test(version) ? '' : '+incompatible'}`
}
