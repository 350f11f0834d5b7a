export { exitCodeOf } from './exit-code-of.ts'
export { judge } from './judge.ts'
export type { ExpectedCheck, PolicyInput, PolicySettings } from './policy-input.ts'
export { applyWaivers, type WaiverOptions, type WaiverResult } from './waivers/apply-waivers.ts'
export { baselineWaivers } from './waivers/baseline-waivers.ts'
export {
  appendWaiver,
  baselinePath,
  formatWaivers,
  type LoadedWaivers,
  loadWaivers,
  type WaiverRequest,
  waiversPath,
} from './waivers/load-waivers.ts'
export { type SplitFindings, splitWaived } from './waivers/split-waived.ts'
export type { WaiverLimits } from './waivers/waiver-validity.ts'
