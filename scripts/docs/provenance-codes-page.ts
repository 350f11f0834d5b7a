import { exampleProblem, type ProblemEntry, problemReference, ruleOf } from '../../packages/provenance/src/index.ts'

/** Every message of the validation, as the validation itself writes it for an example. */
export function provenanceCodesPage(): string {
  const rows = problemReference.map(({ code }) => `[${code}](#${code.toLowerCase()})`).join(' · ')
  return `# Messages about AI declarations

Generated from \`packages/provenance/src/problem-reference.ts\`; the messages are what the validation says about the examples.
\`sallyport provenance explain CODE\` prints the same. How declarations work: [provenance.md](provenance.md).

${rows}

${problemReference.map(entry).join('\n')}`
}

function entry(reference: ProblemEntry): string {
  const { severity, message, fix } = exampleProblem(reference)
  const example = reference.example.map((line) => line.replaceAll('\u202e', '\\u202e')).join('\n')
  return `## ${reference.code}

${reference.why} (${severity}, \`${ruleOf(reference.code)}\`${reference.profile === undefined ? '' : `, profile \`${reference.profile}\``})

\`\`\`text
${example}
\`\`\`

- Message: ${code(message)}
- Fix: ${code(fix)}
`
}

/** Messages hold back quotes of their own nowhere, and a code span keeps the rest as it is. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
