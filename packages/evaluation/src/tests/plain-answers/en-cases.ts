/** See `plain-answers.test.ts`. */
export const ENGLISH_ANSWERS = `
yes_no | Do you have any debts? | no
pass none at all
fail sadly yes

number | How many people will move in? | 1-4
pass the three of us
`;
