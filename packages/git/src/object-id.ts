export type ObjectFormat = 'sha1' | 'sha256'

/** Git knows the empty tree in every repository, stored or not. */
const emptyTrees: Readonly<Record<ObjectFormat, string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

export function emptyTree(format: ObjectFormat): string {
  return emptyTrees[format]
}

/** All zeros: "no such object", in raw diffs and in the lines of push hooks. */
export function isZeroId(oid: string): boolean {
  return /^0+$/.test(oid)
}

/** A full id. Anything shorter could be an abbreviation, anything else a revision expression or a second command. */
export function isObjectId(text: string, format: ObjectFormat): boolean {
  return text.length === (format === 'sha1' ? 40 : 64) && /^[0-9a-f]+$/.test(text)
}
