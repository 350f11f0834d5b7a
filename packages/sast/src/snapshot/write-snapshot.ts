import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Workplace } from '../engine/engine-command.ts'
import { canary } from './canary.ts'

export interface SnapshotFile {
  /** From `SnapshotNames`. */
  readonly name: string
  /** Some rule has no path filter, so that the engine must list the file as scanned. */
  readonly mustBeListed: boolean
  readonly bytes: Uint8Array
}

const writers = 8

/** Writes what one run of the engine looks at: the files, the canary, the rules, and an ignore file that ignores nothing. */
export async function writeSnapshot(
  workplace: Workplace,
  files: readonly SnapshotFile[],
  rules: readonly string[],
): Promise<void> {
  const directories = new Set(files.map((file) => dirname(join(workplace.snapshot, file.name))))
  for (const directory of [workplace.snapshot, join(workplace.root, 'home'), ...directories])
    await mkdir(directory, { recursive: true, mode: 0o700 })
  const pack = `{"rules":[${[...rules, canary.rule].join(',')}]}`
  const own: SnapshotFile[] = [
    { name: canary.file, bytes: Buffer.from(canary.content), mustBeListed: true },
    // An empty one switches off Semgrep's defaults, which pass over tests, `dist/` and `vendor/`.
    { name: '.semgrepignore', bytes: Buffer.alloc(0), mustBeListed: false },
  ]
  await writeExclusively(workplace.pack, Buffer.from(pack))
  const queue = [...own, ...files].values()
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (const file of queue) await writeExclusively(join(workplace.snapshot, file.name), file.bytes)
    }),
  )
}

/** `wx` refuses a name that exists, also one that someone made a link. */
async function writeExclusively(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
  } finally {
    await handle.close()
  }
}
