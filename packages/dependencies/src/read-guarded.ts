import type { LockfileReading, Problem, Reader } from './component.ts'

/** Runs a reader on bytes that may be anything; never rejects. What is no file of any format is not given to one. */
export async function readGuarded(
  path: string,
  bytes: Uint8Array,
  { load, mayBeEmpty }: { readonly load: (() => Promise<Reader>) | undefined; readonly mayBeEmpty: boolean },
): Promise<LockfileReading> {
  const problem = load === undefined ? noReader : problemOfBytes(bytes, mayBeEmpty)
  if (load === undefined || problem !== undefined) return nothing(path, problem ?? noReader)
  try {
    const read = await load()
    return await read(bytes, { path })
  } catch (error) {
    // A reader that throws is our bug; the commit must not pass because of it, nor fail without a word.
    return nothing(path, {
      code: 'internal',
      message: `its reader failed: ${error instanceof Error ? error.name : 'unknown'}`,
    })
  }
}

const noReader: Problem = {
  code: 'lockfile-unparsable',
  message: 'there is no reader for this format yet',
}
export const emptyLockfile: Problem = {
  code: 'lockfile-empty',
  message: 'it holds no packages',
  hint: 'Run your package manager again, or delete the lockfile when the project has no dependencies',
}

function nothing(path: string, problem: Problem): LockfileReading {
  return { path, ecosystem: 'npm', components: [], roots: [], problems: [problem] }
}

function problemOfBytes(bytes: Uint8Array, mayBeEmpty: boolean): Problem | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.subarray(0, 64).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'))
    return {
      code: 'external-content',
      message: 'it is a Git LFS pointer: the file itself is not in the repository',
    }
  if (!mayBeEmpty && buffer.length < 4_096 && buffer.toString('latin1').trim() === '')
    return { ...emptyLockfile, message: 'it is empty' }
  const isConflicted = ['<<<<<<< ', '>>>>>>> '].some(
    (marker) => buffer.includes(`\n${marker}`) || buffer.subarray(0, marker.length).equals(Buffer.from(marker)),
  )
  if (!isConflicted) return undefined
  return {
    code: 'lockfile-unparsable',
    message: 'it has conflict markers',
    hint: 'Resolve the conflict, then run your package manager again',
  }
}
