import { sha256 } from '@sallyport/core'

/** A prompt that is kept outside the commit, which carries its digest only. */
export interface PromptRecord {
  /** SHA-256, hex, of the canonical JSON of nonce, prompt and version: for `AI-Prompt-Digest`. */
  readonly digest: string
  /** 128 random bits, hex. Short prompts could be guessed from a bare digest; with this one they cannot. */
  readonly nonce: string
  /** Without the line feeds at its end. */
  readonly prompt: string
}

const version = 1

/** `nonce`: 16 random bytes, hex. */
export function makePromptRecord(text: string, nonce: string): PromptRecord {
  const prompt = unix(text).replace(/\n+$/, '')
  return { digest: sha256(JSON.stringify({ nonce, prompt, v: version })), nonce, prompt }
}

/** `.sallyport/prompts/<digest>.md`, and the Git note: front matter, an empty line, the prompt. */
export function formatPromptRecord({ nonce, prompt }: PromptRecord): string {
  return `---\nsallyport-prompt: ${version}\nnonce: ${nonce}\n---\n\n${prompt}\n`
}

/** Undefined where the text is no such record. Whether it is the one that a digest means, `digest` says. */
export function readPromptRecord(text: string): PromptRecord | undefined {
  const [, nonce, prompt] = /^---\nsallyport-prompt: 1\nnonce: ([0-9a-f]{32})\n---\n\n(.*)$/s.exec(unix(text)) ?? []
  return nonce === undefined || prompt === undefined ? undefined : makePromptRecord(prompt, nonce)
}

/** A checkout may have turned the line ends; a lone carriage return before one would be lost in it. */
function unix(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

export function promptRecordPath(digest: string): string {
  return `.sallyport/prompts/${digest}.md`
}
