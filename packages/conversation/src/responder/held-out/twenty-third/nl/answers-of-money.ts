import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_MONEY: readonly UtteranceCase[] = [
  ['budget', 'ik heb 3300 begroot met een beetje speling', 'answer', 'pass'],
  ['budget', 'nou tot vierduizend, ik krijg een expatvergoeding', 'answer', 'pass'],
  ['budget', 'tweeëntwintighonderd, ik ben promovendus', 'answer', 'fail'],
  ['budget', 'allez drieduizend vijfhonderd als het echt zo schoon is', 'answer', 'pass'],
  ['budget', 'hooguit 2750 want mijn auto moet ook nog afbetaald', 'answer', 'fail'],
  ['budget', 'zesendertighonderd is de max', 'answer', 'pass'],
  [
    'budget',
    'eh drieduizend, nee wacht, drieduizend vierhonderd met de bijdrage van mijn baas erbij',
    'answer',
    'pass',
  ],
  ['budget', 'boven de vijfentwintighonderd ga ik niet', 'answer', 'fail'],
  ['budget', 'zou ik niet weten, mijn bewindvoerder gaat daarover', 'answer', 'unclear'],
  [
    'budget',
    'dat hangt ervan af of mijn vriendin meebetaalt, daar zijn we nog niet uit',
    'answer',
    'unclear',
  ],
  ['budget', 'dat houd ik liever voor mezelf', 'answer', 'refused'],
  ['budget', 'ge moet niet in mijn portemonnee zitten kijken hè', 'answer', 'refused'],
  ['budget', 'eenendertighonderd dat redden we wel', 'answer', 'pass'],
];
