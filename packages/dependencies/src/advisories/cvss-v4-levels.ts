/** The gravest vectors of each level of an equivalence class, and how many steps the level is deep. */
export interface Level {
  readonly gravest: readonly string[]
  readonly depth: number
}

export const eq1Levels: readonly Level[] = [
  { gravest: ['AV:N/PR:N/UI:N'], depth: 1 },
  { gravest: ['AV:A/PR:N/UI:N', 'AV:N/PR:L/UI:N', 'AV:N/PR:N/UI:P'], depth: 4 },
  { gravest: ['AV:P/PR:N/UI:N', 'AV:A/PR:L/UI:P'], depth: 5 },
]
export const eq2Levels: readonly Level[] = [
  { gravest: ['AC:L/AT:N'], depth: 1 },
  { gravest: ['AC:H/AT:N', 'AC:L/AT:P'], depth: 2 },
]
export const eq4Levels: readonly Level[] = [
  { gravest: ['SC:H/SI:S/SA:S'], depth: 6 },
  { gravest: ['SC:H/SI:H/SA:H'], depth: 5 },
  { gravest: ['SC:L/SI:L/SA:L'], depth: 4 },
]
/** EQ3 with EQ6. */
export const jointLevels: Readonly<Record<string, Level>> = {
  '00': { gravest: ['VC:H/VI:H/VA:H/CR:H/IR:H/AR:H'], depth: 7 },
  '01': { gravest: ['VC:H/VI:H/VA:L/CR:M/IR:M/AR:H', 'VC:H/VI:H/VA:H/CR:M/IR:M/AR:M'], depth: 6 },
  '10': { gravest: ['VC:L/VI:H/VA:H/CR:H/IR:H/AR:H', 'VC:H/VI:L/VA:H/CR:H/IR:H/AR:H'], depth: 8 },
  '11': {
    gravest: [
      'VC:L/VI:H/VA:L/CR:H/IR:M/AR:H',
      'VC:L/VI:H/VA:H/CR:H/IR:M/AR:M',
      'VC:H/VI:L/VA:H/CR:M/IR:H/AR:M',
      'VC:H/VI:L/VA:L/CR:M/IR:H/AR:H',
      'VC:L/VI:L/VA:H/CR:H/IR:H/AR:M',
    ],
    depth: 8,
  },
  '21': { gravest: ['VC:L/VI:L/VA:L/CR:H/IR:H/AR:H'], depth: 10 },
}
