/** See `plain-answers.test.ts`. */
export const DUTCH_ANSWERS = `
yes_no | Heeft u schulden? | nee
pass gelukkig niet
fail helaas wel

number | Met hoeveel personen komt u wonen? | 1-4
pass we zijn met z'n drieën
`;
