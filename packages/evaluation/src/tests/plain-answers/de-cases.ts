/** See `plain-answers.test.ts`. */
export const GERMAN_ANSWERS = `
yes_no | Haben Sie Schulden? | nein
pass zum Glück keine
fail leider ja

number | Wie viele Personen ziehen ein? | 1-4
pass wir sind zu dritt
`;
