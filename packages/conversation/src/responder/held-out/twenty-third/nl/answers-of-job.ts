import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_JOB: readonly UtteranceCase[] = [
  ['job', 'ja hoor ik ben kraanmachinist met een vast contract', 'answer', 'pass'],
  ['job', 'vast benoemd in het onderwijs al twintig jaar', 'answer', 'pass'],
  ['job', 'nee ik zit in de ww', 'answer', 'fail'],
  ['job', 'ik doe al twaalf jaar de boekhouding bij dezelfde bloemenkweker', 'answer', 'pass'],
  ['job', 'de cao-baan die ik had is weg, ik zoek nu', 'answer', 'fail'],
  ['job', 'ikke? ik ben treinbegeleider bij de nmbs, statutair', 'answer', 'pass'],
  ['job', 'niet echt nee, hier en daar een klusje zwart', 'answer', 'fail'],
  ['job', 'sinds 2019 bij cern als onderzoeker voor onbepaalde tijd', 'answer', 'pass'],
  ['job', 'mijn contract loopt af in juni en of ze verlengen dat hoor ik nog', 'answer', 'unclear'],
  ['job', 'daar geef ik geen antwoord op', 'answer', 'refused'],
  ['job', 'gelukkig wel, huisarts in een groepspraktijk', 'answer', 'pass'],
  ['job', 'ben mijn werk kwijt sinds de brand in de fabriek', 'answer', 'fail'],
];
