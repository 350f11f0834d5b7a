import type { Candidate } from './validator.ts'

const secretWord = /key|token|secret|api|auth|bearer|pass|pwd|cred|access|pat|\(|-[kt] /i
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** `acme = "…"`: nothing between the name and the value says that it is a secret. */
export function isToldByWord({ text, matchStart, start }: Candidate): boolean {
  return secretWord.test(text.slice(matchStart, start))
}

/** Without such a word the name must be whole: `acme`, not `pacme`; and the value no UUID, which is an id more often. */
export function isWholeName(candidate: Candidate): boolean {
  const { text, matchStart, value } = candidate
  return isToldByWord(candidate) || (!/[\w.-]/.test(text[matchStart - 1] ?? ' ') && !uuid.test(value))
}

/** `acme_public_key = "…"`: of a pair the half that anybody may have. */
export function isNotPublic({ text, matchStart, start }: Candidate): boolean {
  return !/publi(?:c|shable)[-_ ]?(?:api[-_ ]?)?(?:key|token)/i.test(text.slice(matchStart, start))
}
