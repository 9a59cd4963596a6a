import type { UtteranceCase } from '../../../utterances/define-case.js';

export const REPLIES: readonly UtteranceCase[] = [
  ['callback_time', 'übermorgen gegen elf', 'callback_time'],
  ['callback_time', 'nach de füfe', 'callback_time'],
  ['callback_time', 'samstagvormittag bin ich daheim', 'callback_time'],
  ['callback_time', "heut auf d'nacht um acht", 'callback_time'],
  ['callback_offer', 'ja, am dienstag in der mittagspause', 'callback_accepted'],
  ['callback_time', 'in einer viertelstunde bin ich zuhause', 'callback_time'],
  ['callback_offer', 'ja bitte tun sie das', 'callback_accepted'],
  ['callback_offer', 'gern', 'callback_accepted'],
  ['callback_offer', 'jo passt', 'callback_accepted'],
  ['callback_offer', 'wär nett von ihnen', 'callback_accepted'],
  ['callback_offer', 'nein danke, nicht nötig', 'callback_declined'],
  ['callback_time', "lassen sie's gut sein, sie müssen nicht zurückrufen", 'callback_declined'],
  ['review', 'ja, da soll bitte nochmal jemand drüberschauen', 'review_requested'],
  ['review', 'wenn das möglich ist, gern', 'review_requested'],
  ['review', "na, des bringt eh nix, lassen sie's", 'review_declined'],
  ['review', 'nein danke, dann ist das halt so', 'review_declined'],
];
