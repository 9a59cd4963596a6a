import { describe, expect, it } from 'vitest';
import { createMachineWatch } from './watch-for-machine.js';

/** What becomes of somebody who was taken for a person and then says this. */
function judge(hello: string, ...turns: readonly string[]) {
  const watch = createMachineWatch(() => 0);
  watch.hear(hello);
  return turns.map((text) => watch.judge(text)?.by ?? null).at(-1);
}

describe('who was taken for a person', () => {
  it.each([
    ['Hallo?', 'Wat is de reden van uw telefoontje?'],
    ['Hallo?', 'Wat is de reden van uw oproep?'],
    ['Hallo?', 'What is the reason for your call?'],
    ['Hallo?', 'Hinterlassen Sie mir doch eine Nachricht.'],
    ['Hallo?', 'Bitte versuchen Sie es später noch einmal.'],
    ['Allô ?', 'Laissez-moi un message.'],
    ['Hello?', 'Hang on. Am I talking to an automated system?'],
    ['Hello?', 'Please leave me a message.'],
    ['Met Jansen.', 'Laat maar een bericht achter.'],
    ['Hello?', 'Should I press one?'],
    ['Hello?', 'I would choose option two.'],
    ['Hallo?', 'Muss ich jetzt die Taste eins drücken?'],
    ['Met Jansen.', 'Ik heb het nu druk. Twee minuten kan wel.'],
    ['Met Jansen.', 'Ik zit in een toets, een momentje.'],
    ['Allô ?', 'Je touche deux mille cinq cents euros.'],
    ['Allô ?', 'En quelques mots, de quoi s’agit-il ?'],
  ])('stays one who says "%s" and "%s"', (hello, text) => {
    expect(judge(hello, text)).toBeNull();
  });

  it.each([
    [
      'voicemail',
      'Hallo, hier ist Lukas.',
      'Ich bin nicht da. Sprecht mir nach dem Piep aufs Band.',
    ],
    ['voicemail', 'Hello, this is Tom.', 'Please leave a message after the tone.'],
    ['voicemail', 'Hallo?', 'Bitte sprechen Sie nach dem Ton.'],
    ['screening', 'Hello?', "Please say your name and why you're calling."],
    [
      'screening',
      'Hi.',
      "Please say your name and why you're calling.",
      'This call is being screened. Stay on the line while I connect. Record your name after the tone.',
    ],
    ['ivr', 'Bienvenue chez Dupont.', 'Pour les ventes, tapez 1. Pour la location, tapez 2.'],
    ['ivr', 'Welcome to Example Homes.', 'For sales, press one.', 'For lettings, press two.'],
    ['ivr', 'Guten Tag.', 'Zum Mieten drücken Sie die 1, zum Kaufen drücken Sie die 2.'],
    ['ivr', 'Goedemiddag.', 'Voor huren toets 1, voor kopen toets 2.'],
  ])('is a %s after all that says "%s" and goes on like one', (by, hello, ...turns) => {
    expect(judge(hello, ...turns)).toBe(by);
  });

  it('is believed after 25 s, whatever they say', () => {
    let now = 0;
    const watch = createMachineWatch(() => now);
    now = 25_001;
    expect(watch.judge('Please leave a message after the tone.')).toBeNull();
  });
});
