/** On one line: an integrator's text must not start a line of its own in a subject or an SMS. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
