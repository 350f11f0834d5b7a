/**
 * `uses: owner/name@<commit> # v4.1.7`: the version that the remark names, by what is pinned. Remarks of one pin that contradict each
 * other name none.
 */
export function claimedVersions(text: string): ReadonlyMap<string, string> {
  const claims = new Map<string, string>()
  const contradicted = new Set<string>()
  for (const [, pin = '', version = ''] of text.matchAll(remark)) {
    const known = claims.get(pin)
    if (known !== undefined && known !== version) contradicted.add(pin)
    claims.set(pin, version)
  }
  for (const pin of contradicted) claims.delete(pin)
  return claims
}

const remark =
  /\buses:[ \t]{1,20}["']?([^\s"'#]{1,300})["']?[ \t]{1,20}#[ \t]{0,20}(?:tag=|frozen:[ \t]?)?(v?\d[\w.+-]{0,60})/g
