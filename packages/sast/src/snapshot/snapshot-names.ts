import { sha256 } from '@sallyport/core'

/** Names that would steer Semgrep, or that it passes over; compared in lower case. */
const reserved = /^(\.git|\.hg|\.svn|\.jj|\.sl|_darcs|\.semgrepignore|\.gitignore|\.gitmodules|con|nul|aux|prn)$/
const longestComponent = 200
const longestPath = 1_000

/** Gives each file a name in the snapshot that every file system can hold, equal to its own path where that is possible. */
export class SnapshotNames {
  /** Case-folded names that are taken, as file or as directory. */
  readonly #taken = new Map<string, 'file' | 'directory'>()

  /** `extension` is added for Semgrep to see the language. */
  nameFor(path: string, pathBytes: string | undefined, extension = ''): string {
    const identity = pathBytes ?? path
    const wanted = components(path, pathBytes).join('/') + extension
    const name =
      this.#isFree(wanted) && Buffer.byteLength(wanted) <= longestPath ? wanted : this.#freeName(identity, wanted)
    this.#take(name)
    return name
  }

  #freeName(identity: string, wanted: string): string {
    const folder = Buffer.byteLength(wanted) <= longestPath ? wanted.slice(0, wanted.lastIndexOf('/') + 1) : ''
    for (let attempt = 0; ; attempt++) {
      const leaf = replacement(`${attempt} ${identity}`, wanted)
      // Below a name that is a file already nothing can be made: go to the top.
      const name = this.#isFree(folder + leaf) ? folder + leaf : leaf
      if (this.#isFree(name)) return name
    }
  }

  #isFree(name: string): boolean {
    const parts = fold(name).split('/')
    return (
      !this.#taken.has(fold(name)) &&
      parts.slice(1).every((_, index) => this.#taken.get(parts.slice(0, index + 1).join('/')) !== 'file')
    )
  }

  #take(name: string): void {
    const parts = fold(name).split('/')
    this.#taken.set(fold(name), 'file')
    for (let depth = 1; depth < parts.length; depth++) this.#taken.set(parts.slice(0, depth).join('/'), 'directory')
  }
}

/** Bytes that are not UTF-8 all read as U+FFFD, so there the bytes tell one name from another. */
function components(path: string, pathBytes: string | undefined): string[] {
  return path
    .split('/')
    .map((part, index) =>
      isSafe(part) ? part : replacement(pathBytes === undefined ? part : `${pathBytes} ${index}`, part),
    )
}

function isSafe(part: string): boolean {
  return (
    part !== '' &&
    !/^\.+$/.test(part) &&
    !/[\u0000-\u001f\u007f-\u009f\\:*?"<>|\ufffd\u2028\u2029]|\p{Surrogate}|\p{Cf}/u.test(part) &&
    !/[. ]$|^ |^-/.test(part) &&
    !reserved.test(part.toLowerCase()) &&
    !/^sallyport-/i.test(part) &&
    Buffer.byteLength(part) <= longestComponent
  )
}

/** Starts with our own prefix, so it can meet no name of the repository. Keeps the ending, by which languages are told. */
function replacement(identity: string, shown: string): string {
  const extension = /\.[A-Za-z0-9+]{1,12}$/.exec(shown)?.[0] ?? ''
  return `sallyport-${sha256(identity).slice(0, 16)}${extension}`
}

/** Two names that some file system holds to be one: HFS+ and NTFS ignore case, HFS+ the form of accents. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
