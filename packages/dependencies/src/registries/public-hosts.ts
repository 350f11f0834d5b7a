/** Hosts that a fresh lockfile may name without a remark. */
export const publicHosts: ReadonlySet<string> = new Set([
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'npm.pkg.github.com',
  'npm.jsr.io',
  'pypi.org',
  'files.pythonhosted.org',
  'download.pytorch.org',
  'rubygems.org',
  'index.crates.io',
  'github.com',
  'repo.packagist.org',
  'api.github.com',
  'api.nuget.org',
  'pub.dev',
  'pub.dartlang.org',
  'jsr.io',
  'deno.land',
  'esm.sh',
])

/** Of these, one that gives a name to its owner only: a scope bound to it is as good as private. */
const ownedHosts: ReadonlySet<string> = new Set(['npm.pkg.github.com'])

/** Whether anybody may publish there under any free name. */
export function isOpenToAll(host: string): boolean {
  return publicHosts.has(host) && !ownedHosts.has(host)
}
