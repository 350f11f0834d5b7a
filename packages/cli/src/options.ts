import { type ParseArgsConfig, parseArgs } from 'node:util'
import { closestName, UserError } from '@sallyport/core'

type OptionTable = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends OptionTable> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>

/** Flags and positionals of a command; an unknown flag or a missing value is a `UserError` with a suggestion. */
export function parseOptions<T extends OptionTable>(command: string, args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const flag = /'(?:-\w, )?--?([\w-]+)/.exec(message)?.[1]
    const isKnown = flag !== undefined && Object.hasOwn(options, flag)
    const suggestion = flag === undefined || isKnown ? undefined : closestName(flag, Object.keys(options))
    throw new UserError(
      'usage',
      isKnown
        ? `--${flag} is used the wrong way: ${message.split('. ')[0] ?? message}`
        : `unknown option --${flag ?? '?'} for sallyport ${command}`,
      suggestion === undefined
        ? `sallyport ${command} --help`
        : `did you mean --${suggestion}? (sallyport ${command} --help)`,
      { cause: error },
    )
  }
}
