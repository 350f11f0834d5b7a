export type Tone = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold'
export type Paint = (tone: Tone, text: string) => string

const codes: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
}

/** Colour repeats what the words say; without it nothing is lost. */
export function painter(color: boolean): Paint {
  return (tone, text) => {
    if (!color || text === '') return text
    const [on, off] = codes[tone]
    return `\u001b[${on}m${text}\u001b[${off}m`
  }
}
