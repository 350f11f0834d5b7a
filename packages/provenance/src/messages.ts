import { type Extent, extents, quotedText } from '@sallyport/core'
import type { HelperForm } from './assisted-by.ts'
import type { Profile } from './profiles.ts'
import { usedForAreas } from './trailer-grammar.ts'

export function formText(form: HelperForm): string {
  return { 'agent-model': '<agent>:<model> [tools]', llm: 'LLM [tools]', 'tool-model': '<tool> (<model>)' }[form]
}

const extentList = 'none, partial, mostly, full'

/** Every sentence of the validation, by code. Values are shown, never repeated raw. */
export const messages = {
  extentMissing: (evidence?: string) =>
    `AI-Extent is missing. Say how much of this change AI wrote: none, partial, mostly or full.${evidence === undefined ? '' : ` Seen: ${evidence}.`}`,
  extentTwice: (values: readonly string[]) =>
    `AI-Extent stands ${values.length} times (${[...new Set(values)].slice(0, 4).map(quotedText).join(', ')}). Keep exactly one.`,
  extentInvalid: (value: string) => `AI-Extent "${quotedText(value)}" is not valid. Use one of: ${extentList}.`,
  helperMissing: (extent: Extent, key: string, form: HelperForm) =>
    `AI-Extent is "${extent}" but no ${key} names the tool. Add: ${key}: ${formText(form).replace(' [tools]', '')}`,
  noneAgainstMessage: (line: number, text: string) =>
    `AI-Extent is "none" but the message names an AI tool (line ${line}: ${quotedText(text)}). Change the extent or remove the line.`,
  noneAgainstSign: (agent: string, source: string) =>
    `AI-Extent is "none" but ${quotedText(agent)} was seen (${quotedText(source)}). Change the extent if it wrote any of this.`,
  helperForm: (key: string, value: string, profile: Profile, suggestion: string | undefined) => {
    const form = profile.helper === undefined ? '' : formText(profile.helper.form)
    const wanted = profile.helper?.key === key ? form : `${profile.helper?.key ?? ''}: ${form}`
    return `${key} "${quotedText(value)}" does not match this repository's form ${wanted}.${suggestion === undefined ? '' : ` Write: ${suggestion}`}`
  },
  modelUnknown: () => 'The model is "unknown". Replace it with the model id if you know it.',
  notApproved: (what: 'Model' | 'Agent', value: string) =>
    `${what} "${quotedText(value)}" is not on the approved list (provenance.${what.toLowerCase()}s).`,
  aiSigned: (key: string, who: string) =>
    `${key} names an AI tool (${quotedText(who)}). Only a person can ${key.toLowerCase() === 'signed-off-by' ? 'sign off' : 'review'}. Remove it and add your own${key.toLowerCase() === 'signed-off-by' ? ' with --signoff' : ''}.`,
  aiCoAuthor: (suggestion: string | undefined) =>
    `Co-authored-by names an AI tool.${suggestion === undefined ? '' : ` This repository records AI with ${suggestion.split(':')[0]}. Suggested line: ${suggestion}`}`,
  blockBroken: (cause: string, advice: string) => `Trailers are not in one block at the end (${cause}). ${advice}`,
  keyLooksAlike: (line: number, key: string) =>
    `Line ${line} looks like ${key} but is spelt with other characters, so Git reads no trailer there. Type the key anew.`,
  hiddenCharacter: (key: string, codePoint: number, column: number) =>
    `${key} contains control or invisible characters (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} at column ${column}). Remove them.`,
  notUtf8: (key: string) => `${key} holds bytes that are not UTF-8. Write it anew.`,
  secret: (key: string, rule: string) =>
    `${key} looks like it contains a secret (rule ${quotedText(rule)}). The value was not saved. Describe the request without it.`,
  tooWide: (key: string, columns: number) =>
    `${key} is ${columns} columns; commitlint's default limit is 100. Use an id or move it to the note.`,
  promptMissing: (extent: Extent) =>
    `AI-Extent "${extent}" needs AI-Prompt: one or two sentences on what you asked for (8–400 characters).`,
  promptAltered: (sha256: string) =>
    `The prompt record of ${sha256.slice(0, 12)} no longer has this digest: its text or its nonce was changed.`,
  promptInvalid: (length: number) =>
    `AI-Prompt has ${length} characters. Write one or two sentences, 8–400 characters.`,
  paramsInvalid: () =>
    'AI-Params is not a list of name=value separated by "; ". Write for example: temperature=0.2; top_p=1',
  paramRange: (name: string, value: string, range: string) =>
    `AI-Params ${name}=${quotedText(value)} is out of range ${range}. If you did not set it, use ${name}=default or leave the key out.`,
  sessionUrl: () => 'AI-Session holds a URL, which this repository does not allow. Use the bare id or remove it.',
  valueInvalid: (key: string, value: string, expected: string) =>
    `${key} "${quotedText(value)}" is not valid. Expected: ${expected}.`,
  tooMany: (key: string, count: number, maximum: number) => `${key} stands ${count} times; at most ${maximum} may.`,
  microAppUnknown: (slug: string, known: readonly string[]) =>
    `Micro-App "${quotedText(slug)}" is not in the registry. Known: ${known.length === 0 ? 'none' : known.slice(0, 8).map(quotedText).join(', ')}`,
  microAppMissing: (path: string, slug: string) =>
    `${quotedText(path)} belongs to micro-app "${quotedText(slug)}". Add: Micro-App: ${quotedText(slug)}`,
  microAppExpired: (slug: string, path: string, date: string) =>
    `Micro-app "${quotedText(slug)}" (${quotedText(path)}) was to end on ${date}.`,
  renewMicroApp: 'Let its owner renew `expires` in .sallyport/micro-apps.yaml, or take the app down.',
  riskUnknown: (id: string) => `Risk-Accepted ${id} has no entry in the risk register.`,
  riskExpired: (id: string, date: string) => `${id} expired on ${date}. Fix the finding or get it renewed.`,
  riskTooLong: (id: string, date: string, severity: string, days: number) =>
    `${id} expires ${date}; the longest allowed for ${severity.toUpperCase()} is ${days} days.`,
  riskLaterThanFile: (id: string, date: string, registered: string) =>
    `${id} expires ${date}, but the risk register says ${registered}.`,
  riskInvalid: (value: string) =>
    `Risk-Accepted "${quotedText(value)}" is not valid. Expected: ID expires=YYYY-MM-DD with a date of the calendar.`,
  reviewMissing: (extent: Extent, head: string, found: string) =>
    `This change is AI-Extent "${extent}" and needs an approval from a person other than its author on the latest commit (${head.slice(0, 7)}). Found: ${found}.`,
  undeclared: (subject: string, evidence: string, key: string) =>
    `${subject} has AI evidence (${quotedText(evidence)}) but no ${key}.`,
  notInCommit: (key: string, value: string, profile: Profile) =>
    profile.helper === undefined
      ? `This repository keeps AI disclosure out of commits. Remove "${quotedText(`${key}: ${value}`)}" and use the "AI use" section of the pull request.`
      : `This repository keeps ${key} out of commits (profile ${quotedText(profile.name)}). Remove "${quotedText(`${key}: ${value}`)}".`,
} as const

/** What each grammar wants, for people. */
export const expected: Readonly<Record<string, string>> = {
  'AI-Used-for': `a list, separated by ", ", of ${usedForAreas.join(', ')}`,
  'AI-Prompt-Digest': 'sha256: and 64 lower-case hex digits',
  'AI-Session': 'an id of 4–128 letters, digits and . _ : -, or an https URL',
  'AI-Record': 'a ULID, 26 characters',
  'Micro-App': 'a slug of lower-case letters, digits and dashes, at most 63',
  'AI-Extent': extents.join(', '),
}
