import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NOW } from '../../testing/example-brief.js';
import { momentBrief, reachMoment } from '../../testing/reach-moment.js';
import { hear } from '../hear.js';
import { understand } from '../understand.js';
import type { Moment } from '../utterances/define-case.js';
import { callWordsOf } from './call-words.js';
import { listFeatures } from './list-features.js';
import { resemble } from './resemble.js';

/** What a telephone hears that is not meant for the agent. */
const OFF_TOPIC = {
  en: `did you see the match last night
alexa turn off the lights
i'd like to order a pizza with mushrooms
put the kettle on love
what's for dinner tonight
my train leaves from platform nine
happy birthday to you
they painted the fence green last summer
my grandson starts school on monday
the tax office sent me a letter
hm the weather has been awful
we used to live in spain
i broke my leg skiing
politicians are all the same
he said he'd bring the ladder back
those tomatoes look great`,
  de: `hast du das spiel gestern gesehen
bei uns regnet es seit tagen
alexa mach das licht aus
ich hätte gern eine pizza mit pilzen
was gibt es heute abend zu essen
mein zug fährt auf gleis neun
der drucker hat kein papier mehr
die haben letzten sommer den zaun gestrichen
mein enkel kommt am montag in die schule
das finanzamt hat mir geschrieben
wir haben früher in spanien gelebt
ich habe mir beim skifahren das bein gebrochen
die politiker sind alle gleich
er wollte die leiter zurückbringen
die tomaten sehen gut aus`,
  fr: `tu as vu le match hier soir
il pleut depuis trois jours
alexa éteins la lumière
je voudrais une pizza aux champignons
qu'est-ce qu'on mange ce soir
mon train part de la voie neuf
ils ont repeint la clôture cet été
mon petit-fils rentre à l'école lundi
les impôts m'ont écrit
on a vécu en espagne
je me suis cassé la jambe au ski
les politiques sont tous les mêmes
il devait rapporter l'échelle
ces tomates sont belles`,
  nl: `heb je de wedstrijd gezien gisteren
het regent al drie dagen
alexa doe het licht uit
ik wil graag een pizza met champignons
wat eten we vanavond
mijn trein vertrekt van spoor negen
de printer heeft geen papier meer
ze hebben de schutting geverfd
mijn kleinzoon gaat maandag naar school
de belasting heeft me geschreven
we hebben vroeger in spanje gewoond
ik heb mijn been gebroken met skiën
politici zijn allemaal hetzelfde
hij zou de ladder terugbrengen
die tomaten zien er goed uit`,
} as const;

const MOMENTS: readonly Moment[] = ['identity', 'budget', 'job', 'slots'];
/** One in twelve; 15 of 240 when it was first measured. */
const MOST_OF_OFF_TOPIC = 1 / 12;

function hearIn(language: keyof typeof OFF_TOPIC, moment: Moment, text: string) {
  const brief = momentBrief(language);
  return hear(brief, reachMoment(brief, moment), text, { now: EXAMPLE_NOW });
}

const NOBODY = {
  firstName: '',
  lastName: '',
  offeredWeekdays: new Set<number>(),
  fits: null,
  asked: [],
  options: [],
  judged: [],
};

describe('what an utterance resembles', () => {
  it('decides where no rule does, and says by which words', () => {
    const heard = hearIn('en', 'identity', "and you'd be calling on behalf of whom");
    expect(heard).toMatchObject({ kind: 'moves', move: 'who_calls' });
    expect(heard.kind === 'moves' && heard.because).toMatch(
      /^no rule; resembles who_calls \(0\.\d+\): ./,
    );
  });

  it('takes an answer that the rules judge, however many words stand around it', () => {
    const told = 'well we sat down last night and said three thousand two hundred at the very most';
    const heard = hearIn('en', 'budget', told);
    expect(heard).toMatchObject({ kind: 'moves', move: 'answer' });
    expect(heard.kind === 'moves' && heard.because).toMatch(/^no rule; resembles answer/);
  });

  it('knows which language is named, and who wants no call back when asked for a time', () => {
    expect(hearIn('de', 'language', 'english please')).toMatchObject({ move: 'language_switch' });
    expect(hearIn('en', 'language', 'english please')).toMatchObject({ move: 'language_refused' });
    const declined = hearIn('en', 'callback_time', "I'd sooner you didn't ring back");
    expect(declined).toMatchObject({
      move: 'callback_declined',
      state: { ending: 'lead_hung_up' },
    });
  });

  it('asks again for the lead where somebody else says a name that no rule knows for one', () => {
    const named = hearIn('de', 'waiting', 'roth guten tag');
    expect(named).toMatchObject({ kind: 'moves', move: 'other_name' });
    expect(named.kind === 'moves' && named.because).toMatch(/^no rule; resembles other_name/);
    expect(hearIn('en', 'identity', 'Xyzzy plugh.')).toMatchObject({ kind: 'ask-model' });
  });

  it('says nothing where a rule decides alone', () => {
    expect(hearIn('en', 'identity', 'Speaking.')).toMatchObject({ because: null });
  });

  it('decides next to nothing of what is not meant for the agent', () => {
    const heard = LANGUAGES.flatMap((language) =>
      OFF_TOPIC[language]
        .split('\n')
        .flatMap((text) => MOMENTS.map((moment) => hearIn(language, moment, text))),
    );
    const taken = heard.filter((one) => one.kind === 'moves' && one.because !== null);
    expect(taken.length / heard.length).toBeLessThanOrEqual(MOST_OF_OFF_TOPIC);
  });

  it('takes a name for a name, whatever the lead is called', () => {
    const featuresOf = (text: string, firstName: string, lastName: string) =>
      listFeatures(understand(text, 'en'), 'identity', { ...NOBODY, firstName, lastName }).words;
    const known = featuresOf('yes this is John Smith', 'John', 'Smith');
    expect(featuresOf('yes this is Zoë Öztürk', 'Zoë', 'Öztürk')).toEqual(known);
    expect(featuresOf('yes this is Zoë Öztürk', 'John', 'Smith')).not.toEqual(known);
  });

  it('takes a weekday for one that is offered or for another, whichever it is', () => {
    const featuresOf = (text: string, ...days: number[]) => {
      const call = { ...NOBODY, offeredWeekdays: new Set(days) };
      const { words, runs } = listFeatures(understand(text, 'en'), 'slots', call);
      return { words, runs };
    };
    const offered = featuresOf('can I come on Friday', 4);
    expect(featuresOf('can I come on Tuesday', 1)).toEqual(offered);
    expect(featuresOf('can I come on Tuesday', 4)).not.toEqual(offered);
    expect(featuresOf('can I come on Tuesday')).not.toEqual(featuresOf('can I come on Friday'));
  });

  it('tells how many of the viewings fit what was said, while they are on the table', () => {
    const brief = momentBrief('en');
    const onTable = reachMoment(brief, 'slots');
    const fitting = (text: string, state = onTable) => {
      const said = understand(text, 'en');
      return callWordsOf({ brief, state, said, detected: 'en', now: EXAMPLE_NOW }).fits;
    };
    expect(fitting('Saturday')).toBe('one');
    expect(fitting('in the afternoon')).toBe('several');
    expect(fitting('on Wednesday')).toBe('none');
    expect(fitting('gladly')).toBeNull();
    const { awaiting } = reachMoment(brief, 'callback_time');
    expect(fitting('Saturday', { ...onTable, awaiting })).toBeNull();
  });

  it.each(LANGUAGES)('gives likelihoods for whatever is said, in %s', (language) => {
    for (const text of ['…', 'a', '你好', 'x'.repeat(2_000), 'no '.repeat(600)]) {
      const { likelihoods } = resemble(understand(text, language), 'number', NOBODY);
      expect(likelihoods.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
    }
  });
});
