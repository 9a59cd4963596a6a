import { BANDS, LogMelExtractor } from './log-mel.js';
import { PathBook } from './path-book.js';
import { SentencePaths } from './sentence-paths.js';
import { AUDIBLE, levelOf, type Sentence, type Vocabulary } from './vocabulary.js';

/** A sentence, or a part of one, that was recognised. */
export interface HeardSentence {
  /** The words that were heard; the whole sentence when it was heard to its end. */
  readonly text: string;
  readonly language: string;
  readonly isWhole: boolean;
  /** Feature frames (20 ms) since the start or the last reset. */
  readonly from: number;
  readonly to: number;
  /** Mean distance of a frame: 0 is the same sound. */
  readonly distance: number;
}

/**
 * Of a frame of speech that is none of the sentences, at most; a right one costs about 0.6 after Opus
 * and mu-law. More (1.8) takes strange sentences for known ones, less (1.4) none with a hole of 60 ms.
 */
const STRANGE_SOUND = 1.6;
/** Of entering a sentence, so that two short ones are not preferred to the right long one. */
const ENTER = 6;
/** Of entering it elsewhere than at its start: the recogniser may be handed the rest of a sentence. */
const ENTER_WITHIN = 14;
/** A sentence begins within so many frames after a gap, not in the middle of strange speech. */
const ONSET_FRAMES = 8;
/** Paths that cost so much more than the best are given up. */
const BEAM = 30;
/** Of ending within a sentence, when it is to be decided which was meant. */
const BREAK_OFF = 2;

/**
 * Recognises any sequence of known sentences, with pauses or other sounds between them, while it is
 * heard: the one-pass form of dynamic time warping (Ney 1984). All paths through the vocabulary
 * advance by one frame at a time and cost their distance to it, so they compare at any moment.
 */
export class SentenceDecoder {
  readonly #extractor = new LogMelExtractor();
  #paths: SentencePaths[] = [];
  #known = 0;
  #book = new PathBook();
  #frame = 0;
  /** Cost of the best path that is between two sentences, and the last sentence of it. */
  #between = 0;
  #betweenPath = -1;
  #best = 0;
  /** The last frame after which a sentence may begin: a silent one, or another sentence's end. */
  #lastGap = 0;
  #isUnheard = true;

  /**
   * @param language without one, sentences of all languages are recognised
   * @param mayStartWithin the sound may begin in the middle of a sentence
   */
  constructor(
    readonly vocabulary: Vocabulary,
    readonly language?: string,
    readonly mayStartWithin = false,
  ) {}

  /** Hears 8 kHz sound. */
  push(samples: Int16Array): void {
    const frames = this.#extractor.push(samples);
    for (let at = 0; at < frames.length; at += BANDS)
      this.#advance(frames.subarray(at, at + BANDS));
  }

  /** What was most probably said up to now; the last sentence may still be under way. */
  best(): readonly HeardSentence[] {
    let cost = this.#between;
    let open: { paths: SentencePaths; state: number } | undefined;
    for (const paths of this.#paths) {
      const state = paths.bestState();
      if (state < 0 || paths.costOf(state) + BREAK_OFF >= cost) continue;
      cost = paths.costOf(state) + BREAK_OFF;
      open = { paths, state };
    }
    if (open === undefined) return this.#book.trace(this.#betweenPath);
    const { paths, state } = open;
    const last = this.#book.describe(paths.sentence, paths.entryOf(state), {
      state,
      frame: this.#frame,
      cost: paths.costOf(state),
    });
    return [...this.#book.trace(this.#book.previousOf(paths.entryOf(state))), last];
  }

  /** Forgets what was heard. */
  reset(): void {
    this.#book = new PathBook();
    this.#frame = 0;
    this.#between = 0;
    this.#betweenPath = -1;
    this.#best = 0;
    this.#lastGap = 0;
    this.#isUnheard = true;
    for (const paths of this.#paths) paths.clear();
  }

  #advance(frame: Float32Array): void {
    this.#learnNewSentences();
    const level = levelOf(frame, 0);
    const limit = this.#best + BEAM;
    const entry = this.#book.enter(this.#betweenPath, this.#frame, this.#between);
    const isAudible = level > AUDIBLE;
    const mayEnter = isAudible && this.#frame - this.#lastGap <= ONSET_FRAMES;
    const mayEnterWithin = isAudible && this.#isUnheard && this.mayStartWithin;
    const costOfEntering = mayEnter ? this.#between + ENTER : Infinity;
    const costOfEnteringWithin = mayEnterWithin ? this.#between + ENTER_WITHIN : Infinity;
    if (isAudible) this.#isUnheard = false;
    else this.#lastGap = this.#frame;
    this.#between += Math.min(level, STRANGE_SOUND);
    this.#frame += 1;
    let best = Infinity;
    let exit: { paths: SentencePaths; cost: number } | undefined;
    for (const paths of this.#paths) {
      best = Math.min(
        best,
        paths.advance(frame, { entry, costOfEntering, costOfEnteringWithin, limit }),
      );
      const cost = paths.exitCost();
      if (cost < (exit?.cost ?? this.#between)) exit = { paths, cost };
    }
    if (exit !== undefined) this.#leave(exit.paths, exit.cost);
    this.#best = Math.min(best, this.#between);
  }

  #leave({ sentence, lastState, exitEntry }: SentencePaths, cost: number): void {
    this.#between = cost;
    this.#lastGap = this.#frame;
    const end = { state: lastState, frame: this.#frame, cost };
    this.#betweenPath = this.#book.leave(sentence, exitEntry, end);
  }

  /** Sentences may be added while one is heard. */
  #learnNewSentences(): void {
    const sentences: readonly Sentence[] = this.vocabulary.sentences(this.language);
    if (sentences.length === this.#known) return;
    const added = sentences.slice(this.#known).map((sentence) => new SentencePaths(sentence));
    this.#paths = [...this.#paths, ...added];
    this.#known = sentences.length;
  }
}
