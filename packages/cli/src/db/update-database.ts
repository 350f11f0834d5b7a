import { displayText, UserError } from '@sallyport/core'
import { addFile, type DatabaseHeader, databaseBuilder, publicUrl } from '@sallyport/dependencies'
import { writeAtomically } from '../setup/files/write-atomically.ts'
import type { World } from '../world.ts'
import { advisorySources, isAddress } from './advisory-sources.ts'
import { databaseFile } from './database-file.ts'

/** All or nothing: with one unreadable record the old database stays. */
export async function updateDatabase(
  from: string,
  ecosystems: readonly string[],
  world: World,
): Promise<DatabaseHeader> {
  const builder = databaseBuilder()
  for await (const file of advisorySources({ from, ecosystems, cwd: world.cwd, signal: world.signal })) {
    if (file.name.endsWith('.zip')) world.stderr.write(`sallyport: reading ${displayText(file.name)}\n`)
    const [problem, ...more] = await addFile(builder, file, world.signal)
    if (problem !== undefined) throw unusable(more.length === 0 ? problem : `${problem}, and ${more.length} more`)
  }
  const source = isAddress(from) ? publicUrl(from) : from
  const { header, chunks } = builder.finish({ source, now: world.now() })
  if (header.records === 0) throw unusable(`${source} holds no advisory`)
  writeAtomically(databaseFile(world.env), Buffer.concat(chunks), 0o600)
  return header
}

function unusable(message: string): UserError {
  return new UserError('file-unreadable', message, 'the database stays as it was; fetch the data anew', { exitCode: 3 })
}
