const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** The checksum of BIP 173 for `prefix1data`, in lower case. */
export function bech32Checksum(before: string): string {
  const token = before.toLowerCase()
  const separator = token.lastIndexOf('1')
  const prefix = [...token.slice(0, separator)].map((letter) => letter.codePointAt(0) ?? 0)
  const data = [...token.slice(separator + 1)].map((letter) => alphabet.indexOf(letter))
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]
  const sum = polymod([...values, 0, 0, 0, 0, 0, 0]) ^ 1
  return [0, 1, 2, 3, 4, 5].map((index) => alphabet[(sum >> (5 * (5 - index))) & 31]).join('')
}

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, generator] of generators.entries()) if (((top >> bit) & 1) === 1) sum ^= generator
  }
  return sum
}
