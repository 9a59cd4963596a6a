import type { Language } from '@immolab/contracts';

/** Cuts a text that comes in pieces into sentences, each as soon as the next one begins. */
export interface SentenceSplitter {
  /** @returns the sentences that are complete now */
  push(piece: string): readonly string[];
  /** @returns what is left, when nothing more comes */
  end(): readonly string[];
}

export function createSentenceSplitter(language: Language): SentenceSplitter {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let pending = '';
  const split = () => joinAbbreviated([...segmenter.segment(pending)].map((one) => one.segment));
  const cleaned = (sentences: readonly string[]) =>
    sentences.map(cleanSentence).filter((sentence) => sentence !== '');
  return {
    push(piece) {
      pending += piece;
      const sentences = split();
      pending = sentences.at(-1) ?? '';
      return cleaned(sentences.slice(0, -1));
    },
    end() {
      const sentences = split();
      pending = '';
      return cleaned(sentences);
    },
  };
}

/** A full stop after these ends no sentence: "Mrs. Baumann", "z. B. am Abend". */
const ABBREVIATED =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|approx|z|b|bzw|ca|evtl|inkl|str|hr|fr|m|mme|mlle|env|av|dhr|mevr|mw|bijv|incl)\.\s*$/i;

function joinAbbreviated(segments: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const segment of segments) {
    const before = sentences.at(-1);
    if (before === undefined || !ABBREVIATED.test(before)) sentences.push(segment);
    else sentences[sentences.length - 1] = before + segment;
  }
  return sentences;
}

/** Emphasis, list marks and pictures are no words. */
function cleanSentence(sentence: string): string {
  return sentence
    .replaceAll(/\*+|^\s*[-#>•]+\s+|\p{Extended_Pictographic}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
