/** An element with the text that stands directly in it. Attributes are passed over. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Open {
  readonly name: string
  readonly children: XmlElement[]
  text: string
}

const deepest = 64

/** One pass over tags, comments, CDATA and instructions. */
const token =
  /<!-{2}.*?-{2}>|<!\[CDATA\[(.*?)\]\]>|<\?.*?\?>|<\/([\w.:-]+)\s*>|<([\w.:-]+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/sy

/**
 * The root element; undefined where tags do not match. Own entities are not known here: a document type definition is
 * not read as XML, so nothing can grow and nothing is fetched.
 */
export function readXml(text: string): XmlElement | undefined {
  const top: Open = { name: '', children: [], text: '' }
  const open: Open[] = [top]
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const current = open.at(-1)
    const next = text.indexOf('<', at)
    if (current === undefined || open.length > deepest) return undefined
    current.text += decode(text.slice(at, next === -1 ? text.length : next))
    if (next === -1) break
    if (isUnclosed(text, next)) return undefined
    token.lastIndex = next
    const match = token.exec(text)
    if (match === null) return undefined
    at = token.lastIndex
    const [, data, closing, opening, rest] = match
    if (data !== undefined) current.text += data
    else if (closing !== undefined && (open.pop()?.name !== closing || open.length === 0)) return undefined
    else if (opening !== undefined) {
      const element: Open = { name: opening, children: [], text: '' }
      current.children.push(element)
      if (rest?.endsWith('/') !== true) open.push(element)
    }
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined
}

/** Said before the pattern runs: a search for an end that is not there, from every start, would take forever. */
function isUnclosed(text: string, at: number): boolean {
  const ends: readonly (readonly [string, string])[] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ]
  return ends.some(([start, end]) => text.startsWith(start, at) && !text.includes(end, at))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? all) : all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** Children of a list such as `<dependencies>`. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Text of a child, without the space around it; undefined where it is missing or empty. */
export function textNamed(element: XmlElement | undefined, name: string): string | undefined {
  const text = childNamed(element, name)?.text.trim()
  return text === '' ? undefined : text
}
