class TokenService {
  private readonly alphabet = 'abcdef0123456789'
  pick(): string {
    // ruleid: js-random-picked
    return this.alphabet[Math.floor(Math.random() * this.alphabet.length)]
  }
}
// ruleid: js-random-picked
const code = String(Math.random()).slice(2, 8)
const uuid = () =>
  // ruleid: js-random-picked
  'xxxx-xxxx'.replace(/x/g, (c) => ((Math.random() * 16) | 0).toString(16))
// ok: js-random-picked
const letter = alphabet[crypto.randomInt(alphabet.length)]
// ok: js-random-picked
const color = colors[Math.floor(Math.random() * colors.length)]
// ok: js-random-picked
const x = Math.random() * width
