import { ENDED_REASONS, KINDS_OF_DAY, LANGUAGES } from '@immolab/contracts';
import { z } from 'zod';

const slotSchema = z.object({
  id: z.string(),
  date: z.string(),
  startTime: z.string(),
  endTime: z.string(),
});

/** What the agent waits for, as told to whoever answers it (a person, a persona, a test). */
const promptSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('identity'), attempt: z.number() }),
  /** Somebody else is at the phone: "could you put him on?" */
  z.object({ kind: z.literal('third_person') }),
  /** "I'll get him": silence is due only after `waitMs`. */
  z.object({ kind: z.literal('wait_for_lead'), waitMs: z.number() }),
  z.object({
    kind: z.literal('criterion'),
    criterionId: z.string(),
    /** 1, or 2 when the first answer was unclear. */
    attempt: z.number(),
    candidates: z.array(z.union([z.number(), z.string()])),
  }),
  z.object({ kind: z.literal('slots'), slots: z.array(slotSchema) }),
  z.object({ kind: z.literal('read_back'), slot: slotSchema }),
  z.object({ kind: z.literal('callback_offer') }),
  z.object({ kind: z.literal('callback_time') }),
  z.object({ kind: z.literal('language'), language: z.enum(LANGUAGES) }),
  /** After "if you'd like a person to look at them with you, just say so". */
  z.object({ kind: z.literal('review') }),
  /** The call is over. */
  z.object({ kind: z.literal('nothing') }),
]);
export type Prompt = z.infer<typeof promptSchema>;

const judgementSchema = z.object({
  verdict: z.enum(['pass', 'fail', 'unclear']),
  quote: z.string(),
  reason: z.string(),
  judge: z.string(),
});

const wishSchema = z.object({
  date: z.string().nullable(),
  days: z
    .object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      kind: z.enum(KINDS_OF_DAY),
    })
    .nullable()
    .default(null),
  time: z.string().nullable(),
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening']).nullable(),
});

const toolCallSchema = z.discriminatedUnion('tool', [
  z.object({
    tool: z.literal('confirm_identity'),
    confirmed: z.boolean(),
    reason: z.enum(ENDED_REASONS).nullable(),
  }),
  z.object({
    tool: z.literal('save_criterion_result'),
    criterionId: z.string(),
    answer: z.string(),
    judgement: judgementSchema.nullable(),
  }),
  z.object({ tool: z.literal('propose_viewing_slots'), wish: wishSchema.nullable() }),
  z.object({
    tool: z.literal('book_property_viewing'),
    slotId: z.string(),
    step: z.enum(['hold', 'book', 'release']),
  }),
  z.object({ tool: z.literal('transfer_call'), reason: z.string() }),
  z.object({
    tool: z.literal('schedule_callback'),
    said: z.string().nullable(),
    at: z.string().nullable(),
  }),
  z.object({ tool: z.literal('register_opt_out') }),
  z.object({ tool: z.literal('end_call'), reason: z.enum(ENDED_REASONS) }),
]);

const progressSchema = z.object({
  criterionId: z.string(),
  asked: z.boolean(),
  /** Judged answers so far, at most two in one language. */
  attempts: z.number(),
  /** Those of them that were given before the language changed: they are no tries any more. */
  attemptsBefore: z.number().default(0),
  verdict: z.enum(['pass', 'fail', 'unclear', 'refused']).nullable(),
  /** The stable name of the rule of the last judgement: chooses the clarifying question. */
  rule: z.string().nullable(),
  /** What the clarifying question names; stored with the answer to it, which may pick among these. */
  candidates: z.array(z.union([z.number(), z.string()])),
  /** A `text` answer that nobody could judge. */
  notJudged: z.boolean(),
  done: z.boolean(),
});
export type Progress = z.infer<typeof progressSchema>;

/**
 * The whole memory of a conversation as plain JSON: stored with every turn, and a call goes on
 * from the stored one as if nothing had happened.
 */
export const scriptStateSchema = z.object({
  version: z.literal(1),
  /** Spoken now. */
  language: z.enum(LANGUAGES),
  /** Of the latest utterance: answers are judged in it. */
  heardIn: z.enum(LANGUAGES),
  /** Another language the lead used, and in how many utterances. */
  otherLanguage: z.object({ language: z.enum(LANGUAGES), count: z.number() }).nullable(),
  languageRefused: z.boolean(),
  identity: z.enum(['unknown', 'third_person', 'confirmed', 'denied']),
  /** How often another name than the lead's was given. */
  otherNames: z.number().default(0),
  /** Somebody else answered first: whoever comes now has not heard who calls. */
  handedOver: z.boolean(),
  introduced: z.boolean(),
  /** The greeting was cut short before it had said that a machine calls. */
  noticeOwed: z.boolean().default(false),
  progress: z.array(progressSchema),
  /** Everything that may be chosen now; the last offer. */
  offered: z.array(slotSchema),
  /** Refused: never offered again. */
  excluded: z.array(z.string()),
  /** Taken by others while they were chosen: not in the next offer, but asked for before the end. */
  lost: z.array(z.string()).default([]),
  /** How often the database was asked for slots, and what came of it. */
  slotQueries: z.number(),
  slotsSeen: z.number(),
  /** Not refused, but not to be in the next offer: "do you have others?" */
  setAside: z.array(z.string()),
  /** How often others were asked for and there were none. */
  fruitless: z.number().default(0),
  /** There are no others: the query that runs finds again what was offered. */
  returning: z.boolean().default(false),
  /** How often slots were put to the lead. */
  offers: z.number(),
  lastWish: wishSchema.nullable(),
  /** The slots are settled without a booking: nothing is open or nothing suits. */
  slotsClosed: z.enum(['slots_refused', 'no_slot_open']).nullable(),
  held: slotSchema.nullable(),
  /** The held slot was read back aloud. */
  readBack: z.boolean(),
  booked: slotSchema.nullable(),
  callback: z.object({ said: z.string().nullable(), at: z.string().nullable() }).nullable(),
  transferRefused: z.boolean(),
  transferred: z.boolean(),
  optedOut: z.boolean(),
  notInterested: z.boolean(),
  openQuestions: z.array(z.string()),
  reviewOffered: z.boolean(),
  reviewRequested: z.boolean(),
  wrappingUp: z.boolean(),
  /** Why the call ends; set before `end_call` has run. */
  ending: z.enum(ENDED_REASONS).nullable(),
  /** Nobody is on the line any more. */
  hungUp: z.boolean(),
  /** `end_call` has run. */
  ended: z.boolean(),
  /** The farewell was spoken, or nobody is there to hear it. */
  over: z.boolean(),
  /** What the agent said last waits for this. */
  awaiting: promptSchema,
  /** Stands before the script's next prompt until it is answered: another language, a callback, … */
  detour: promptSchema.nullable(),
  /** Tools to run before the agent speaks, in order. */
  todo: z.array(toolCallSchema),
  /** Said before the next question. */
  lines: z.array(z.string()),
  /** Said before the tools of `todo` run ("I'll put you through, one moment"). */
  announcement: z.string().nullable(),
  /**
   * How the next prompt is put: `ask` in full, `repeat` shorter, `nudge` only "are you still
   * there?", `lines_only` not at all ("take your time").
   */
  manner: z.enum(['ask', 'repeat', 'nudge', 'lines_only']),
  /** A longer silence than usual is fine: "one moment please". */
  patient: z.boolean(),
  /** Last was said "are you still there?" or "take your time": a mere yes answers that, and nothing else. */
  presenceAsked: z.boolean().default(false),
  /** An acknowledgement is due when the answer in `todo` settles the criterion. */
  acknowledge: z.boolean(),
  /** The answer in `todo` settles the criterion whatever its verdict. */
  lastTry: z.boolean(),
  turns: z.number(),
  /** In a row, at the present prompt. */
  misses: z.number(),
  repeats: z.number(),
  silences: z.number(),
  /** How often it was said who calls, and about what. */
  whoTold: z.number().default(0),
  /** Where a model only talked, and in how many turns in a row. */
  asides: z.object({ place: z.string(), count: z.number() }).default({ place: '', count: 0 }),
  phraseCount: z.number(),
  acknowledged: z.number(),
  lastAcknowledgement: z.string().nullable(),
  lastFallback: z.string().nullable(),
  /** The lead's latest utterances: an answer must stand in them. */
  heard: z.array(z.string()),
});
export type ScriptState = z.infer<typeof scriptStateSchema>;
