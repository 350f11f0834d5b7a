import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const wheel = 'kingfisher-bin==2.14.0'

/** kingfisher from PATH, or MongoDB's own wheel unpacked once into `.toolchain/`; undefined, and said, elsewhere. */
export function provideKingfisher(root: string): string | undefined {
  const directory = join(root, '.toolchain', 'peers', 'kingfisher')
  const unpacked = join(directory, 'kingfisher', 'bin', 'kingfisher')
  const known = ['kingfisher', unpacked].find(works)
  if (known !== undefined) return known
  console.log(`  fetching ${wheel} with pip`)
  spawnSync('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', directory, wheel], {
    stdio: 'ignore',
  })
  if (works(unpacked)) return unpacked
  console.log('  kingfisher: not measured, it is neither installed nor can its wheel be had here')
  return undefined
}

function works(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}
