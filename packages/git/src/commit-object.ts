/** A commit or an annotated tag as it is stored. Messages are bytes: `encoding` names what they are in when it is not UTF-8. */
export interface ParsedObject {
  readonly headers: readonly { readonly name: string; readonly value: Buffer }[]
  readonly message: Buffer
}

/**
 *     tree <id> LF
 *     parent <id> LF                    none, one or more
 *     author Name <email> time zone LF
 *     mergetag object <id> LF           a line that begins with a space continues the one before
 *      type commit LF
 *     LF
 *     message
 */
export function parseObject(bytes: Uint8Array): ParsedObject {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.indexOf('\n\n')
  const head = end === -1 ? buffer : buffer.subarray(0, end)
  const message = end === -1 ? Buffer.alloc(0) : buffer.subarray(end + 2)
  const lines = head.toString('latin1').replaceAll('\n ', '\0').split('\n')
  const headers = lines.filter(Boolean).map((line) => {
    const text = line.replaceAll('\0', '\n')
    const space = text.indexOf(' ')
    const value = space === -1 ? '' : text.slice(space + 1)
    return { name: space === -1 ? text : text.slice(0, space), value: Buffer.from(value, 'latin1') }
  })
  return { headers, message }
}

export function headerValues(object: ParsedObject, name: string): Buffer[] {
  return object.headers.filter((header) => header.name === name).map(({ value }) => value)
}

/** Name and address of an `author` or `committer` header, in the commit's own encoding. */
export function parseIdentity(value: Buffer, encoding: string): { name: string; email: string } {
  const text = decode(value, encoding)
  const open = text.lastIndexOf('<')
  const close = text.lastIndexOf('>')
  if (open === -1 || close < open) return { name: text, email: '' }
  return { name: text.slice(0, open).trim(), email: text.slice(open + 1, close) }
}

function decode(value: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(value)
  } catch (error) {
    // A name that no decoder has: every byte still shows.
    if (error instanceof RangeError) return value.toString('latin1')
    throw error
  }
}
