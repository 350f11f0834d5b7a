import type { Source } from '../../component.ts'
import { pypiName, pythonSource } from './pypi-draft.ts'

/** A requirement of PEP 508: `name[extra] >=1.0 ; marker`, `name @ https://…`. */
export interface Requirement {
  readonly name: string
  /** What `==` pins; empty for anything looser. */
  readonly version: string
  readonly source: Source
  /** The text behind the name: `>=1.0`. */
  readonly spec: string
}

export function readRequirement(text: string): Requirement | undefined {
  const match = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/s.exec(text.trim())
  if (match?.[1] === undefined) return undefined
  const rest = match[2] ?? ''
  const name = pypiName(match[1])
  if (rest.startsWith('@')) {
    const address = /^@\s*(\S+)/.exec(rest)?.[1] ?? ''
    return { name, version: '', source: pythonSource(address), spec: address }
  }
  const spec = rest
    .replace(/;.*$/s, '')
    .replace(/^\((.*)\)\s*$/s, '$1')
    .trim()
  const version = /^={2,3}\s*([^\s,;*]+)$/.exec(spec)?.[1] ?? ''
  return { name, version, source: { kind: 'registry' }, spec }
}

export function nameInRequirement(text: string): string | undefined {
  const name = /^[A-Za-z0-9][\w.-]*/.exec(text)?.[0]
  return name === undefined ? undefined : pypiName(name)
}
