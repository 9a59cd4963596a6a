import { expect, it } from 'vitest';
import { spelledOnce } from '../multiple-choice/spelled-once.js';
import { phraseSet } from '../tokens/phrase-table.js';
import { tokenize } from '../tokens/tokenize.js';

it('finds a phrase in words that were read before its table was made', () => {
  const tokens = tokenize('well, a gribble of them');
  const respelled = spelledOnce(tokenize('selbstständig'));
  const table = phraseSet(['gribble of', 'selbständig']);
  expect(table.findAll(tokens)).toEqual([{ tag: null, from: 2, to: 4 }]);
  expect(table.findAll(respelled)).toEqual([{ tag: null, from: 0, to: 1 }]);
});

it('looks for what stands so many words before another from the first word on', () => {
  const tokens = tokenize('between two and three');
  expect(phraseSet(['between']).findAll(tokenize('between two and three'), -2, 1)).toHaveLength(1);
  expect(phraseSet(['two and']).findAll(tokens, 0, 2)).toEqual([]);
});
