import type { Candidate } from './validator.ts'

/** Names that hold the words of a secret and are none: what stands left of the value is tested. */
const harmlessName =
  /public[-_ ]?key|(?:key|token|secret|password|passwd|pass|pwd|auth|credentials?)[-_ ]?(?:s?[-_ ]?(?:id|ids|name|names|path|file|files|url|uri|endpoint|type|types|kind|field|label|title|hint|text|placeholder|message|error|errors|length|len|size|min|max|count|limit|expir\w*|ttl|age|duration|policy|rules?|regex|pattern|format|status|state|enabled|required|prefix|suffix|algorithm|alg|version|issuer|scopes?|ref|input|prompt|selector|class|header|param|column|manager|store|provider|service|arn|env|var|variable|location|dir|folder|form|page|route|reset|forgot\w*|changed?|usage|mode|method|strategy|index|code|value))\b["'\]]?\s*(?:[:=]|=>)|(?:csrf|xsrf|primary|foreign|cache|sort|partition|routing|translation|i18n|react|map|object|storage|registry|hot|short)[-_ ]?key(?!s?[-_ ]?secret)(?=\b|_?id)|(?:mock|fake|dummy|example|sample|stub|placeholder)(?:[-_]|(?=[A-Z]))[\w-]{0,30}\W|key(?:board|word|frame|code|stroke|up|down|press)|monkey|turkey|tokeni[sz]|author|passenger|passive|passthrough|compass|bypass/i

/** False where the name left of the value says that it is no secret: `publicKey`, `token_url`, `keyboard`. */
export function isSecretName({ text, matchStart, start }: Candidate): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  return !harmlessName.test(text.slice(Math.max(lineStart, matchStart - 40, start - 160), start))
}
