/** See `plain-answers.test.ts`. */
export const FRENCH_ANSWERS = `
yes_no | Avez-vous des dettes ? | non
pass aucune heureusement
fail malheureusement oui

number | Combien de personnes vont emménager ? | 1-4
pass on sera trois
`;
