/** As much of a terminal as Ink uses. Throws at anything else, above all at what erases more than our own lines. */
export class Screen {
  row = 0
  /** Lines that were ever in use. */
  highest = 0
  isCursorHidden = false
  #column = 0
  #lines: string[] = ['']
  #waiting: { readonly text: string; readonly resolve: () => void }[] = []

  write(output: string): void {
    for (const [token] of output.matchAll(/\u001b\[[?\d;]*[A-Za-z]|\r|\n|[^\u001b\r\n]+|\u001b/g)) this.#apply(token)
    for (const { text, resolve } of this.#waiting) if (this.text().includes(text)) resolve()
  }

  text(): string {
    return this.#lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd()
  }

  /** Resolves once the text is on the screen. */
  contains(text: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ text, resolve }))
  }

  #apply(token: string): void {
    const up = /^\u001b\[(\d*)A$/.exec(token)
    if (up !== null) this.row -= Number(up[1] || 1)
    else if (token === '\n') this.#newline()
    else if (token === '\r' || token === '\u001b[G') this.#column = 0
    else if (token === '\u001b[2K') this.#lines[this.row] = ''
    else if (token === '\u001b[?25l' || token === '\u001b[?25h') this.isCursorHidden = token.endsWith('l')
    else if (/^\u001b\[\d+m$|^\u001b\[\?2026[hl]$/.test(token)) return
    else if (token.startsWith('\u001b')) throw new Error(`unexpected ${JSON.stringify(token)}`)
    else this.#print(token)
    if (this.row < 0) throw new Error('above the top')
  }

  #newline(): void {
    this.row++
    // A line feed goes to the first column as well: that is what the terminal driver makes of it.
    this.#column = 0
    this.#lines[this.row] ??= ''
    this.highest = Math.max(this.highest, this.row)
  }

  #print(text: string): void {
    const line = (this.#lines[this.row] ?? '').padEnd(this.#column)
    this.#lines[this.row] = line.slice(0, this.#column) + text + line.slice(this.#column + text.length)
    this.#column += text.length
  }
}
