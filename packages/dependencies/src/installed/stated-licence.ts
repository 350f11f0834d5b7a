import { isObject, type JsonObject, listAt, textAt, valueAt } from '../json-value.ts'

/** `"license": "MIT"`, and what npm wrote before 2015: `{ "type": "MIT" }`, or a list of these under `licenses`. */
export function npmLicence(manifest: JsonObject): string | undefined {
  const one = licenceText(valueAt(manifest, 'license'))
  if (one !== undefined) return one
  const several = listAt(manifest, 'licenses').map(licenceText)
  return several.length > 0 && several.every((text) => text !== undefined) ? joined(several) : undefined
}

function licenceText(value: unknown): string | undefined {
  return stated(typeof value === 'string' ? value : isObject(value) ? textAt(value, 'type') : undefined)
}

/** A gem's list: the user may choose. */
export function joined(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.join(' OR ')})`
}

/** Undefined for nothing, and for a whole licence text, which older Python packages put there. */
export function stated(text: string | undefined): string | undefined {
  const line = text?.trim() ?? ''
  return line === '' || line.length > 200 || /[\r\n]/.test(line) || /^(unknown|none)$/i.test(line) ? undefined : line
}

/**
 * Core metadata 2.4 has an SPDX expression. Before, `License` was free text and the classifiers were the rule; those that name one licence
 * are translated. Others (`BSD License`) are no answer, nor are several: nobody says whether they are a choice.
 */
export function pythonLicence(fields: (name: string) => readonly string[]): string | undefined {
  const expression = stated(fields('License-Expression')[0])
  if (expression !== undefined) return expression
  const [classifier, ...others] = fields('Classifier').filter((text) => text.startsWith('License :: '))
  const known =
    classifier === undefined ? undefined : byClassifier.get(classifier.slice(classifier.lastIndexOf(' :: ') + 4))
  return known !== undefined && others.length === 0 ? known : stated(fields('License')[0])
}

const byClassifier: ReadonlyMap<string, string> = new Map([
  ['MIT License', 'MIT'],
  ['MIT No Attribution License (MIT-0)', 'MIT-0'],
  ['Apache Software License', 'Apache-2.0'],
  ['ISC License (ISCL)', 'ISC'],
  ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['Python Software Foundation License', 'PSF-2.0'],
  ['The Unlicense (Unlicense)', 'Unlicense'],
  ['zlib/libpng License', 'Zlib'],
  ['Zope Public License', 'ZPL-2.1'],
  ['GNU General Public License v2 (GPLv2)', 'GPL-2.0-only'],
  ['GNU General Public License v2 or later (GPLv2+)', 'GPL-2.0-or-later'],
  ['GNU General Public License v3 (GPLv3)', 'GPL-3.0-only'],
  ['GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
  ['GNU Lesser General Public License v2 or later (LGPLv2+)', 'LGPL-2.0-or-later'],
  ['GNU Lesser General Public License v3 (LGPLv3)', 'LGPL-3.0-only'],
  ['GNU Lesser General Public License v3 or later (LGPLv3+)', 'LGPL-3.0-or-later'],
  ['GNU Affero General Public License v3', 'AGPL-3.0-only'],
  ['GNU Affero General Public License v3 or later (AGPLv3+)', 'AGPL-3.0-or-later'],
])
