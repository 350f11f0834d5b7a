/** Letters of other scripts that look like Latin ones: Cyrillic and Greek. */
const foreign: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc хx уy іi ѕs ԁd һh ӏl οo αa νv ιi κk'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/** What a name looks like: without separators, and with one letter for all that are easily taken for each other. */
export function skeleton(name: string): string {
  const plain = withoutSeparators(name)
  if (!/[01\x80-\uffff]|rn|vv/.test(plain)) return plain
  return plain
    .replace(/[^\0-\x7f]/g, (letter) => foreign.get(letter) ?? letter)
    .replace(/[01]/g, (digit) => (digit === '0' ? 'o' : 'l'))
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
}

export function withoutSeparators(name: string): string {
  return name.toLowerCase().replace(/[-_./@]/g, '')
}
