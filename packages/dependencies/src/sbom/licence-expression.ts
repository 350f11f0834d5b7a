import { parseSpdx, type SpdxExpression } from '../licences/spdx-expression.ts'

/**
 * The identifiers that lockfiles use, and not all of `spdxIds`: the schemas of CycloneDX enumerate those of their day, and a newer one would make
 * the document invalid. What is not here is written as a name, which is always valid.
 */
const identifiers = new Map(
  `0BSD AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0 BSD-1-Clause
  BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 BUSL-1.1 BlueOak-1.0.0 CC-BY-3.0 CC-BY-4.0
  CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CPL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-1.0-only GPL-1.0-or-later GPL-2.0
  GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later HPND ISC Unicode-3.0 Unicode-DFS-2016 LGPL-2.0-only LGPL-2.0-or-later
  LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL MulanPSL-2.0 NCSA OFL-1.1
  OpenSSL PSF-2.0 PostgreSQL Python-2.0 Ruby SSPL-1.0 Unlicense UPL-1.0 Vim W3C WTFPL X11 ZPL-2.1 Zlib curl libtiff`
    .split(/\s+/)
    .map((id) => [id.toLowerCase(), id]),
)

/** The identifier in its own spelling; undefined where it is not in our list. */
export function licenceId(text: string): string | undefined {
  return identifiers.get(text.toLowerCase())
}

/** Whether the text is an SPDX expression of identifiers that we know. */
export function isLicenceExpression(text: string): boolean {
  const parsed = parseSpdx(text)
  return parsed !== undefined && hasOnlyKnown(parsed)
}

function hasOnlyKnown(expression: SpdxExpression): boolean {
  return expression.kind === 'licence' ? licenceId(expression.id) !== undefined : expression.parts.every(hasOnlyKnown)
}
