import { displayText } from '@sallyport/core'
import type { Component } from '../component.ts'
import { label } from '../diff/messages.ts'
import { lockfileKind } from '../lockfile-kinds.ts'
import { folderOf } from './manifest-mismatch.ts'
import { commandsByKind, sentenceByEcosystem } from './update-commands.ts'

/** The command that brings the fixed version; `via` is the direct dependency that needs the package. */
export function updateCommand(component: Component, lockfile: string, fixed: string | undefined, via?: string): string {
  if (fixed === undefined)
    return `No fixed version is known: replace ${displayText(component.name)}, or waive with a reason and an end date`
  const url = 'url' in component.source ? (component.source.url ?? '') : ''
  const plain = `Use ${displayText(component.name)} ${displayText(fixed)} or newer`
  if (![component.name, fixed, ...(url === '' ? [] : [url])].every(isPasteable)) return plain
  const sentence = sentenceByEcosystem[component.ecosystem]
  if (sentence !== undefined) return sentence(component.name, fixed, url)
  const known = commandsByKind[lockfileKind(lockfile) ?? 'no-reader']
  if (known === undefined) return plain
  const command = (component.isDirect ? known.direct : known.transitive)(component.name, fixed)
  const remark = component.isDirect
    ? ''
    : `  (needs ${fixed} or newer${via === undefined ? '' : `; comes through ${displayText(via)}`})`
  return `${inFolder(lockfile)}${command}${remark}`
}

export function removeCommand(component: Component, lockfile: string, via?: string): string {
  const known = commandsByKind[lockfileKind(lockfile) ?? 'no-reader']
  const name = component.isDirect ? component.name : via
  if (known?.remove === undefined || name === undefined || !isPasteable(name))
    return `Remove ${displayText(label(component))}`
  return `${inFolder(lockfile)}${known.remove(name)}`
}

/** What stands in a command that people paste must not be able to be another command, or an option. */
function isPasteable(text: string): boolean {
  return /^[@\w][\w@./:+!-]*$/.test(text)
}

function inFolder(lockfile: string): string {
  const folder = folderOf(lockfile)
  return folder === '' || !/^\w[\w./-]*$/.test(folder) ? '' : `cd ${folder} && `
}
