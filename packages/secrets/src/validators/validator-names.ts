import { isBareLiteral } from './bare-literal.ts'
import { classCount, countOf, isRandomEnough, isVaried } from './character-classes.ts'
import { type ChecksumName, checksumFormats, hasChecksum, isChecksumName } from './checksum-formats.ts'
import { isAssignedLiteral, isDressedUp, isPasswordLike, isTokenLike } from './literal-value.ts'
import { isNotPublic, isToldByWord, isWholeName } from './lone-name.ts'
import { isNoUuid, isSecretName } from './secret-name.ts'
import {
  hasJsonKeys,
  isArmoured,
  isBasicCredential,
  isJwt,
  isPrivateKeyBody,
  isPypiMacaroon,
  isRealJwt,
  isSecretJwt,
  isUnencrypted,
} from './structures.ts'
import { isPackagedPath, isTestName, isTestPath } from './test-path.ts'
import { isBasicPassword, isRealHost, isUrlPassword } from './url-password.ts'
import type { Candidate, Validator, ValidatorKind } from './validator.ts'
import { beginsWord, isWordy } from './wordiness.ts'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const hash = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i

/** The closed list that rule files choose from; `rules/secrets/README.md` describes each. */
const validators: Readonly<Record<string, Validator>> = {
  'min-digits': atLeast(/[0-9]/g),
  'min-letters': atLeast(/[A-Za-z]/g),
  'min-upper': atLeast(/[A-Z]/g),
  'min-lower': atLeast(/[a-z]/g),
  'min-special': atLeast(/[^A-Za-z0-9]/g),
  'min-classes': number(1, (value, least) => classCount(value) >= least),
  'min-distinct': number(1, (value, least) => new Set(value).size >= least),
  'not-uuid': plain('filter', 2, (value) => !uuid.test(value)),
  'maybe-base32': plain('doubt', 1, (value) => /^[A-Z2-7]+$/.test(value)),
  'maybe-uuid': plain('doubt', 2, isNoUuid),
  'not-hash': plain('filter', 2, (value) => !hash.test(value)),
  'not-words': plain('filter', 6, (value) => !isWordy(value)),
  random: plain('filter', 5, isRandomEnough),
  varied: plain('filter', 5, isVaried),
  'not-plain-words': plain('filter', 6, (value) => !isWordy(value) || isDressedUp(value)),
  'maybe-random': plain('doubt', 5, isRandomEnough),
  'maybe-words': plain('doubt', 6, (value) => !isWordy(value)),
  'token-like': plain('filter', 6, isTokenLike),
  'one-case': plain('doubt', 1, (value) => !(/[a-z]/.test(value) && /[A-Z]/.test(value))),
  'word-start': {
    kind: 'filter',
    cost: 1,
    argument: 'none',
    check: ({ text, matchStart }) => beginsWord(text, matchStart),
  },
  'whole-name': { kind: 'filter', cost: 1, argument: 'none', check: isWholeName },
  'not-public': { kind: 'filter', cost: 1, argument: 'none', check: isNotPublic },
  'told-by-word': { kind: 'doubt', cost: 1, argument: 'none', check: isToldByWord },
  'literal-value': { kind: 'filter', cost: 3, argument: 'none', check: isAssignedLiteral },
  'bare-literal': { kind: 'filter', cost: 3, argument: 'none', check: isBareLiteral },
  'password-like': { kind: 'filter', cost: 4, argument: 'none', check: isPasswordLike },
  'secret-name': { kind: 'filter', cost: 4, argument: 'none', check: isSecretName },
  'url-password': { kind: 'filter', cost: 3, argument: 'none', check: isUrlPassword },
  'basic-password': { kind: 'filter', cost: 9, argument: 'none', check: isBasicPassword },
  'not-packaged': { kind: 'filter', cost: 1, argument: 'none', check: ({ path }) => !isPackagedPath(path) },
  'no-test': { kind: 'doubt', cost: 3, argument: 'none', check: isNoTest },
  unencrypted: plain('doubt', 9, isUnencrypted),
  'secret-jwt': plain('filter', 9, isSecretJwt),
  'real-jwt': plain('doubt', 9, isRealJwt),
  armoured: plain('filter', 7, isArmoured),
  'real-host': { kind: 'doubt', cost: 3, argument: 'none', check: isRealHost },
  jwt: plain('structure', 9, isJwt),
  'json-keys': {
    kind: 'structure',
    cost: 9,
    argument: 'words',
    check: ({ value }, argument) => hasJsonKeys(value, argument.split(',')),
  },
  'pypi-macaroon': plain('structure', 9, isPypiMacaroon),
  'private-key': plain('structure', 9, isPrivateKeyBody),
  'basic-credential': plain('structure', 9, isBasicCredential),
}

/** False in tests and examples, and right after a name that says so. */
function isNoTest({ path, text, matchStart }: Candidate): boolean {
  return !isTestPath(path) && !isTestName(text.slice(Math.max(0, matchStart - 120), matchStart))
}

function plain(kind: ValidatorKind, cost: number, check: (value: string) => boolean): Validator {
  return { kind, cost, argument: 'none', check: ({ value }) => check(value) }
}

function number(cost: number, check: (value: string, least: number) => boolean): Validator {
  return { kind: 'filter', cost, argument: 'number', check: ({ value }, argument) => check(value, Number(argument)) }
}

function atLeast(pattern: RegExp): Validator {
  return number(1, (value, least) => countOf(value, pattern) >= least)
}

function checksumValidator(name: ChecksumName): Validator {
  const format = checksumFormats[name]
  return { kind: 'checksum', cost: 8, argument: 'none', check: ({ value }) => hasChecksum(format, value) }
}

export interface NamedValidator {
  readonly kind: ValidatorKind
  readonly cost: number
  readonly check: (candidate: Candidate) => boolean | undefined
}

export const validatorNames: readonly string[] = [...Object.keys(checksumFormats), ...Object.keys(validators)]

/** The validator behind `name` or `name:argument`, or what is wrong with the name. */
export function describeValidator(spelling: string): NamedValidator | string {
  const colon = spelling.indexOf(':')
  const name = colon === -1 ? spelling : spelling.slice(0, colon)
  const argument = colon === -1 ? '' : spelling.slice(colon + 1)
  const validator = isChecksumName(name)
    ? checksumValidator(name)
    : Object.hasOwn(validators, name)
      ? validators[name]
      : undefined
  if (validator === undefined) return `unknown (known: ${validatorNames.join(', ')})`
  if (validator.argument === 'none' && colon !== -1) return 'takes no argument'
  if (validator.argument === 'number' && !/^[1-9]\d*$/.test(argument)) return 'takes a number, as min-digits:2'
  if (validator.argument === 'words' && !/^[\w-]+(?:,[\w-]+)*$/.test(argument)) return 'takes words, as json-keys:n,k'
  return { kind: validator.kind, cost: validator.cost, check: (candidate) => validator.check(candidate, argument) }
}
