export { addTrailers } from './add-trailers.ts'
export { identifyAuthor, identifyPerson, isPlainBot } from './agent-identity.ts'
export { type AgentInstructions, agentInstructionFiles } from './agent-instruction-files.ts'
export {
  agentInstructions,
  withAgentInstructions,
  withoutAgentInstructions,
} from './agent-instructions.ts'
export { type Answers, answersToTrailers } from './answers.ts'
export type { Helper, HelperForm } from './assisted-by.ts'
export { declarationTrailers, joinDeclarations } from './carry-declaration.ts'
export { type CombinedFacts, type CommitProvenance, combine } from './combine.ts'
export { type ExportedCommit, exportedFacts } from './commit-facts.ts'
export { credible, type DetectionInput, detectAgents, signsBeside } from './detect-agents.ts'
export { fixCommand, shellQuote } from './fix-command.ts'
export { formatTrailer, type TrailerInput } from './format-trailer.ts'
export { readGenerationSettings } from './generation-settings.ts'
export { gitAiNote, joinNotes } from './git-ai-note.ts'
export { addLabelsCommand, type ChangeRequest, compareLabels, isProjectName } from './labels.ts'
export { type MessageEvidence, messageEvidence } from './message-evidence.ts'
export { type MessageFormat, type MessageLine, type ParsedMessage, parseMessage } from './parse-message.ts'
export { pickedCommentChar } from './picked-comment-char.ts'
export { knownTrailers, prefillComments, stripsComments } from './prefill.ts'
export type {
  MessageTarget,
  MicroAppFacts,
  Problem,
  ProblemCode,
  ProblemSeverity,
  ReviewFacts,
  RiskEntry,
  ValidationSettings,
} from './problem.ts'
export { type ProblemEntry, problemReference } from './problem-reference.ts'
export { keepsCommitsClean, type Profile, type ProfileName, profileNames, profileOf, profiles } from './profiles.ts'
export {
  formatPromptRecord,
  makePromptRecord,
  type PromptRecord,
  promptRecordPath,
  readPromptRecord,
} from './prompt-record.ts'
export {
  type ProvenanceCheck,
  type ProvenanceResult,
  provenanceCheck,
} from './provenance-check.ts'
export type { CommitFacts, ProvenanceCheckOptions } from './provenance-check-options.ts'
export { type ProvenanceReport, provenanceReport, type ReportedCommit, type ReportRow } from './provenance-report.ts'
export { provenancePredicateType, provenanceStatement } from './provenance-statement.ts'
export { isComplete, readDeclaration, readDeclarationLeniently } from './read-declaration.ts'
export type { Trailer } from './read-trailers.ts'
export { newRecordId } from './record-id.ts'
export { exampleProblem, referenceLines } from './reference-lines.ts'
export type { AcceptedRisk } from './registers/accepted-risk.ts'
export { loadMicroApps, loadRisks, microAppsPath, risksPath } from './registers/load-registers.ts'
export type { MicroApp } from './registers/micro-app.ts'
export { microAppFacts } from './registers/touched-apps.ts'
export { removeTrailers } from './remove-trailers.ts'
export { type ReportFormat, renderProvenanceReport, reportFormats } from './render-provenance-report.ts'
export { ruleOf } from './rule-of.ts'
export {
  isDecidedWithoutTerminal,
  type PromptDecision,
  type PromptReason,
  type PromptSituation,
  shouldPrompt,
} from './should-prompt.ts'
export { normaliseHelper } from './suggest.ts'
export { formatTrailerValue, parseTrailerValue, type TrailerValue, usedForAreas } from './trailer-grammar.ts'
export { formatProblem, isExemptSubject, validate } from './validate.ts'
