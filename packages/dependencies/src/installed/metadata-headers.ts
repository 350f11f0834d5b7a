/** The core metadata of a Python distribution: headers as in mail, up to the first empty line. Gives all values of a header. */
export function metadataHeaders(bytes: Uint8Array): (name: string) => readonly string[] {
  const [head = ''] = new TextDecoder().decode(bytes).split(/\r?\n\r?\n/, 1)
  const values = new Map<string, string[]>()
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon === -1) continue
    const [name, value] = [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    const known = values.get(name)
    if (known === undefined) values.set(name, [value])
    else known.push(value)
  }
  return (name) => values.get(name.toLowerCase()) ?? []
}
