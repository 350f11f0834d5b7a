import { displayText } from '@sallyport/core'
import type { Component } from '../component.ts'
import { label } from '../diff/messages.ts'
import { type LockfileKind, lockfileKind } from '../lockfile-kinds.ts'
import { folderOf } from './manifest-mismatch.ts'

interface Commands {
  /** For a dependency of the project's own. */
  readonly direct: (name: string, version: string) => string
  readonly transitive: (name: string, version: string) => string
  readonly remove?: (name: string) => string
}

const commands: Partial<Record<LockfileKind, Commands>> = {
  'package-lock': {
    direct: (name, version) => `npm install ${name}@${version}`,
    transitive: (name) => `npm update ${name}`,
    remove: (name) => `npm uninstall ${name}`,
  },
  'pnpm-lock': {
    direct: (name, version) => `pnpm add ${name}@${version}`,
    transitive: (name) => `pnpm update --depth Infinity ${name}`,
    remove: (name) => `pnpm remove ${name}`,
  },
  'yarn-lock': {
    direct: (name, version) => `yarn add ${name}@${version}`,
    transitive: (name) => `yarn up -R ${name}`,
    remove: (name) => `yarn remove ${name}`,
  },
  'uv-lock': {
    direct: (name, version) => `uv add '${name}>=${version}'`,
    transitive: (name, version) => `uv lock --upgrade-package ${name}==${version}`,
    remove: (name) => `uv remove ${name}`,
  },
  'poetry-lock': {
    direct: (name, version) => `poetry add '${name}@>=${version}'`,
    transitive: (name) => `poetry update ${name}`,
    remove: (name) => `poetry remove ${name}`,
  },
  'pipfile-lock': {
    direct: (name, version) => `pipenv install '${name}>=${version}'`,
    transitive: (name) => `pipenv update ${name}`,
    remove: (name) => `pipenv uninstall ${name}`,
  },
  'go-mod': {
    direct: (name, version) => `go get ${name}@v${version.replace(/^v/, '')}`,
    transitive: (name, version) => `go get ${name}@v${version.replace(/^v/, '')}`,
    remove: (name) => `go get ${name}@none`,
  },
  'cargo-lock': {
    direct: (name, version) => `cargo update -p ${name} --precise ${version}`,
    transitive: (name, version) => `cargo update -p ${name} --precise ${version}`,
    remove: (name) => `cargo remove ${name}`,
  },
  'gemfile-lock': {
    direct: (name) => `bundle update ${name}`,
    transitive: (name) => `bundle update ${name}`,
    remove: (name) => `bundle remove ${name}`,
  },
  'composer-lock': {
    direct: (name, version) => `composer require ${name}:^${version}`,
    transitive: (name) => `composer update ${name}`,
    remove: (name) => `composer remove ${name}`,
  },
}

/** The command that brings the fixed version; `via` is the direct dependency that needs the package. */
export function updateCommand(component: Component, lockfile: string, fixed: string | undefined, via?: string): string {
  if (fixed === undefined)
    return `No fixed version is known: replace ${displayText(component.name)}, or waive with a reason and an end date`
  const known = commands[lockfileKind(lockfile) ?? 'no-reader']
  const plain = `Use ${displayText(component.name)} ${displayText(fixed)} or newer`
  if (known === undefined || !isPasteable(component.name) || !isPasteable(fixed)) return plain
  const command = (component.isDirect ? known.direct : known.transitive)(component.name, fixed)
  const remark = component.isDirect
    ? ''
    : `  (needs ${fixed} or newer${via === undefined ? '' : `; comes through ${displayText(via)}`})`
  return `${inFolder(lockfile)}${command}${remark}`
}

export function removeCommand(component: Component, lockfile: string, via?: string): string {
  const known = commands[lockfileKind(lockfile) ?? 'no-reader']
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
