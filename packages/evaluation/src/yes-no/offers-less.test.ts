import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const verdict = (language: string, question: string, answer: string) =>
  evaluateAnswer({ type: 'yes_no', question, expectedValue: 'yes', language, answer }).verdict;

describe('a yes with a figure', () => {
  it.each([
    ['de', 'Wäre eine Kaution von drei Monatsmieten möglich?', 'ja, zwei'],
    ['fr', 'Pouvez-vous verser une caution de trois mois de loyer ?', 'oui, deux'],
    ['en', "Can you pay a deposit of three months' rent?", 'yes, two months'],
    ['nl', 'Kunt u een borg van drie maanden huur betalen?', 'ja hoor, twee maanden'],
    ['en', 'Do you earn more than 3000 a month?', 'yes, 2500'],
  ])('is left open where it is less than was asked for, in %s: %s "%s"', (...said) => {
    expect(verdict(...said)).toBe('unclear');
  });

  it.each([
    ['fr', 'Pouvez-vous verser une caution de trois mois de loyer ?', 'oui, trois'],
    ['en', 'Can you put down a deposit of 20 percent?', 'yes, 25 percent'],
    ['en', 'Can you put down a deposit of 20 percent?', 'yes, for 1 year already I could'],
    ['en', 'Is your budget less than 3000 a month?', 'yes, 2500'],
    ['de', 'Sind Sie höchstens vier Personen?', 'ja, drei'],
    ['en', 'Could you move in within the next three months?', 'yes, two'],
    ['de', 'Könnten Sie innerhalb von drei Monaten einziehen?', 'ja, zwei'],
    ['fr', "Pouvez-vous emménager d'ici trois mois ?", 'oui, deux mois'],
    ['nl', 'Kunt u binnen drie maanden verhuizen?', 'ja, twee maanden'],
  ])('is a yes elsewhere, in %s: %s "%s"', (...said) => {
    expect(verdict(...said)).toBe('pass');
  });
});
