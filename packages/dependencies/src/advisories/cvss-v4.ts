import { cvss3Score, metricsOf } from './cvss-v3.ts'

/**
 * An estimate of a CVSS 4.0 base score: the 3.1 score of the same attack. Version 4 scores by a table of 270 experts'
 * judgements that we do not carry; the two rarely differ by more than one severity. Attack requirements count as high
 * complexity, any user interaction as required, harm to other systems as changed scope.
 */
export function cvss4Estimate(vector: string): number | undefined {
  const metrics = metricsOf(vector)
  const of = (name: string) => metrics.get(name) ?? ''
  const isChanged = ['SC', 'SI', 'SA'].some((name) => /^[HLS]$/.test(of(name)))
  const worse = (own: string, other: string) =>
    own === 'H' || other === 'H' ? 'H' : own === 'L' || other === 'L' ? 'L' : own
  const parts = [
    `AV:${of('AV')}`,
    `AC:${of('AC') === 'H' || of('AT') === 'P' ? 'H' : of('AC')}`,
    `PR:${of('PR')}`,
    `UI:${of('UI') === 'N' ? 'N' : /^[PA]$/.test(of('UI')) ? 'R' : ''}`,
    `S:${isChanged ? 'C' : 'U'}`,
    `C:${worse(of('VC'), of('SC'))}`,
    `I:${worse(of('VI'), of('SI').replace('S', 'H'))}`,
    `A:${worse(of('VA'), of('SA').replace('S', 'H'))}`,
  ]
  return cvss3Score(parts.join('/'))
}
