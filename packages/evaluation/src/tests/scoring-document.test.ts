import { readFileSync } from 'node:fs';
import type { Criterion, Verdict } from '@immolab/contracts';
import { VERDICTS } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { checkCriterion, evaluateAnswer, scoreCall } from '../index.js';

/** The document that explains scoring to integrators: every example in it is run here. */
const DOCUMENT = readFileSync(new URL('../../../../docs/scoring.md', import.meta.url), 'utf8');

interface Examples {
  /** What the comment before the table says, e.g. `number en`. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}

function readExamples(): Examples[] {
  return DOCUMENT.split('<!-- examples: ')
    .slice(1)
    .map((part) => {
      const [name = '', rest = ''] = part.split(' -->', 2);
      const lines = rest.trimStart().split('\n');
      const table = lines.slice(
        0,
        lines.findIndex((line) => !line.startsWith('|')),
      );
      return { name, rows: table.slice(2).map(cells) };
    });
}

const examples = readExamples();

function named(kind: string): Examples[] {
  return examples.filter(({ name }) => name === kind || name.startsWith(`${kind} `));
}

describe('the document', () => {
  it('has examples of each kind, in each language', () => {
    const names = examples.map(({ name }) => name);
    for (const language of ['en', 'de', 'fr', 'nl']) {
      expect(names).toContain(`number ${language}`);
      expect(names).toContain(`yes_no ${language}`);
    }
    for (const kind of ['score', 'expected', 'choice']) expect(names).toContain(kind);
    for (const { rows } of examples) expect(rows.length).toBeGreaterThan(5);
  });

  it('marks every table with a verdict in it as examples', () => {
    const tables = DOCUMENT.split('\n').filter((line) => /^\| .*\| Verdict \|/.test(line));
    expect(tables.length).toBe(
      named('number').length + named('yes_no').length + named('choice').length,
    );
  });
});

for (const type of ['number', 'yes_no'] as const) {
  describe.each(named(type))('$name', ({ name, rows }) => {
    const language = name.split(' ')[1] ?? '';
    it.each(rows)('%s (%s) "%s" is %s: %s', (question, expectedValue, answer, verdict, why) => {
      const criterion = {
        type,
        question: question ?? '',
        expectedValue: expectedValue ?? '',
        language,
      };
      expect(checkCriterion(criterion)).toBeNull();
      const got = evaluateAnswer({ ...criterion, answer: answer ?? '' });
      expect(got.verdict, got.rule).toBe(verdict);
      if (why === 'hedged') expect(got.hedged).toBe(true);
      const [normalized = ''] = (why ?? '').split(';');
      if (/^[\d.]+$/.test(normalized)) expect(got.normalized).toBe(normalized);
    });
  });
}

describe.each(named('choice'))('$name', ({ rows }) => {
  it.each(rows)('%s: %s (%s) "%s" is %s', (language, list, expectedValue, answer, verdict) => {
    const options = (list ?? '').split(', ');
    const criterion = {
      type: 'multiple_choice',
      question: '?',
      expectedValue: expectedValue ?? '',
      options,
      language: language ?? '',
    } as const;
    expect(checkCriterion(criterion)).toBeNull();
    expect(evaluateAnswer({ ...criterion, answer: answer ?? '' }).verdict).toBe(verdict);
  });
});

function numberAccepts(expectedValue: string, answer: number): boolean {
  const asked = { type: 'number', question: '?', expectedValue, language: 'en' } as const;
  return evaluateAnswer({ ...asked, answer: String(answer) }).verdict === 'pass';
}

describe.each(named('expected'))('$name', ({ rows }) => {
  it.each(rows)('%s "%s" is %s', (type, expectedValue, meaning) => {
    const criterion = {
      type: type === 'number' ? 'number' : 'yes_no',
      question: '?',
      expectedValue: expectedValue ?? '',
      language: 'en',
    } as const;
    if (meaning === 'refused') {
      expect(checkCriterion(criterion)).toMatchObject({ path: 'expectedValue' });
      return;
    }
    expect(checkCriterion(criterion)).toBeNull();
    const [first = 0, second] = (meaning ?? '').match(/\d+/g)?.map(Number) ?? [];
    if (type === 'yes_no') {
      expect(evaluateAnswer({ ...criterion, answer: meaning ?? '' }).verdict).toBe('pass');
    } else if (second !== undefined) {
      expect(
        [first - 1, first, second, second + 1].map((n) =>
          numberAccepts(criterion.expectedValue, n),
        ),
      ).toEqual([false, true, true, false]);
    } else {
      const says = (words: string): boolean => meaning?.startsWith(words) === true;
      const isStrict = says('less than') || says('more than');
      const below = says('at most') || says('less than');
      const above = says('at least') || says('more than');
      expect(
        [first - 1, first, first + 1].map((n) => numberAccepts(criterion.expectedValue, n)),
      ).toEqual([below, !isStrict, above]);
    }
  });
});

function isVerdict(text: string): text is Verdict {
  return VERDICTS.some((verdict) => verdict === text);
}

function verdictsIn(cell: string | undefined): Verdict[] {
  return (cell ?? '').split(', ').filter(isVerdict);
}

describe.each(named('score'))('$name', ({ rows }) => {
  it.each(rows)(
    '%s and %s give %s, qualified %s, review %s',
    (eliminatory, other, score, qualified, review) => {
      const list = [
        ...verdictsIn(eliminatory).map((verdict) => ({ verdict, eliminatory: true })),
        ...verdictsIn(other).map((verdict) => ({ verdict, eliminatory: false })),
      ];
      const criteria = list.map(
        (one, i): Criterion => ({
          id: `c${i}`,
          question: '?',
          type: one.verdict === 'not_judged' ? 'text' : 'number',
          expectedValue: '1',
          eliminatory: one.eliminatory,
          options: null,
        }),
      );
      const results = list.map(({ verdict }, i) => ({ criterionId: `c${i}`, verdict }));
      const got = scoreCall(criteria, results);
      expect([String(got.score), String(got.qualified), String(got.needsReview)]).toEqual([
        score,
        qualified,
        review,
      ]);
    },
  );
});
