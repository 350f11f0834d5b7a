import { hostOf } from '../public-url.ts'
import { linesOf } from '../readers/text/lock-lines.ts'
import { isOpenToAll } from './public-hosts.ts'
import type { WrittenSetting } from './registry-settings.ts'

/**
 * Gemfile: `source "https://…"` for all, `source "https://…" do` with `gem` lines up to its `end`, and
 * `gem "core", source: "https://…"`. It is a program; an address that it computes is one that a variable holds.
 */
export function gemfileSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  const found: WrittenSetting[] = []
  const blocks: (string | undefined)[] = []
  for (const line of linesOf(bytes)) {
    const text = line.replace(/(^|\s)#(?!\{).*$/, '').trim()
    const address = sourceIn(text)
    const opens = /\bdo(?:\s*\|[^|]*\|)?$/.test(text) || /^(?:if|unless|case|begin|def|while|until)\b/.test(text)
    if (opens) blocks.push(address)
    else if (address !== undefined) found.push({ kind: 'default', address })
    else if (/^end\b/.test(text)) blocks.pop()
    const gem = /^gem[\s(]+["']([\w.-]+)["']/.exec(text)?.[1]
    const own =
      /(?:\bsource:|:source\s*=>)\s*["']([^"']+)["']/.exec(text)?.[1] ?? blocks.findLast((one) => one !== undefined)
    if (gem !== undefined && own !== undefined) found.push({ kind: 'request-at', name: gem, address: withoutCode(own) })
  }
  return found
}

/** `source :rubygems` is the public one. */
function sourceIn(text: string): string | undefined {
  const argument = /^source(?:\s+|\s*\(\s*)([^\s)].*)$/.exec(text)?.[1]
  if (argument === undefined || argument.startsWith(':')) return undefined
  const literal = /^(["'])(.*?)\1/.exec(argument)?.[2]
  return literal === undefined ? '$' : withoutCode(literal)
}

/** `#{ENV["TOKEN"]}` in front of the host is a password; in the host's place it hides the host. */
function withoutCode(text: string): string {
  return text.replace(/#\{[^}]*\}/g, '$')
}

/** `.bundle/config`: `BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://…"`, or `…MIRROR__ALL`; `__` stands for a dot, `___` for a dash. */
export function bundleSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return linesOf(bytes).flatMap((line): WrittenSetting[] => {
    const match = /^BUNDLE_MIRROR__(\S+):\s+["']?([^"'\s]+)["']?\s*$/.exec(line)
    const [, key = '', address = ''] = match ?? []
    if (match === null || key.endsWith('FALLBACK_TIMEOUT')) return []
    const mirrored = key.toLowerCase().replaceAll('___', '-').replaceAll('__', '.')
    const host = hostOf(mirrored)
    const isForAll = mirrored === 'all' || (host !== undefined && isOpenToAll(host))
    return [isForAll ? { kind: 'default', address } : { kind: 'named', name: mirrored, address }]
  })
}
