import type { RandomBelow } from '../src/cases/seeded-random.ts'

/** Puts a value under a name, as some language or tool writes it. */
export type Style = (name: Name, value: string) => string

export interface Name {
  readonly snake: string
  readonly upper: string
  readonly camel: string
  readonly kebab: string
  readonly dotted: string
}

/** From words in lower case: `['my', 'acme', 'api', 'key']`. */
export function nameOf(words: readonly string[]): Name {
  const capitals = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  const snake = words.join('_')
  return {
    snake,
    upper: snake.toUpperCase(),
    camel: [words[0] ?? '', ...capitals.slice(1)].join(''),
    kebab: words.join('-'),
    dotted: words.join('.'),
  }
}

export const styles: Readonly<Record<string, Style>> = {
  'double quotes': ({ snake }, value) => `${snake} = "${value}"`,
  'single quotes': ({ snake }, value) => `${snake} = '${value}'`,
  'no spaces': ({ snake }, value) => `${snake}="${value}"`,
  environment: ({ upper }, value) => `${upper}=${value}`,
  'exported variable': ({ upper }, value) => `export ${upper}=${value}`,
  'exported and quoted': ({ upper }, value) => `export ${upper}="${value}"`,
  'Go short declaration': ({ camel }, value) => `${camel} := "${value}"`,
  'Go constant': ({ camel }, value) => `const ${camel} string = "${value}"`,
  'Go struct': ({ camel }, value) => `client := acme.New(acme.Config{${camel}: "${value}"})`,
  'Go bytes': ({ camel }, value) => `${camel} := []byte("${value}")`,
  'raw string': ({ camel }, value) => `${camel} := \`${value}\``,
  JSON: ({ snake }, value) => `{\n  "${snake}": "${value}"\n}`,
  'JSON in camel case': ({ camel }, value) => `{"${camel}":"${value}"}`,
  'escaped JSON': ({ snake }, value) => `"{\\"${snake}\\": \\"${value}\\"}"`,
  YAML: ({ snake }, value) => `${snake}: ${value}`,
  'quoted YAML': ({ kebab }, value) => `  ${kebab}: "${value}"`,
  'YAML list of names': ({ upper }, value) => `- name: ${upper}\n  value: "${value}"`,
  TOML: ({ kebab }, value) => `${kebab} = "${value}"`,
  properties: ({ dotted }, value) => `${dotted}=${value}`,
  'XML element': ({ camel }, value) => `<${camel}>${value}</${camel}>`,
  'XML attribute': ({ camel }, value) => `<add key="${camel}" value="${value}" />`,
  'command line': ({ kebab }, value) => `deploy --${kebab} ${value} --verbose`,
  'command line with equals': ({ kebab }, value) => `deploy --${kebab}=${value}`,
  'JavaScript object': ({ camel }, value) => `const options = { ${camel}: '${value}' }`,
  'JavaScript constant': ({ camel }, value) => `const ${camel} = '${value}';`,
  'with a type': ({ camel }, value) => `private readonly ${camel}: string = '${value}';`,
  'Ruby hash': ({ snake }, value) => `config = { :${snake} => "${value}" }`,
  'PHP array': ({ snake }, value) => `'${snake}' => '${value}',`,
  'PHP define': ({ upper }, value) => `define('${upper}', '${value}');`,
  'C# constant': ({ camel }, value) => `public const string ${camel} = "${value}";`,
  'Java property': ({ dotted }, value) => `System.setProperty("${dotted}", "${value}");`,
  setter: ({ camel }, value) => `client.set${camel.slice(0, 1).toUpperCase()}${camel.slice(1)}("${value}");`,
  'Python annotation': ({ snake }, value) => `${snake}: str = "${value}"`,
  'Python environment': ({ upper }, value) => `os.environ["${upper}"] = "${value}"`,
  'default of a look-up': ({ upper }, value) => `token = os.getenv("${upper}", "${value}")`,
  'or else': ({ upper }, value) => `const token = process.env.${upper} || "${value}"`,
  PowerShell: ({ upper }, value) => `$env:${upper} = "${value}"`,
  'Dockerfile ENV': ({ upper }, value) => `ENV ${upper} ${value}`,
  'Dockerfile ENV with equals': ({ upper }, value) => `ENV ${upper}=${value}`,
  'Make conditional': ({ upper }, value) => `${upper} ?= ${value}`,
  'Rust constant': ({ upper }, value) => `const ${upper}: &str = "${value}";`,
  'C define': ({ upper }, value) => `#define ${upper} "${value}"`,
  arrow: ({ snake }, value) => `${snake} -> "${value}"`,
  'less or equal': ({ snake }, value) => `${snake} <= "${value}"`,
  'doubled bar': ({ snake }, value) => `"${snake}" ||: "${value}"`,
  'Terraform block': ({ snake }, value) => `variable "${snake}" {\n  default = "${value}"\n}`,
  prose: ({ snake }, value) => `the ${snake.replaceAll('_', ' ')} is ${value} for now`,
  comment: ({ snake }, value) => `# ${snake}: ${value}`,
  CSV: ({ snake }, value) => `${snake},${value}`,
  'value on the next line': ({ snake }, value) => `"${snake}":\n    "${value}"`,
  'YAML block scalar': ({ snake }, value) => `${snake}: >-\n  ${value}\n`,
  'property list': ({ camel }, value) => `<key>${camel}</key>\n<string>${value}</string>`,
  'header of that name': ({ kebab }, value) => `curl -H "X-${kebab}: ${value}" https://api.acme.dev`,
  'URL parameter': ({ snake }, value) => `https://api.acme.dev/v1?page=2&${snake}=${value}`,
  'named argument': ({ snake }, value) => `connect(host, ${snake}="${value}")`,
  'argument after its name': ({ snake }, value) => `client.configure("${snake}", "${value}")`,
  'named in a comment': ({ snake }, value) => `# ${snake.replaceAll('_', ' ')}\nvalue = "${value}"`,
  'Ruby default': ({ upper }, value) => `ENV['${upper}'] ||= '${value}'`,
  sentence: ({ snake }, value) => `the ${snake.replaceAll('_', ' ')} we use is ${value} for now`,
}

/** For secrets with a form of their own, which need no name. */
export const bareStyles: Readonly<Record<string, Style>> = {
  alone: (_, value) => value,
  'in prose': (_, value) => `please use ${value}, it works.`,
  'in quotes': (_, value) => `login("${value}")`,
  'in a query': (_, value) => `https://api.acme.dev/v1/items?token=${value}&page=2`,
  'in a header': (_, value) => `curl -H "Authorization: Bearer ${value}" https://api.acme.dev`,
  'in brackets': (_, value) => `[${value}]`,
  'at the end of a sentence': (_, value) => `It was ${value}.`,
}

/** What people and test data write where a value of the format belongs; none of them is a secret. */
export const unfitting: Readonly<Record<string, (value: string, random: RandomBelow) => string>> = {
  'cut by one': (value) => value.slice(0, -1),
  'cut by three': (value) => value.slice(0, -3),
  'longer by one': (value, random) => value + like(value, random),
  'longer by four': (value, random) => value + Array.from({ length: 4 }, () => like(value, random)).join(''),
  'of another alphabet': (value) => replaced(value, '~'),
  'with a plus': (value) => replaced(value, '+'),
  'one character': (value) => body(value, (text) => text.replace(/[A-Za-z0-9]/g, 'a')),
  'three characters': (value, random) =>
    body(value, (text) => text.replace(/[A-Za-z0-9]/g, () => text[random(3)] ?? '')),
  'a short group': (value) =>
    body(value, (text) =>
      text
        .slice(0, 3)
        .repeat(Math.ceil(text.length / 3))
        .slice(0, text.length),
    ),
  'a sequence': (value) =>
    body(value, (text) => '0123456789abcdefghijklmnopqrstuvwxyz'.repeat(8).slice(0, text.length)),
  crosses: (value) => body(value, (text) => 'x'.repeat(text.length)),
  'a word for it': () => 'your-api-key-goes-here',
  'an example': (value) => `${value.slice(0, -7)}EXAMPLE`,
  'a variable': () => `$\{SOME_TOKEN}`,
  'a template': () => '{{ some_token }}',
  'in angle brackets': () => '<your-token>',
}

function like(value: string, random: RandomBelow): string {
  const plain = value.replace(/[^A-Za-z0-9]/g, '')
  return plain[Math.max(0, plain.length - 1 - random(8))] ?? 'a'
}

function replaced(value: string, character: string): string {
  const at = Math.floor(value.length * 0.6)
  return value.slice(0, at) + character + value.slice(at + 1)
}

/** What stands after a prefix of words such as `sk_live_`. */
function body(value: string, change: (text: string) => string): string {
  const prefix = /^(?:[A-Za-z0-9]{2,12}[-_.]){1,3}/.exec(value)?.[0] ?? ''
  const rest = value.slice(prefix.length * 2 > value.length ? 0 : prefix.length)
  return value.slice(0, value.length - rest.length) + change(rest)
}
