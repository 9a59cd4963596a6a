import { compileDates } from '../date-time/date-lexicon.js';
import { Remembered } from '../memory/remembered.js';
import { SynonymIndex } from '../multiple-choice/synonym-index.js';
import { NumberLexicon } from '../number/reading/number-lexicon.js';
import { foldWord } from '../tokens/fold.js';
import { PhraseTable, phraseSet } from '../tokens/phrase-table.js';
import { tokenize } from '../tokens/tokenize.js';
import { compileReservations } from './compile-reservations.js';
import type {
  ChoiceTag,
  CompiledLanguage,
  FigureTag,
  PeopleTag,
  SpanTag,
  YesNoReach,
  YesNoTag,
} from './compiled-language.js';
import { IdiomIndex } from './idiom-index.js';
import type { LanguageTable } from './language-table.js';
import { phrasesOf } from './phrase-families.js';
import { readSynonyms } from './read-synonyms.js';
import type { SmokingWords } from './smoking-words.js';

function peopleTable({ people }: LanguageTable): PhraseTable<PeopleTag> {
  const counts = (kind: 'total' | 'party' | 'member', words: Readonly<Record<string, number>>) =>
    Object.entries(words).map(([phrase, count]) => [{ kind, count }, [phrase]] as const);
  const theirs = Object.entries(people.members).flatMap(([phrase, count]) => {
    const [own = '', ...relation] = phrase.split(' ');
    const isOwn = relation.length > 0 && people.possessives.includes(own);
    const phrases = people.theirs.map((their) => [their, ...relation].join(' '));
    return isOwn ? [[{ kind: 'member', count }, phrases] as const] : [];
  });
  return new PhraseTable<PeopleTag>([
    ...counts('total', people.totals),
    ...counts('party', people.party),
    ...counts('member', people.members),
    ...theirs,
    [{ kind: 'whole' }, people.wholes],
    [{ kind: 'anybody' }, people.anybody],
    [{ kind: 'animal' }, [...people.animals, ...people.belongings]],
    [{ kind: 'noun' }, people.nouns],
    [{ kind: 'speaker' }, people.speaker],
  ]);
}

export function lengthsOf({ figures }: LanguageTable): Map<string, number> {
  return new Map(Object.entries(figures.lengths).map(([word, months]) => [foldWord(word), months]));
}

function relationsOf({ people, numbers }: LanguageTable): Map<string, number> {
  const words = Object.entries(people.members)
    .map(([phrase, count]) => [tokenize(phrase).at(-1)?.text ?? '', count] as const)
    // "the other two"
    .filter(([word]) => !(word in numbers.small));
  return new Map(words);
}

function whenNeeded<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Options whose names are kept: those of some hundred questions. */
const MAX_OPTIONS = 500;

function yesNoTable(table: LanguageTable, others: readonly LanguageTable[]): PhraseTable<YesNoTag> {
  const { yesNo } = table;
  const said = (answer: 'yes' | 'no', reach: YesNoReach) => ({ answer, reach }) as const;
  return new PhraseTable<YesNoTag>([
    [{ answer: 'refusal' }, phrasesOf(table.refusals)],
    [{ answer: 'neither' }, [...yesNo.neither, ...table.unknown]],
    [{ answer: 'partly' }, yesNo.partly],
    [said('yes', 'anywhere'), yesNo.strongYes],
    [said('no', 'anywhere'), yesNo.strongNo],
    [said('yes', 'alone'), yesNo.aloneYes],
    [said('no', 'alone'), yesNo.aloneNo],
    [said('yes', 'edge'), [...yesNo.yes, ...yesNo.hedgedYes, ...yesNo.done]],
    [said('no', 'edge'), [...yesNo.no, ...yesNo.hedgedNo]],
    [{ answer: 'but' }, yesNo.but],
    // "nun ja", "dank u wel": no yes is said in them
    [{ answer: 'filler' }, table.fillers.filter((phrase) => phrase.includes(' '))],
    ...others.flatMap(
      (other) =>
        [
          [said('yes', 'anywhere'), other.yesNo.bareYes],
          [said('no', 'anywhere'), other.yesNo.bareNo],
        ] as const,
    ),
  ]);
}

/** Builds what the engine searches from a language's table and the particles of the others. */
export function compileLanguage(
  table: LanguageTable,
  all: readonly LanguageTable[],
): CompiledLanguage {
  const { figures, yesNo, work, choice } = table;
  const synonyms = whenNeeded(() => new SynonymIndex(readSynonyms(choice.synonyms)));
  return {
    table,
    numbers: new NumberLexicon(table.numbers),
    before: new PhraseTable<FigureTag>([
      ['atLeast', figures.atLeast],
      ['atMost', figures.atMost],
      ['moreThan', figures.moreThan],
      ['lessThan', figures.lessThan],
      ['about', figures.about],
      ['almost', figures.almost],
      ['over', figures.over],
      ['between', figures.between],
      ['not', figures.not],
      ['perMonth', figures.perMonth],
      ['perYear', figures.perYear],
      ['perWeek', figures.perWeek],
    ]),
    after: new PhraseTable<FigureTag>([
      ['orMore', figures.orMore],
      ['orLess', figures.orLess],
      ['over', figures.andSome],
      ['about', figures.about],
      ['perMonth', figures.perMonth],
      ['perYear', figures.perYear],
      ['perWeek', figures.perWeek],
      ['withCharges', figures.withCharges],
    ]),
    ands: new Set(table.numbers.and.map(foldWord)),
    additions: new Set(figures.plus.map(foldWord)),
    links: new PhraseTable<'to' | 'or'>([
      ['to', figures.to],
      ['or', figures.or],
    ]),
    none: phraseSet(figures.none),
    intensifiers: phraseSet(figures.intensifiers),
    ages: new PhraseTable<'aged' | 'years'>([
      ['aged', figures.aged],
      ['years', figures.years],
    ]),
    ageLinks: new Set(figures.ageLinks.map(foldWord)),
    times: phraseSet(figures.oClock),
    hours: new Set(figures.oClock.map(foldWord)),
    durations: phraseSet(figures.durations),
    lengths: lengthsOf(table),
    spans: new PhraseTable<SpanTag>([
      ...Object.entries(figures.spans).map(
        ([phrase, months]) => [{ months, under: false }, [phrase]] as const,
      ),
      [{ months: 12, under: true }, figures.underYear],
    ]),
    months: phraseSet(Object.keys(table.dates.monthNumbers)),
    yearLeads: phraseSet(figures.yearLeads),
    notFigures: phraseSet(table.numbers.notFigures),
    ownShare: phraseSet(figures.ownShare),
    multiples: new PhraseTable(
      Object.entries(figures.multiples).map(([phrase, factor]) => [factor, [phrase]] as const),
    ),
    each: phraseSet(figures.each),
    amongThem: phraseSet(figures.amongThem),
    total: phraseSet(figures.total),
    formerFigure: phraseSet(figures.former),
    presentFigure: phraseSet(figures.present),
    paying: phraseSet(figures.paying),
    wantsLess: phraseSet(figures.wantsLess),
    since: phraseSet(figures.since),
    groups: new PhraseTable(
      Object.entries(table.numbers.groups).map(([word, value]) => [value, [word]] as const),
    ),
    people: peopleTable(table),
    relations: relationsOf(table),
    companions: phraseSet(table.people.with),
    joiners: new Set(table.people.joiners.map(foldWord)),
    ofWhom: new Set(table.people.ofWhom.map(foldWord)),
    possessives: new Set(table.people.possessives.map(foldWord)),
    describing: new Set(table.people.describing.map(foldWord)),
    somePeople: phraseSet(table.people.some),
    both: new Set(table.people.both.map(foldWord)),
    corrections: phraseSet(table.corrections),
    repairs: new Set(table.repairs.map(foldWord)),
    closingRefusals: phraseSet(table.closingRefusals),
    refusals: phraseSet(phrasesOf(table.refusals)),
    unknown: phraseSet(table.unknown),
    yesNo: yesNoTable(
      table,
      all.filter((other) => other.code !== table.code),
    ),
    hedged: phraseSet(yesNo.hedges),
    hedgedAnswers: phraseSet([...yesNo.hedgedYes, ...yesNo.hedgedNo]),
    echo: new PhraseTable<'yes' | 'no'>([
      ['no', yesNo.echoNo],
      ['yes', yesNo.echoYes],
    ]),
    jobless: phraseSet(yesNo.jobless),
    permanent: new PhraseTable<'work' | 'profession'>([
      ['work', work.permanent],
      ['profession', work.professions],
    ]),
    workEnds: phraseSet(work.ends),
    workLeads: new Set(work.leads.map(foldWord)),
    denies: {
      before: phraseSet(yesNo.deniesBefore),
      after: phraseSet(yesNo.deniesAfter),
      itself: phraseSet(yesNo.deniesItself),
    },
    done: phraseSet(yesNo.done),
    haves: new Set(yesNo.haves.map(foldWord)),
    openEcho: phraseSet(yesNo.openEcho),
    pastEcho: phraseSet(yesNo.pastEcho),
    modalEcho: phraseSet(yesNo.modalEcho),
    openYes: phraseSet(yesNo.openYes),
    toldYes: phraseSet(yesNo.toldYes),
    modal: new Set(yesNo.modal.map(foldWord)),
    troubles: new Set(yesNo.troubles.map(foldWord)),
    selves: new Set(yesNo.selves.map(foldWord)),
    conditions: phraseSet(yesNo.conditions),
    exceptions: phraseSet(yesNo.exceptions),
    contrary: new Set(yesNo.contrary.map(foldWord)),
    polite: new Set(yesNo.polite.map(foldWord)),
    wishes: phraseSet(yesNo.wishes),
    notUntil: phraseSet(yesNo.notUntil),
    problems: new Set(yesNo.problems.map(foldWord)),
    former: phraseSet(yesNo.former),
    asides: phraseSet(yesNo.asides),
    noLeads: new Set(yesNo.noLeads.map(foldWord)),
    negators: new Set(yesNo.negators.map(foldWord)),
    fillers: phraseSet(table.fillers),
    functionWords: new Set([...table.functionWords, ...table.interrogatives].map(foldWord)),
    emptyOfContent: new Set(
      table.functionWords.filter((word) => !table.interrogatives.includes(word)).map(foldWord),
    ),
    articles: new Set(table.numbers.article.map(foldWord)),
    children: new Set(table.people.children.map(foldWord)),
    animals: new Set(table.people.animals.map(foldWord)),
    belongings: new Set(table.people.belongings.map(foldWord)),
    jobWords: new Set(table.question.job.map(foldWord)),
    moneyWords: new Set(table.question.money.map(foldWord)),
    numbered: phraseSet(choice.numbered),
    synonyms,
    optionLines: new Remembered((option) => synonyms().linesIn(option), MAX_OPTIONS),
    idioms: whenNeeded(() => new IdiomIndex(yesNo.idioms)),
    reservations: compileReservations(table.reservations),
    smoking: new PhraseTable<keyof SmokingWords>([
      ['nonSmoker', phrasesOf(table.smoking.nonSmoker)],
      ['smokes', phrasesOf(table.smoking.smokes)],
      ['smokesNot', phrasesOf(table.smoking.smokesNot)],
      ['either', phrasesOf(table.smoking.either)],
    ]),
    settles: phraseSet(choice.settles),
    atFirst: phraseSet(choice.atFirst),
    thenOn: phraseSet(choice.thenOn),
    prefers: phraseSet(choice.prefers),
    than: new Set(choice.than.map(foldWord)),
    beforeHour: phraseSet(choice.beforeHour),
    was: phraseSet(choice.was),
    keepsOpen: phraseSet(choice.keepsOpen),
    without: phraseSet(choice.without),
    atOnce: phraseSet(choice.atOnce),
    later: phraseSet(choice.later),
    nor: new Set(choice.nor.map(foldWord)),
    infinitives: new Set(choice.infinitives.map(foldWord)),
    declined: phraseSet(choice.declined),
    except: phraseSet(choice.except),
    nowhere: phraseSet(choice.nowhere),
    outright: phraseSet(choice.outright),
    unwanted: phraseSet(choice.unwanted),
    choice: new PhraseTable<ChoiceTag>([
      ['none', choice.none],
      ['all', choice.all],
      ['first', choice.first],
      ['last', choice.last],
      ['middle', choice.middle],
      ['higher', choice.higher],
      ['lower', choice.lower],
    ]),
    dates: compileDates(table),
    emptyWords: new Set(choice.empty.map(foldWord)),
    ordinalValues: new Map(
      Object.entries(table.numbers.ordinals).map(([word, value]) => [foldWord(word), value]),
    ),
  };
}
