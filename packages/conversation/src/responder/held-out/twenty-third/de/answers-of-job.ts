import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_JOB: readonly UtteranceCase[] = [
  ['job', 'jo bin bei der öbb als lokführer seit 2009', 'answer', 'pass'],
  ['job', 'beamtin auf lebenszeit, reicht ihnen das', 'answer', 'pass'],
  ['job', 'ich schaffe bi de migros, unbefristet', 'answer', 'pass'],
  ['job', 'nein, mir wurde zum ersten märz gekündigt', 'answer', 'fail'],
  ['job', 'arbeitslos leider, seit das werk dicht ist', 'answer', 'fail'],
  ['job', 'momentan nicht, ich hangle mich von aushilfe zu aushilfe', 'answer', 'fail'],
  ['job', 'klar, bin festangestellt in der spitalküche', 'answer', 'pass'],
  [
    'job',
    'hab einen festen vertrag als elektroinstallateur, seit der lehre im selben betrieb',
    'answer',
    'pass',
  ],
  ['job', 'i ha kei stell im moment, nei', 'answer', 'fail'],
  [
    'job',
    'kommt drauf an ob sie mich nach dem volontariat übernehmen, weiß ich erst im mai',
    'answer',
    'unclear',
  ],
  ['job', 'dazu möchte ich keine angaben machen', 'answer', 'refused'],
  ['job', 'ja sicher, kantonspolizei waadt, wollen sie den ausweis sehen', 'answer', 'pass'],
];
