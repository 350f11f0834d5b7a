import { addTrailers } from './add-trailers.ts'
import type { TrailerInput } from './format-trailer.ts'
import { type MessageFormat, type ParsedMessage, parseMessage } from './parse-message.ts'
import { mayWrite, type Profile } from './profiles.ts'
import { bodyTrailers, declarationOf, greatest, unique } from './read-declaration.ts'
import { removeTrailers } from './remove-trailers.ts'
import { canonicalKey } from './trailer-keys.ts'

/** The declaration of a message as trailers, to carry over to another one (`--amend -m`). */
export function declarationTrailers(parsed: ParsedMessage, profile: Profile): TrailerInput[] {
  return declarationOf(parsed.trailers, profile).trailers.filter(({ key }) => mayWrite(key, profile))
}

/**
 * The message with one declaration for all commits that it joins (`merge --squash`, squash and fixup of a rebase): the greatest
 * extent, areas and prompts joined, everything else once. What stands in the bodies counts too, indented blocks among it. All but
 * these lines stays as it was; a join can raise scrutiny, never lower it.
 */
export function joinDeclarations(
  bytes: Uint8Array,
  joined: readonly ParsedMessage[],
  profile: Profile,
  format: MessageFormat = {},
): Uint8Array {
  const parsed = parseMessage(bytes, format)
  const all = [...joined, parsed].flatMap((one) => [...bodyTrailers(one), ...one.trailers])
  const trailers = onlyOnce(
    declarationOf(all, profile).trailers.filter(({ key }) => mayWrite(key, profile)),
    profile,
  )
  return addTrailers(withoutOthers(parsed, trailers), trailers, format)
}

const longestPrompt = 400
const promptSeparator = ' / '

function onlyOnce(trailers: readonly TrailerInput[], profile: Profile): TrailerInput[] {
  const values = (key: string) => unique(trailers.filter((trailer) => trailer.key === key).map(({ value }) => value))
  const rest = trailers.filter(({ key }) => !['AI-Extent', 'AI-Used-for', 'AI-Prompt'].includes(key))
  const helpers = rest.filter(({ key }) => key === profile.helper?.key)
  const extent = greatest(values('AI-Extent'))
  const areas = unique(values('AI-Used-for').flatMap((value) => value.split(/, */)))
  const prompts = unique(values('AI-Prompt').flatMap((value) => value.split(promptSeparator)))
  const prompt = prompts.join(promptSeparator)
  return [
    ...helpers,
    ...(extent === undefined ? [] : [{ key: 'AI-Extent', value: extent }]),
    ...(areas.length === 0 ? [] : [{ key: 'AI-Used-for', value: areas.join(', ') }]),
    ...(prompt.length <= longestPrompt ? [prompt] : prompts)
      .filter((value) => value !== '')
      .map((value) => ({ key: 'AI-Prompt', value })),
    ...rest.filter((trailer) => !helpers.includes(trailer)),
  ]
}

const joinedKeys: readonly (string | undefined)[] = ['AI-Extent', 'AI-Used-for', 'AI-Prompt']

/** Takes the lines out of the block that say less than the joined ones. */
function withoutOthers(parsed: ParsedMessage, wanted: readonly TrailerInput[]): Uint8Array {
  return removeTrailers(parsed, ({ key, value }) => {
    const own = canonicalKey(key)
    return joinedKeys.includes(own) && !wanted.some((trailer) => trailer.key === own && trailer.value === value)
  })
}
