import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { spanAt, type Token } from '../tokens/token.js';
import { agreesAfterAll } from './agrees-after-all.js';
import { findContent } from './find-content.js';
import { type Asked, asIdiom, besideYes, idiomBesideQuestion } from './find-idiom.js';
import { findNone, findOpening, findSome } from './find-opening.js';
import { findPolarity, type Polarity } from './find-polarity.js';
import { findOnly, findSomebody } from './find-somebody.js';
import { deniesFigure, findToldNo } from './find-told-no.js';
import { findTrouble, heedTrouble } from './find-trouble.js';
import { heedRest } from './heed-rest.js';
import { heedSmoking } from './heed-smoking.js';

/** A particle decides, unless what is said beside it denies it ("ja, ich habe keine Tiere"). */
function combine(particle: Polarity | null, findDenied: () => Polarity | null): Polarity | null {
  if (particle?.answer === 'refusal') return particle;
  const content = findDenied();
  // "No no, don't you worry, it's permanent"
  // "no, I work through an agency"
  if (particle?.answer === 'no')
    return content?.answer === 'yes' && content.rule !== 'yes_no.affirmed'
      ? { ...particle, answer: 'neither', rule: 'yes_no.contradiction' }
      : particle;
  if (!particle) return content;
  if (!content) return particle;
  if (particle.answer === 'yes' && content.answer !== 'yes') {
    return { ...particle, answer: 'neither', rule: 'yes_no.contradiction' };
  }
  if (particle.answer !== 'neither' || content.answer !== 'no') return particle;
  // "yeah, no, I don't" ends in its answer; "no, I have no job, yes" does not
  const decides = particle.rule === 'yes_no.neither' || content.from >= particle.to;
  return decides ? { ...content, hedged: true } : particle;
}

/** A yes by what was told, and not by a yes. */
const TOLD: ReadonlySet<string> = new Set(['yes_no.animal', 'yes_no.affirmed']);

/** "No dogs, but a parrot": another animal than the one that is denied. */
function keepsAnother(
  tokens: readonly Token[],
  { answer, from }: Polarity,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  if (answer !== 'no' || !thingsAsked(topic, language).animals) return false;
  const but = language.yesNo.findAll(tokens, from).find(({ tag }) => tag.answer === 'but');
  if (but === undefined) return false;
  const animal = tokens.findIndex(({ text }, at) => at > but.to && language.animals.has(text));
  if (animal < 0 || !isNumeral(tokens[animal - 1], language)) return false;
  // "but I plan to get a dog" tells of what is not there
  const between = tokens.slice(but.to, animal - 1);
  return between.every(({ text }) => language.emptyOfContent.has(text));
}

/** What an answer says by its particles, idioms and content. */
function findAnswer(tokens: readonly Token[], asked: Asked): Polarity | null {
  const { topic, language } = asked;
  const trouble = findTrouble(tokens, topic, language);
  if (trouble) return trouble;
  const said = combine(findPolarity(tokens, language, topic), () =>
    findContent(tokens, topic, language),
  );
  return heedTrouble(asIdiom(said, tokens, asked), tokens, topic, language);
}

/** "Saturday is bad" is a no, and with an "of course" before it neither. */
function besideQuestion(
  said: Polarity | null,
  tokens: readonly Token[],
  asked: Asked,
): Polarity | null {
  if (said === null) return idiomBesideQuestion(tokens, asked);
  if (said.answer !== 'yes' || said.rule !== 'yes_no.particle') return said;
  // a bare yes has nothing beside it
  if (!tokens.some(({ text }) => asked.topic.words.has(text))) return said;
  const beside = idiomBesideQuestion(besideYes(tokens, asked.language), asked);
  if (beside?.answer !== 'no') return said;
  return { ...said, answer: 'neither', rule: 'yes_no.contradiction' };
}

/** Judges an answer to a question for yes or no. */
export function evaluateYesNo(
  tokens: readonly Token[],
  expected: boolean,
  topic: QuestionTopic,
  language: CompiledLanguage,
): Evaluation {
  const asked = { topic, wanted: expected, language };
  const judge = (said: readonly Token[]) => findAnswer(said, asked);
  const somebody = expected ? null : findSomebody(tokens, topic, language);
  const found =
    somebody ??
    besideQuestion(judge(tokens), tokens, asked) ??
    findOpening(tokens, judge, language) ??
    findSome(tokens, topic, language) ??
    (expected ? null : findOnly(tokens, topic, language)) ??
    findNone(tokens, topic, language);
  const isUnsaid = found === null || found.answer === 'neither';
  const told =
    deniesFigure(tokens, topic, language) ??
    (isUnsaid ? findToldNo(tokens, topic, language) : null);
  const after =
    found === null
      ? null
      : agreesAfterAll(found, tokens, asked, (rest) => besideQuestion(judge(rest), rest, asked));
  const polarity = topic.nonSmoker
    ? heedSmoking(heedRest(found, tokens, asked), tokens, language)
    : heedRest(after ?? told ?? found, tokens, asked);
  if (!polarity) return evaluationOf('unclear', 'yes_no.none', 'Neither a yes nor a no was said.');
  const spans = [spanAt(tokens, polarity.from, polarity.to)];
  if (polarity.answer === 'refusal') {
    return evaluationOf('refused', polarity.rule, 'The lead would rather not say.', { spans });
  }
  // nothing passes by what is told alone
  const toldOnly = expected && TOLD.has(polarity.rule);
  if (
    polarity.answer === 'neither' ||
    toldOnly ||
    keepsAnother(tokens, polarity, topic, language)
  ) {
    const reason = 'What was said is neither a clear yes nor a clear no.';
    return evaluationOf('unclear', polarity.rule, reason, { spans, hedged: polarity.hedged });
  }
  const value = polarity.answer === 'yes';
  const said = value ? 'yes' : 'no';
  const reason = `The answer means ${said}; ${expected ? 'yes' : 'no'} was expected.`;
  return evaluationOf(value === expected ? 'pass' : 'fail', polarity.rule, reason, {
    value,
    normalized: said,
    hedged: polarity.hedged,
    spans,
  });
}
